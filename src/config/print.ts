import { stringify } from 'yaml';
import type { Config, Model } from '../types.ts';
import type { Origins } from './origins.ts';
import type { Resolved } from './resolved.ts';
import { type Path, pointer } from './tree.ts';

/**
 * The resolved config as YAML. Behind each value, or block of values from the same place, stands where it comes
 * from: a file and line, `--set`, or `default`. It loads to the same model.
 */
export const printConfig = ({ model, origins }: Resolved): string => {
  const lines = block(complete(model), { path: [], origins, indent: '' });
  return `# ${oneLine(model.id)}\n${lines.join('\n')}\n`;
};

/** The config with all defaults written out; what is written stays first and in its order. */
const complete = ({ config, ...model }: Model): Readonly<Record<string, unknown>> => ({
  ...fill(config, {
    title: model.title,
    groupBy: model.groupBy,
    target: model.target,
  }),
  calendar: fill(config.calendar, model.calendar),
  sources: fillEach(config.sources, model.sources, ['id', 'folder', 'drop']),
  privacy: fill(config.privacy, model.privacy),
  metrics: fillEach(config.metrics, { ...model.metrics, ...model.spare }, ['id']),
  dimensions: fillEach(config.dimensions, model.dimensions, ['id', 'aggregation']),
  aggregation: fill(config.aggregation, { metrics: 'arithmetic', dimensions: 'arithmetic' }),
  missing: fill(config.missing, model.missing),
  uncertainty: fill(config.uncertainty, model.uncertainty),
});

/** An empty list or map as a default says nothing. */
const fill = (written: object = {}, defaults: object): Readonly<Record<string, unknown>> => ({
  ...written,
  ...Object.fromEntries(
    Object.entries(defaults).filter(([key, value]) => !Object.hasOwn(written, key) && !isEmpty(value)),
  ),
});

const fillEach = (
  written: Config['sources'] | Config['metrics'] | Config['dimensions'] = {},
  full: Readonly<Record<string, object>>,
  internal: readonly string[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(written).map(([id, spec]) => {
      const all = Object.entries(full[id] ?? {}).filter(([key]) => !internal.includes(key));
      return [id, fill(spec, Object.fromEntries(all))];
    }),
  );

interface Place {
  readonly path: Path;
  readonly origins: Origins;
  readonly indent: string;
}

const block = (map: Readonly<Record<string, unknown>>, place: Place): readonly string[] =>
  Object.entries(map).flatMap(([key, value]) =>
    entry(`${place.indent}${flow(key)}:`, value, { ...place, path: [...place.path, key] }),
  );

const entry = (head: string, value: unknown, place: Place): readonly string[] => {
  const { path, origins, indent } = place;
  const labels = new Set(labelsOf(value, path, origins));
  const [label = labelOf(path, origins)] = labels;
  const single = `${head} ${flow(value)} # ${label}`;
  const short = single.length <= 110;
  if (isEmpty(value) || typeof value !== 'object' || (labels.size === 1 && short)) return [single];
  if (!Array.isArray(value)) {
    return [head, ...block(value as Readonly<Record<string, unknown>>, { ...place, indent: `${indent}  ` })];
  }
  if (labels.size === 1 && value.every((item) => typeof item !== 'object')) return [single];
  const items = value.map((item, index) => {
    const [of = label] = labelsOf(item, [...path, index], origins);
    return `${indent}  - ${flow(item)} # ${of}`;
  });
  return [head, ...items];
};

/** Where the values below a path come from. */
const labelsOf = (value: unknown, path: Path, origins: Origins): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [labelOf(path, origins)];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return children.flatMap(([step, item]) => labelsOf(item, [...path, step], origins));
};

const labelOf = (path: Path, origins: Origins): string => {
  const origin = origins.get(pointer(path));
  if (origin?.file === undefined) return 'default';
  return oneLine(origin.line === undefined ? origin.file : `${origin.file}:${origin.line}`);
};

/** A value on one line. */
const flow = (value: unknown): string => (typeof value === 'object' ? inner(value) : scalar(value));

/** A value inside brackets, where commas and brackets need quotes too. */
const inner = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  if (typeof value !== 'object' || value === null) {
    const plain = scalar(value);
    return /^["']|^[^,[\]{}:]*$/.test(plain) ? plain : JSON.stringify(value);
  }
  return `{${Object.entries(value)
    .map(([key, item]) => `${inner(key)}: ${inner(item)}`)
    .join(', ')}}`;
};

/** Text as YAML quotes it, except where it breaks the line or nobody can see it: then JSON's quotes, which YAML reads too. */
const scalar = (value: unknown): string => {
  const text = stringify(value, { lineWidth: 0, blockQuote: false }).replace(/\n$/, '');
  const odd = typeof value === 'string' && /[\p{C}\p{Z}]/u.test(value.replaceAll(' ', ''));
  return odd || text.includes('\n') ? JSON.stringify(value) : text;
};

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A file name may hold anything; a comment ends with its line. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?');
