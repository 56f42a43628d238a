import type { Condition, Where } from '../generated/config.ts';
import type { Report, ScoreRow } from '../generated/report.ts';
import { configOf, wholeOf } from './report-parts.ts';
import * as words from './words.ts';

/**
 * How many engineers answered the questions that only they were asked, of how many: from the metric `response` of a survey
 * source whose `where` says `role: se` and nothing else, if it has a value; else from what the other metrics of such sources
 * rest on. Nothing without such a metric, or where its number of people is not shown. Without a roster nobody knows how
 * many did not answer.
 */
export const surveySentence = (report: Report): string[] => {
  const rows = engineersIn(report);
  const [told] = rows.flatMap(({ type, where, value, n }) =>
    type === 'response' && Object.keys(where).length === 1 && value !== undefined && n !== undefined
      ? [{ answered: Math.round(value * n), asked: n }]
      : [],
  );
  if (told !== undefined) return [sentence(words.count(told.answered), told.asked)];
  const answered = rows.flatMap(({ type, people }) =>
    type === 'response' || people === undefined ? [] : [people],
  );
  if (answered.length === 0) return [];
  const [least, most] = [Math.min(...answered), Math.max(...answered)];
  const those = least === most ? words.count(most) : `${words.count(least)} to ${words.count(most)}`;
  const whole = wholeOf(report)?.people;
  const hasRoster = !report.notes.some(({ code }) => code === 'measure/no-roster');
  const asked = hasRoster && whole !== undefined && whole >= most ? whole : undefined;
  return [sentence(those, asked, most)];
};

const sentence = (answered: string, asked: number | undefined, most = asked): string =>
  `Survey questions to engineers were answered by ${answered}${asked === undefined ? '' : ` of ${words.count(asked)}`} ${most === 1 && asked === undefined ? 'person' : 'people'}.`;

/** The metrics of everybody that only engineers were asked for. */
const engineersIn = (
  report: Report,
): readonly (ScoreRow & { readonly type: string; readonly where: Where })[] => {
  const { metrics = {}, sources = {} } = configOf(report);
  return report.scores.flatMap((row) => {
    const metric = row.group === 'all' && row.level === 'metric' ? metrics[row.id] : undefined;
    if (metric === undefined || sources[metric.source]?.kind !== 'survey') return [];
    const { where = {}, statistic } = metric;
    return isOfEngineers(where) ? [{ ...row, type: statistic.type, where }] : [];
  });
};

/** Does `where` ask for answers of engineers, and of nobody else? */
const isOfEngineers = (where: Where): boolean => {
  const role = where['role'] as Condition | undefined;
  if (typeof role !== 'object') return role === 'se';
  return role.in === undefined ? role.eq === 'se' : role.in.every((each) => each === 'se');
};
