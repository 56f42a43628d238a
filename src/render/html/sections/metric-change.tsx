import type { ScoreRow } from '../../../generated/report.ts';
import { clearlyWords, isStillWithin, stillWithin, unjudged } from '../../changes.ts';
import * as words from '../../words.ts';
import { minus } from '../text.ts';

/** The cell that says what a value changed by, and whether that is clear. */
export const MetricChange = ({ row }: { readonly row: ScoreRow }) => {
  const { change } = row;
  const said = changeText(row);
  if (said === undefined) return <td class="change" />;
  return (
    <td class={`change ${classOf(row)}`}>
      {change === undefined ? null : `${minus(amountOf(row, change))} `}
      <small>{said}</small>
    </td>
  );
};

/** A share changes by points; the unit of anything else stands beside its value. */
const amountOf = ({ unit, value = 0 }: ScoreRow, change: number): string =>
  unit === '%' ? words.valueChange(change, unit, value) : words.amountChange(change, unit, value);

const classOf = ({ verdict, effect }: ScoreRow): string =>
  verdict === undefined || verdict === 'noise' ? 'noise' : `clear ${effect ?? ''}`.trim();

/** `within noise`, `clearly worse, still within goal`, or that nobody judged it: why is told once above, and below. */
export const changeText = (row: ScoreRow): string | undefined => {
  const { verdict, changeReason } = row;
  if (verdict === undefined) return changeReason === undefined ? undefined : unjudged;
  if (verdict === 'noise') return words.verdictWords.noise;
  return `${clearlyWords(row)}${isStillWithin(row) ? `, ${stillWithin}` : ''}`;
};
