import { dateText, dayOf, exportDay, nextWorkday, workdays } from '../calendar.ts';
import { type Cells, csvLine, csvLines } from '../csv.ts';
import { chance } from '../random.ts';

const engineers = ['ada', 'ben', 'cleo', 'dan', 'eve', 'fay', 'gus', 'hal'] as const;

/** How each side answers on average, from 1 to 5. */
const asked = [
  { role: 'se', count: 8, items: { job_1: 3.9, balance_1: 3.1, alignment_1: 3.4 } },
  { role: 'ae', count: 7, items: { alignment_1: 4 } },
] as const;

const dealColumns = ['id', 'se', 'deal_type', 'outcome', 'created_at', 'closed_at', 'champion'];

const deals = (): string => {
  const luck = chance('gallery short form deals');
  const days = workdays(dayOf('2026-02-02'), exportDay).filter(() => luck.yes(0.55));
  const rows = days.map((day, index): Cells => {
    const closes = nextWorkday(day + luck.whole(25, 70));
    const isOver = closes <= exportDay;
    return {
      id: `S-${String(index + 1).padStart(3, '0')}`,
      se: luck.pick(engineers),
      deal_type: luck.yes(0.85) ? 'new' : 'expansion',
      outcome: isOver
        ? luck.yes(0.3)
          ? 'won'
          : luck.pick(['lost', 'lost', 'no_decision', 'qualified_out'])
        : 'open',
      created_at: dateText(day),
      closed_at: dateText(closes),
      champion: luck.yes(0.65) ? luck.pick(['head of IT', 'architect', 'plant manager', 'tbd']) : undefined,
    };
  });
  return `${[csvLine(dealColumns), ...csvLines(dealColumns, rows)].join('\n')}\n`;
};

const surveyColumns = ['respondent', 'role', 'item', 'value', 'submitted_at'];

const surveys = (): string => {
  const luck = chance('gallery short form survey');
  const rows = asked.flatMap(({ role, count, items }) =>
    Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
      const day = dateText(nextWorkday(dayOf('2026-09-07') + luck.whole(0, 9)));
      return Object.entries(items).map(
        ([item, mean]): Cells => ({
          respondent: `${role}-${number}`,
          role,
          item,
          value: Math.min(5, Math.max(1, Math.round(mean + luck.whole(-12, 12) / 10))),
          submitted_at: day,
        }),
      );
    }),
  );
  return `${[csvLine(surveyColumns), ...csvLines(surveyColumns, rows)].join('\n')}\n`;
};

/** A file of deals and a survey of three questions, both under the names that need no mapping. */
export const shortForm = (): Map<string, string> =>
  new Map([
    ['deals.csv', deals()],
    ['surveys.csv', surveys()],
  ]);
