import { momentText, type Quarter, workdays } from './calendar.ts';
import type { Cells } from './csv.ts';
import type { Deal } from './deals.ts';
import { engineers, isHere, teams } from './people.ts';
import { type Chance, chance } from './random.ts';

export const surveyColumns = [
  'item',
  'value',
  'respondent',
  'role',
  'team',
  'deal_id',
  'wave',
  'submitted_at',
  'scale_min',
  'scale_max',
];

/** What the engineers answer on average, from 1 to 5. */
const seItems: Readonly<Record<string, number>> = {
  growth_1: 3.5,
  growth_2: 3.4,
  balance_1: 3.5,
  balance_2: 3.6,
  support_1: 4.1,
  support_2: 4.0,
  tools_1: 3.6,
  tools_2: 3.8,
  alignment_1: 3.6,
  alignment_2: 3.7,
};
const aeItems: Readonly<Record<string, number>> = { alignment_1: 3.9, alignment_2: 3.8 };

interface Wave {
  readonly luck: Chance;
  readonly quarter: Quarter;
}

/** A key that is new in every wave, so that nobody can be followed from one quarter to the next. */
const keyOf = ({ luck, quarter }: Wave): string =>
  `r-${quarter.id.slice(2, 4)}${quarter.id.slice(6)}-${String(luck.whole(0, 0xfffff).toString(16)).padStart(5, '0')}`;

/** The last three weeks of the quarter. */
const submitted = ({ luck, quarter }: Wave): string => {
  const days = workdays(quarter.last - 20, quarter.last);
  return momentText(days[luck.whole(0, days.length - 1)] ?? quarter.last, luck.whole(9 * 60, 17 * 60));
};

/** One respondent's answers: a person is content or not as a whole, and each item differs a little. One in fifty is skipped. */
const answers = (wave: Wave, items: Readonly<Record<string, number>>, who: Cells): Cells[] => {
  const mood = 0.55 * wave.luck.bell();
  const shared = { ...who, wave: wave.quarter.id, submitted_at: submitted(wave), scale_min: 1, scale_max: 5 };
  return Object.entries(items)
    .filter(() => !wave.luck.yes(0.02))
    .map(([item, mean]) => {
      const value = Math.round(mean + mood + 0.75 * wave.luck.bell());
      return { item, value: Math.min(5, Math.max(1, value)), ...shared };
    });
};

/** The answers of a quarter: engineers, account executives, and customers of deals that were decided. */
export const surveysOf = (quarter: Quarter, deals: readonly Deal[]): Cells[] => {
  const wave = { luck: chance(`surveys ${quarter.id}`), quarter };
  const { luck } = wave;
  const asked = engineers.filter((engineer) => isHere(engineer, quarter.last - 20));
  const fromEngineers = asked
    .filter(() => luck.yes(0.82))
    .flatMap(({ team }) => answers(wave, seItems, { respondent: keyOf(wave), role: 'se', team }));
  const fromSales = Array.from({ length: 25 }, (_, index) => teams[index % teams.length]?.name).flatMap(
    (team) => answers(wave, aeItems, { respondent: keyOf(wave), role: 'ae', team }),
  );
  const closed = deals.filter(
    ({ closes, cells }) =>
      quarter.first <= closes && closes <= quarter.last && ['won', 'lost'].includes(String(cells['outcome'])),
  );
  const fromCustomers = closed
    .filter((_, index) => index % Math.max(1, Math.floor(closed.length / 27)) === 0)
    .slice(0, 27)
    .flatMap(({ id, se }) =>
      answers(
        wave,
        { csat_technical: 4.05 },
        { respondent: keyOf(wave), role: 'customer', team: se.team, deal_id: id },
      ),
    );
  return [...fromEngineers, ...fromSales, ...fromCustomers];
};
