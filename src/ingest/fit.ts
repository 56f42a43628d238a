import { type Preset, withPreset } from '../preset.ts';
import type { Input, Source } from '../types.ts';
import { type FieldPlan, fieldPlans } from './columns.ts';
import { foreignBytes, foreignText, isJson } from './content.ts';
import { decodedHead } from './decoded-head.ts';
import { beginningsOf } from './dialect.ts';
import { headedBy, rowsOf } from './header-rows.ts';
import { beginningOf } from './json-records.ts';
import { lacking, placesIn } from './names.ts';
import { openUnpacked, refuse } from './open-text.ts';
import { likeness } from './recognise.ts';

/** Bytes of a file that are enough to choose its source. */
const glance = 1 << 16;

/**
 * The first bytes of an input, unpacked.
 * @throws SpaceSeaError (3) if they are no text
 */
export const lookAt = async (input: Input): Promise<{ readonly head: Uint8Array }> => {
  const opened = await openUnpacked(input);
  await opened.close();
  const head = opened.head.subarray(0, glance);
  refuse(foreignBytes(head), input.name);
  refuse(foreignText(decodedHead(head)), input.name);
  return { head };
};

/** The names of the members of the first records. */
const membersOfList = (text: string): readonly string[] => {
  const names = beginningOf(text)
    .slice(0, 20)
    .flatMap(({ members }) => [...(members?.keys() ?? [])]);
  return [...new Set(names)];
};

/** The names of the members of the first records of a list, or of the first line. */
export const membersIn = (text: string): readonly string[] => {
  const members = membersOfList(text);
  return members.length > 0 ? members : membersOfList(`[${text.trimStart().split('\n')[0]}]`);
};

/** How well a file fits a source. */
export interface Fit {
  /** Columns that the source would read. */
  readonly columns: number;
  /** Headers of required columns that the file does not have. */
  readonly lacks: readonly string[];
}

/**
 * How well a file that, unpacked, begins like this fits a source, as it stands or by one of the presets. A look that
 * only chooses the source: reading checks everything again.
 */
export const fitOf = (source: Source, bytes: Uint8Array, presets: readonly Preset[] = []): Fit => {
  const head = decodedHead(bytes, source.encoding);
  const text = new TextDecoder('utf-8').decode(head).trimStart();
  const plans = fieldPlans(source);
  const candidates = isJson(text)
    ? [membersIn(text), membersIn(`[${text.split('\n')[0]}]`)]
    : beginningsOf({ head, isWhole: true }, rowsOf(source)).map(
        (beginning) => headedBy(beginning, { source, plans }).header?.names ?? [],
      );
  const [best = { columns: 0, lacks: [] }] = candidates
    .flatMap((names) => [
      fitOfNames(plans, names),
      ...presets
        .filter((preset) => likeness(preset, names) > 0)
        .map((preset) => fitOfNames(fieldPlans(withPreset(source, preset)), names)),
    ])
    .toSorted((a, b) => a.lacks.length - b.lacks.length || b.columns - a.columns);
  return best;
};

const fitOfNames = (plans: readonly FieldPlan[], names: readonly string[]): Fit => {
  const placeOf = placesIn(names);
  const read = plans.flatMap(({ header }) => (header === undefined ? [] : [placeOf(header)]));
  return {
    columns: new Set(read.filter((place) => place >= 0)).size,
    lacks: lacking(plans, names).map(({ header, field }) => header ?? field),
  };
};
