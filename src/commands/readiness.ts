import { type Held, lackOf } from '../measure/ready.ts';
import type { Preset } from '../preset.ts';
import type { ColumnProfile } from '../profile.ts';
import type { Guess, LayoutGuess, Proposal } from '../proposal.ts';
import { lackWords } from '../render/lack-words.ts';
import type { Readiness } from '../render/proposal.ts';
import type { Column, Model } from '../types.ts';

/** What was seen in the files, and what presets make of it. */
export interface Seen {
  readonly wordsIn: (layout: LayoutGuess, column: string) => ColumnProfile['values'];
  readonly presets: ReadonlyMap<string, Preset>;
}

/** Metrics that look for a type of work which no row has: each would count 0, and that may not be so. */
export type Unheard = readonly { readonly metric: string; readonly word: string }[];

/** Of what metrics lack, so much is named. */
const mostLacking = 3;

/** Which metrics of the model the proposed columns feed, and what would feed most of the others. */
export const readinessOf = (
  model: Model,
  { layouts }: Proposal,
  seen: Seen,
): Readiness & { readonly unheard: Unheard } => {
  const held = new Map<string, Held>();
  const waiting = new Set<string>();
  for (const layout of layouts) {
    const source = Object.values(model.sources).find(({ kind }) => kind === layout.kind);
    if (source === undefined) continue;
    if (layout.blocked === undefined) held.set(source.id, heldBy(layout, seen));
    else waiting.add(source.id);
  }
  const metrics = Object.values(model.metrics);
  const count = new Map<string, number>();
  const unheard: { readonly metric: string; readonly word: string }[] = [];
  for (const metric of metrics) {
    const lack = lackOf(metric, held);
    if (lack === undefined) continue;
    const isWaiting = lack.field === undefined && waiting.has(metric.source);
    const what = isWaiting ? `the ${metric.source} that are not read yet` : lackWords([lack]);
    count.set(what, (count.get(what) ?? 0) + 1);
    const { field, word } = lack;
    if (field === 'type' && word !== undefined) unheard.push({ metric: metric.id, word });
  }
  const lacking = [...count]
    .map(([what, lacks]) => ({ what, metrics: lacks }))
    .sort((a, b) => b.metrics - a.metrics || (a.what < b.what ? -1 : 1));
  const lost = lacking.reduce((sum, { metrics: lacks }) => sum + lacks, 0);
  return {
    metrics: metrics.length,
    ready: metrics.length - lost,
    lacking: lacking.slice(0, mostLacking),
    // A word that nobody has decided yet may be the very type that seems to be missing.
    unheard: isTypeOpen(layouts, held) ? [] : unheard,
  };
};

/** Does any activity have a type that no map has made one of the model's? */
const isTypeOpen = (layouts: Proposal['layouts'], held: ReadonlyMap<string, Held>): boolean =>
  layouts.some(
    ({ kind, guesses }) =>
      kind === 'activity' &&
      guesses.some(({ field, map }) => field === 'type' && (map?.open.length ?? 0) + (map?.hidden ?? 0) > 0),
  ) ||
  [...held.values()].some(({ words }) =>
    [...(words.get('type') ?? [])].some((word) => !/^[a-z][a-z0-9_]*$/.test(word)),
  );

const heldBy = (layout: LayoutGuess, { wordsIn, presets }: Seen): Held => {
  const { guesses, items, role } = layout;
  const fields = new Set(guesses.filter(({ use }) => use !== 'left').map(({ field }) => field));
  const words = new Map<string, ReadonlySet<string>>();
  for (const guess of guesses) {
    if (guess.use === 'left' || !sought.has(guess.field)) continue;
    const values = guess.columns.map((column) => wordsIn(layout, column));
    if (values.some((each) => each === undefined)) continue;
    const column = presets.get(layout.preset?.id ?? '')?.columns[guess.field];
    const own = byMap(guess);
    const preset = guess.isFromPreset === true ? byPreset(column) : own;
    const meant = (word: string): string => (own(word) === word ? preset(word) : own(word));
    words.set(guess.field, new Set(values.flatMap((each) => [...(each?.keys() ?? [])]).map(meant)));
  }
  const asked = items.flatMap(({ item, use }) => (item === undefined || use === 'left' ? [] : [item]));
  if (asked.length > 0) {
    for (const field of ['item', 'value', 'scale_min', 'scale_max']) fields.add(field);
    words.set('item', new Set(asked));
  }
  if (role !== undefined) {
    fields.add('role');
    words.set('role', new Set([role]));
  }
  return { fields, words };
};

/** Fields by whose words metrics choose their records. */
const sought: ReadonlySet<string> = new Set(['type', 'item', 'role']);

const byMap = ({ map }: Guess): ((word: string) => string) => {
  const mapped = new Map([...(map?.known ?? []), ...(map?.taken ?? [])]);
  return (word) => mapped.get(word) ?? word;
};

const byPreset = (column: Column | undefined): ((word: string) => string) => {
  const { map = {}, otherwise } = typeof column === 'object' ? column : {};
  const mapped = new Map(Object.entries(map).map(([word, meaning]) => [word.toLowerCase(), String(meaning)]));
  return (word) => mapped.get(word.toLowerCase()) ?? (otherwise === undefined ? word : String(otherwise));
};
