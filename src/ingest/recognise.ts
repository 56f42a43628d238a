/** Which preset an export is of, by the names of its columns. */
import { type Preset, withPreset } from '../preset.ts';
import { type Problem, unusable } from '../problems.ts';
import type { Source } from '../types.ts';
import { type FieldPlan, fieldPlans, type KnownOfFile } from './columns.ts';
import { lacking, placesIn } from './names.ts';

/** A source as one file is read: with what its preset knows. */
export interface Recognised {
  readonly source: Source;
  readonly plans: readonly FieldPlan[];
  readonly preset?: Preset;
}

/** A source as it stands, and what is known of the file. */
export interface Plain extends Recognised {
  readonly file: string;
  readonly known: KnownOfFile;
}

/** A source as it stands, without a preset. */
export const plainly = (source: Source, file: string, known: KnownOfFile): Plain => ({
  file,
  source,
  plans: fieldPlans(source, known),
  known,
});

/** All of them, once they have been read. */
let known: readonly Preset[] | undefined;

/** The presets among which a file of the source is looked for; one, if the config names it. */
export const presetsFor = async ({ kind, preset }: Source): Promise<readonly Preset[]> => {
  if (preset === 'none') return [];
  // Loaded for exports only: files with the canonical names need none of it.
  const { presets } = await import('../generated/presets.ts');
  known ??= JSON.parse(presets) as readonly Preset[];
  return known.filter((each) => (preset === undefined ? each.kind === kind : each.id === preset));
};

/** How many headers of the preset's sets a file has; 0 if it has none of the sets whole. */
export const likeness = ({ recognise }: Preset, names: readonly string[]): number => {
  const placeOf = placesIn(names);
  const whole = recognise.filter((set) => set.every((header) => placeOf(header) >= 0));
  return Math.max(0, ...whole.map(({ length }) => length));
};

/** The only preset of which a file has all headers of a set but one, and that one; sets of two say too little. */
export const almost = (
  presets: readonly Preset[],
  names: readonly string[],
): { readonly preset: Preset; readonly header: string } | undefined => {
  const placeOf = placesIn(names);
  const found = presets.flatMap((preset) =>
    preset.recognise.flatMap((set) => {
      const [header, ...others] = set.filter((each) => placeOf(each) < 0);
      return header === undefined || others.length > 0 || set.length < 3 ? [] : [{ preset, header }];
    }),
  );
  const [first] = found;
  return found.some(({ preset }) => preset !== first?.preset) ? undefined : first;
};

/**
 * How a record of these names is read as a header: by the source as it stands, else by the preset that knows most of
 * them; undefined if it is no header.
 *
 * @throws SpaceSeaError (3) if two presets know it equally well
 */
export const recognise = (
  names: readonly string[],
  { file, source, plans, known }: Plain,
  presets: readonly Preset[],
): Recognised | undefined => {
  const named = source.preset === undefined ? undefined : presets[0];
  const isWhole = named === undefined && lacking(plans, names).length === 0;
  const asItStands = isWhole ? { source, plans } : undefined;
  // The questions of a survey say nothing of the columns beside them.
  if (asItStands !== undefined && source.items === undefined) return asItStands;
  const likely = presets
    .map((preset) => ({ preset, headers: likeness(preset, names) }))
    .filter(({ headers }) => headers > 0 || named !== undefined)
    .toSorted((a, b) => b.headers - a.headers);
  const [best, next] = likely;
  if (best === undefined) return asItStands;
  if (best.headers === next?.headers)
    throw unusable({ ...twoPresets(best.preset, next.preset, source), at: { file } });
  const full = withPreset(source, best.preset);
  const own = fieldPlans(full, known);
  return lacking(own, names).length === 0 ? { source: full, plans: own, preset: best.preset } : asItStands;
};

const twoPresets = (one: Preset, other: Preset, { id }: Source): Omit<Problem, 'severity' | 'at'> => ({
  code: 'file/two-presets',
  message: `could be ${one.title} or ${other.title}: two presets know its header equally well`,
  hint: `say which: sources: { ${id}: { preset: ${one.id} } }`,
});
