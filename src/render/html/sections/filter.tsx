import type { ScoreRow } from '../../../generated/report.ts';

/** What can be picked out of the metrics, by the class of their rows. */
const picks: readonly (readonly [name: string, text: string, is: (row: ScoreRow) => boolean])[] = [
  ['off', 'Not clearly on goal', ({ score, against }) => score !== undefined && against !== 'onTarget'],
  ['moved', 'Clear changes', ({ verdict }) => verdict !== undefined && verdict !== 'noise'],
];

/** The classes of a metric's row: what it is, and what picks it out. */
export const picksOf = (row: ScoreRow): string =>
  ['metric', ...picks.flatMap(([name, , is]) => (is(row) ? [name] : []))].join(' ');

/** Buttons that leave only some of the metrics, each with their number; for a script. */
export const Filter = ({ rows }: { readonly rows: readonly ScoreRow[] }) => (
  <p class="buttons script" hidden>
    {[['metric', 'All', (): boolean => true] as const, ...picks].map(([name, text, is]) => (
      <button key={name} type="button" data-pick={name} aria-pressed={name === 'metric'}>
        {text} {rows.filter(is).length}
      </button>
    ))}{' '}
    <span id="shown" aria-live="polite">
      {rows.length} of {rows.length} metrics shown
    </span>
  </p>
);
