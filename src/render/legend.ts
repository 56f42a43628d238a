/** What marks and short heads mean, as far as they occur. */
import type { Report, ScoreRow } from '../generated/report.ts';
import { hasColumn, openLegend } from './metrics.ts';
import type { Pen } from './pen.ts';
import { pastShown } from './profile.ts';
import { sparkLegend } from './spark.ts';
import * as words from './words.ts';

/** The marks after scores. */
export const markLegend = (rows: readonly ScoreRow[], target: number): string[] => {
  const scored = rows.filter(({ score }) => score !== undefined);
  const has = (against: ScoreRow['against'], text: string): string[] =>
    scored.some((row) => row.against === against) ? [text] : [];
  const { below, borderline } = words.againstMarks;
  return [
    ...has('below', `${below} below target ${words.target(target)}`),
    ...has('borderline', `${borderline} borderline: the range crosses ${words.target(target)}`),
    ...has(undefined, `${words.unsureMark} too few records for a range`),
  ];
};

/** The signs of changes. */
export const changeLegend = (rows: readonly ScoreRow[], { glyph }: Pick<Pen, 'glyph'>): string[] => {
  const has = (verdict: NonNullable<ScoreRow['verdict']>, sign: string): string[] =>
    rows.some((row) => row.verdict === verdict) ? [`${sign} ${words.verdictWords[verdict]}`] : [];
  return [...has('clearFall', glyph('fall')), ...has('clearRise', glyph('rise'))];
};

/** What stands in the table of the whole. */
export const legend = (report: Report, pen: Pen): string[] => {
  const rows = report.scores.filter(({ group }) => group === 'all');
  const metrics = rows.filter(({ level }) => level === 'metric');
  const has = (is: boolean, text: string): string[] => (is ? [text] : []);
  const past = pastShown(report, pen);
  return [
    ...markLegend(metrics, report.model.target),
    ...has(
      metrics.some(({ value, score }) => value !== undefined && score === undefined),
      `score ${words.nothing}: shown, not scored`,
    ),
    ...changeLegend(
      rows.filter(({ level }) => level !== 'metric'),
      pen,
    ),
    ...has(
      rows.some(({ verdict }) => verdict === 'noise'),
      `~ change ${words.verdictWords.noise}`,
    ),
    ...(hasColumn(report, 'n', pen) ? countLegend(report, metrics) : []),
    ...has(
      rows.some(({ coverage = 1, score }) => score !== undefined && coverage < 1),
      'cover: share of the weight that has a score',
    ),
    ...(past === undefined ? [] : [sparkLegend(past, pen)]),
  ];
};

/** What counts mean, if there are any. */
const countLegend = (report: Report, metrics: readonly ScoreRow[]): string[] => [
  ...(metrics.some(({ n, value }) => n !== undefined && value !== undefined)
    ? ['n: records, answers or people behind the value']
    : []),
  ...openLegend(report, metrics),
];
