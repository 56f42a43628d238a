/** Checks of single values, compiled from the schema of a kind of record. */
import { isCalendarDate, isMoment, schemas } from '../../schemas.ts';
import type { Kind, Value } from '../../types.ts';

/** Does a value meet the schema of its field? */
export type Fits = (value: Value) => boolean;

type Property = Readonly<Record<string, unknown>>;

/** One for each word of JSON Schema that our schemas use of values; what only describes is left out. */
const checks: Readonly<Record<string, (said: never) => Fits>> = {
  type: (said: string) => (value) => (said === 'integer' ? Number.isInteger(value) : typeof value === said),
  minLength: (said: number) => (value) => typeof value !== 'string' || isAsLong(value, said),
  minimum: (said: number) => (value) => typeof value !== 'number' || value >= said,
  maximum: (said: number) => (value) => typeof value !== 'number' || value <= said,
  exclusiveMinimum: (said: number) => (value) => typeof value !== 'number' || value > said,
  enum: (said: readonly Value[]) => {
    const known = new Set(said);
    return (value) => known.has(value);
  },
  format: (said: keyof typeof formats) => (value) => typeof value !== 'string' || formats[said](value),
};

const formats = { date: isCalendarDate, moment: isMoment } as const;

/** Letters count, not their halves. */
const isAsLong = (text: string, letters: number): boolean =>
  text.length >= 2 * letters || [...text].length >= letters;

const describing: ReadonlySet<string> = new Set(['title', 'description', 'examples']);

/** What our schemas say of a whole record; fields that are required are asked for elsewhere. */
const ofRecords: ReadonlySet<string> = new Set([...describing, '$schema', 'type', 'required', 'properties']);

/**
 * The check of a field; a field of the config's own may be anything. Undefined if the schema says more of it than
 * these checks know: then only ajv can tell.
 */
export const fitsOf = (kind: Kind, field: string): Fits | undefined => {
  if (!Object.keys(schemas[kind]).every((word) => ofRecords.has(word))) return undefined;
  const properties: Readonly<Record<string, Property>> = schemas[kind].properties;
  const property = Object.hasOwn(properties, field) ? properties[field] : undefined;
  if (property === undefined) return () => true;
  const said = Object.entries(property).filter(([word]) => !describing.has(word));
  if (said.some(([word, what]) => !isKnown(word, what))) return undefined;
  const all = said.map(([word, what]) => checks[word]?.(what as never)).filter((each) => each !== undefined);
  return (value) => all.every((fits) => fits(value));
};

const isKnown = (word: string, said: unknown): boolean =>
  Object.hasOwn(checks, word) && (word !== 'format' || Object.hasOwn(formats, String(said)));
