/** Reports that group their rows: their labels, totals and counts are no records. */
import type { Problem } from '../problems.ts';
import type { FieldPlan } from './columns.ts';
import type { Beginning } from './line.ts';

/** A subtotal, or a label with the count of its records, is in no list of records. */
const subtotal =
  /^sub-?totals?$|^teilergebnis$|^sous-total$|^subtotal(es)?$|^(?!(?:grand )?total).*\(\d+ (records?|Datens\u00e4tze|enregistrements?|registros?)\)$/i;

/**
 * Names a grouped report by its first subtotal; undefined if there is none. The rows below a group's label have no label
 * of their own, so that a reader would have to guess to whom they belong.
 */
export const grouped = (
  below: Beginning,
  { plans, places }: { readonly plans: readonly FieldPlan[]; readonly places: readonly number[] },
): Omit<Problem, 'severity'> | undefined => {
  const ids = places.filter((place, index) => place >= 0 && plans[index]?.field === 'id');
  const row = below.find(
    ({ names }) =>
      names.some((name) => subtotal.test(name.trim())) &&
      ids.every((place) => (names[place] ?? '').trim() === ''),
  );
  if (row === undefined) return undefined;
  return {
    code: 'file/grouped',
    message: 'is a grouped report: it has rows of subtotals, and labels that stand for several rows',
    at: { line: row.line },
    hint: 'export the details only; in Salesforce: Export, then "Details Only" instead of "Formatted Report"',
  };
};
