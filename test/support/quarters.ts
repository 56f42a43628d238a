import { builtinModel } from '../../src/config/builtin.ts';
import { dateText, dayOf } from '../../src/measure/calendar/day.ts';
import { add, plan, start } from '../../src/measure/measure.ts';
import { type Random, randomFor, uniform } from '../../src/score/random.ts';
import { type PeriodPart, scoreTables } from '../../src/scored.ts';
import type { Fields, Model, Row, Value } from '../../src/types.ts';

/** What a made-up quarter is like; every team of a simulation has its own people, the same in both quarters. */
export interface Quarter {
  readonly winRate: number;
  readonly championRate: number;
  readonly demosPerWeek: number;
  /** Median hours to answer an inquiry. */
  readonly responseHours: number;
  /** What answers to the survey tend to, 1 to 5. */
  readonly mood: number;
}

/** Who is in a team, and how much they differ: 0 means that everybody is like everybody else. */
export interface Team {
  readonly people: number;
  readonly deals: number;
  readonly differ: number;
}

/** A standard normal number (Box and Muller, 1958). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - uniform(random))) * Math.cos(2 * Math.PI * uniform(random));

/** A Poisson number, by counting exponential waits until they are longer than 1. */
export const poisson = (mean: number, random: Random): number => {
  let [count, time] = [0, -Math.log(1 - uniform(random)) / mean];
  while (time <= 1) {
    count += 1;
    time -= Math.log(1 - uniform(random)) / mean;
  }
  return count;
};

const row = (fields: Record<string, Value>): Row => ({
  fields: Object.assign(Object.create(null), fields) as Fields,
  at: { file: 'made-up', line: 1 },
});

interface Made {
  readonly deals: Row[];
  readonly activities: Row[];
  readonly surveys: Row[];
}

/** The records of one quarter. */
const quarterOf = (
  from: string,
  quarter: Quarter,
  { team, random }: { team: Team; random: Random },
): Made => {
  const first = dayOf(from);
  const day = (): string => dateText(first + Math.floor(uniform(random) * 89));
  const ids = Array.from({ length: team.people }, (_, index) => `p${index}`);
  const anyone = (): string => ids[Math.floor(uniform(random) * ids.length)] ?? 'p0';
  // What a person is like does not change from quarter to quarter: it comes from a generator of its own.
  const nature = (id: string): number => team.differ * normal(randomFor(`nature ${id} ${team.people}`));
  const deals = Array.from({ length: poisson(team.deals, random) }, (_, index) => {
    const se = anyone();
    return row({
      id: `${from} ${index}`,
      se,
      outcome: uniform(random) < quarter.winRate ? 'won' : 'lost',
      deal_type: 'new',
      closed_at: day(),
      ...(uniform(random) < quarter.championRate ? { champion: 'yes' } : {}),
    });
  });
  const activities = ids.flatMap((se) => {
    const demos = poisson(13 * quarter.demosPerWeek * Math.exp(nature(se)), random);
    const asked = poisson(8, random);
    return [
      ...Array.from({ length: demos }, (_, index) =>
        row({ id: `d ${from} ${se} ${index}`, type: 'demo', se, happened_at: day(), outcome: 'success' }),
      ),
      ...Array.from({ length: asked }, (_, index) => {
        const at = Date.parse(`${day()}T08:00:00Z`);
        const hours = quarter.responseHours * Math.exp(0.8 * normal(random) + nature(se));
        return row({
          id: `i ${from} ${se} ${index}`,
          type: 'inquiry',
          se,
          requested_at: new Date(at).toISOString(),
          responded_at: new Date(at + hours * 3_600_000).toISOString(),
        });
      }),
    ];
  });
  const items = [
    'growth_1',
    'growth_2',
    'balance_1',
    'balance_2',
    'support_1',
    'support_2',
    'tools_1',
    'tools_2',
  ];
  const surveys = ids.flatMap((respondent) => {
    // Who is content with one thing is content with others; the mood of the day is new each quarter.
    const mood = quarter.mood + nature(respondent) + 0.7 * normal(random);
    return items.map((item) =>
      row({
        id: `${from} ${respondent} ${item}`,
        respondent,
        item,
        role: 'se',
        value: Math.min(5, Math.max(1, Math.round(mood + 0.7 * normal(random)))),
        submitted_at: dateText(first + 60),
      }),
    );
  });
  return { deals, activities, surveys };
};

/** The built-in model without what a made-up quarter has no records of, with few draws: only metrics are looked at. */
const modelFor = (draws: number): Model => {
  const whole = builtinModel('spacesea:se');
  return { ...whole, uncertainty: { ...whole.uncertainty, draws } };
};

/** A report on a made-up third quarter of 2026, compared with the second. */
export const simulated = (
  quarters: readonly [before: Quarter, now: Quarter],
  { team, purpose, draws = 200 }: { team: Team; purpose: string; draws?: number },
): PeriodPart => {
  const random = randomFor(purpose);
  const model = modelFor(draws);
  const tables = start(plan(model, { period: '2026-Q3', asOf: '2026-12-31' }));
  for (const [index, from] of ['2026-04-01', '2026-07-01'].entries()) {
    const made = quarterOf(from, quarters[index === 0 ? 0 : 1], { team, random });
    for (const [id, rows] of Object.entries(made)) {
      const source = model.sources[id];
      if (source !== undefined) add(tables, source, rows);
    }
  }
  return scoreTables(model, tables).part;
};
