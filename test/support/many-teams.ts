import type { GroupRow, Report, ScoreRow } from '../../src/generated/report.ts';
import { type Random, randomFor, uniform } from '../../src/score/random.ts';

const places = [
  ...['Alps', 'Baltic', 'Coast', 'Delta', 'Éire', 'Fjord', 'Gulf', 'Hills', 'Iberia', '東京ソリューション'],
];
const kinds = ['Enterprise', 'Mid-Market & Partners', 'Public Sector', 'Solutions', 'Cloud'];

/**
 * A report as large as one by so many teams is: the numbers of the whole, moved for each team by a generator with a
 * seed. Every tenth team is hidden. The groups of the report itself are left out.
 */
export const manyTeams = (report: Report, count: number): Report => {
  const random = randomFor(`many teams ${count}`);
  const whole = report.scores.filter(({ group }) => group === 'all');
  const trend = report.trend?.filter(({ group }) => group === 'all');
  const groups = Array.from({ length: count }, (_, index) => groupOf(index, random));
  return {
    ...report,
    settings: { ...report.settings, by: ['team'] },
    groups: [...report.groups.filter(({ id }) => id === 'all'), ...groups],
    scores: [...whole, ...groups.flatMap((group) => rowsOf(whole, group, random))],
    ...(trend === undefined
      ? {}
      : { trend: [...trend, ...groups.flatMap(({ id }) => trend.map((row) => ({ ...row, group: id })))] }),
  };
};

const reason = 'fewer than 5 people stand behind it';

const groupOf = (index: number, random: Random): GroupRow => {
  const label = `${places[index % places.length]} ${kinds[Math.floor(index / places.length) % kinds.length]} ${index}`;
  const own = { id: `team:${label}`, by: 'team', label };
  return index % 10 === 9
    ? { ...own, suppressed: true, reason }
    : { ...own, people: 5 + Math.floor(20 * uniform(random)), suppressed: false };
};

const rowsOf = (whole: readonly ScoreRow[], group: GroupRow, random: Random): ScoreRow[] =>
  whole.map((row) => {
    if (group.suppressed) return hiddenOf(row, group.id);
    return row.score === undefined ? { ...row, group: group.id } : movedBy(row, group.id, random);
  });

const hiddenOf = ({ level, id, label, weight, parent }: ScoreRow, group: string): ScoreRow => ({
  ...{ group, level, id, label, weight, status: 'suppressed', reason },
  ...(parent === undefined ? {} : { parent }),
});

const within = (score: number): number => Math.min(100, Math.max(0, score));

/** A score between its bounds, elsewhere on the axis. */
const movedBy = (row: ScoreRow, group: string, random: Random): ScoreRow => {
  const by = 30 * (uniform(random) - 0.5);
  const score = within((row.score ?? 0) + by);
  const [low, high] = [within((row.scoreLow ?? score) + by), within((row.scoreHigh ?? score) + by)];
  const against = low >= 65 ? 'onTarget' : high < 65 ? 'below' : 'borderline';
  return {
    ...{ ...row, group, score },
    ...(row.scoreLow === undefined ? {} : { scoreLow: Math.min(low, score), against }),
    ...(row.scoreHigh === undefined ? {} : { scoreHigh: Math.max(high, score) }),
  };
};
