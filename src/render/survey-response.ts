import type { Condition, Where } from '../generated/config.ts';
import type { Report } from '../generated/report.ts';
import { configOf, wholeOf } from './report-parts.ts';
import * as words from './words.ts';

/**
 * How many engineers answered the questions that only they were asked, of how many: from the metrics of survey sources
 * whose `where` says `role: se`. Nothing without such a metric, or where its number of people is not shown. Without a
 * roster nobody knows how many did not answer.
 */
export const surveySentence = (report: Report): string[] => {
  const { metrics = {}, sources = {} } = configOf(report);
  const answered = report.scores.flatMap(({ group, level, id, people }) => {
    const metric = group === 'all' && level === 'metric' ? metrics[id] : undefined;
    const isAsked =
      metric !== undefined && sources[metric.source]?.kind === 'survey' && isOfEngineers(metric.where);
    return isAsked && people !== undefined ? [people] : [];
  });
  if (answered.length === 0) return [];
  const [least, most] = [Math.min(...answered), Math.max(...answered)];
  const those = least === most ? words.count(most) : `${words.count(least)} to ${words.count(most)}`;
  const whole = wholeOf(report)?.people;
  const hasRoster = !report.notes.some(({ code }) => code === 'measure/no-roster');
  const all = hasRoster && whole !== undefined && whole >= most ? ` of ${words.count(whole)}` : '';
  return [
    `Survey questions to engineers were answered by ${those}${all} ${most === 1 && all === '' ? 'person' : 'people'}.`,
  ];
};

/** Does `where` ask for answers of engineers, and of nobody else? */
const isOfEngineers = (where: Where | undefined): boolean => {
  const role = where?.['role'] as Condition | undefined;
  if (typeof role !== 'object') return role === 'se';
  return role.in === undefined ? role.eq === 'se' : role.in.every((each) => each === 'se');
};
