/** Small files for hand-made cases. */
import { csv } from '../support/hand.ts';

/** Something in July 2026 that no metric counts, so that neither the quarter nor the four weeks are empty. */
export const elsewhere = csv`
  id,type,se,happened_at
  X1,else,ana,2026-07-15
`;

/** Full-time engineers, there all the time. */
export const team = (...ids: readonly string[]): string => `id,fte\n${ids.map((id) => `${id},1\n`).join('')}`;

/** The usual five. */
export const five = team('ana', 'ben', 'cid', 'dee', 'eve');

/**
 * Answers of respondents s1, s2, ...: for each item what each of them answered; undefined: passed over.
 * The columns are respondent, item, value, role and submitted_at.
 */
export const answers = (
  role: string,
  items: Readonly<Record<string, readonly (number | undefined)[]>>,
  on = '2026-08-15',
): string =>
  `respondent,item,value,role,submitted_at\n${Object.entries(items)
    .flatMap(([item, values]) =>
      values.map((value, index) => `s${index + 1},${item},${value ?? ''},${role},${on}\n`),
    )
    .join('')}`;

/** Four whole weeks, Monday to Sunday: 20 working days, so five full-time people make 20 person-weeks. */
export const weeks = { period: '2026-07-06..2026-08-02', asOf: '2026-08-10' };

/** As many activities as asked for, by the five in turn; the last columns as given. */
export const logged = (count: number, columns: string, values: string, first = 1): string => {
  const who = ['ana', 'ben', 'cid', 'dee', 'eve'];
  const rows = Array.from(
    { length: count },
    (_, index) => `L${first + index},${who[index % who.length]},${values}\n`,
  );
  return `id,se,${columns}\n${rows.join('')}`;
};
