import type { ScoreRow } from '../../../generated/report.ts';
import { unjudged } from '../../changes.ts';
import { capital } from '../../sentences.ts';
import * as words from '../../words.ts';
import { Mark, standOf } from '../marks/mark.tsx';
import { minus } from '../text.ts';

/** Where a score stands, as a shape and a word. */
export const Chip = ({ row }: { readonly row: ScoreRow }) =>
  row.against === undefined ? null : (
    <span class={`chip ${standOf(row)}`}>
      <Mark stand={standOf(row)} />
      {capital(words.againstFull[row.against])}
    </span>
  );

/** What a score changed by, and what that is called; why nobody can say stands in the cards. */
export const Change = ({ row: { change, changeReason, verdict } }: { readonly row: ScoreRow }) => {
  if (verdict === undefined && changeReason !== undefined) return <small>{unjudged}</small>;
  if (change === undefined || verdict === undefined) return null;
  const sign = { clearRise: '▲ ', clearFall: '▼ ', noise: '' }[verdict];
  return (
    <span class={verdict === 'noise' ? 'noise' : 'clear'}>
      {sign}
      {minus(words.pointsChange(change))} <small>{words.verdictWords[verdict]}</small>
    </span>
  );
};
