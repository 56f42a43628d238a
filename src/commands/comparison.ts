import type { ScoringRequest } from '../scored.ts';
import type { Shell } from '../shell.ts';
import type { Model } from '../types.ts';
import { listOf, type Options, textOf } from './command.ts';
import { isSaved, readSaved } from './saved.ts';

/** With what a period is compared: another period, nothing, or a saved result. */
interface Comparison extends ScoringRequest {
  /** A period, or `none`; absent means the one before. */
  readonly previous?: string;
  /** Real paths of what was read for it, which must not be written over. */
  readonly real: readonly string[];
}

/** What --previous says, or --baseline, which is the same for results that are committed. */
export const comparisonOf = async (
  options: Options,
  { model, shell }: { readonly model: Model; readonly shell: Shell },
): Promise<Comparison> => {
  const baseline = textOf(options, 'baseline');
  const word = baseline ?? textOf(options, 'previous');
  if (word === undefined) return { real: [] };
  if (word === 'none' || (baseline === undefined && !(await isSaved(word, shell))))
    return { previous: word, real: [] };
  const saved = await readSaved(word, shell);
  const { savedBaseline } = await import('../score/baseline.ts');
  const where = listOf(options, 'where');
  const real = (await shell.status(word))?.real;
  return {
    baseline: (period) => savedBaseline(saved, { model, where, period }),
    real: real === undefined ? [] : [real],
  };
};
