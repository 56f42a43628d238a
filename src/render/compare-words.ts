/** What a comparison says, in words that all its outputs share. */
import type { Report, ScoreRow } from '../generated/report.ts';
import { correctedOf, correctedText, lookedAt, membersText } from './changes.ts';
import { blocksOf, overallOf } from './report-parts.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** The dimensions of a group and its overall score. */
export const headsOf = (report: Report, group: string): ScoreRow[] => {
  const overall = overallOf(report, group);
  return [...blocksOf(report, group).map(({ head }) => head), ...(overall === undefined ? [] : [overall])];
};

/** Those of them that have a score: the others have nothing to compare. */
export const scoredHeads = (report: Report, group: string): ScoreRow[] =>
  headsOf(report, group).filter(({ score }) => score !== undefined);

/** What has no score, each reason once; undefined if everything has one. */
export const withoutScore = (report: Report, group: string): string | undefined => {
  const byReason = new Map<string, string[]>();
  for (const { score, label, reason = '' } of headsOf(report, group)) {
    if (score === undefined) byReason.set(reason, [...(byReason.get(reason) ?? []), label]);
  }
  const told = [...byReason].map(
    ([reason, labels]) => `${listed(labels)}${reason === '' ? '' : ` (${reason})`}`,
  );
  return told.length === 0 ? undefined : `Without a score: ${told.join('; ')}.`;
};

/** Dimensions of all records whose range leaves out 0, which is not enough among several. */
export const correctedLines = (report: Report): string[] => {
  const rows = headsOf(report, 'all');
  return correctedOf(rows).map((row) => `${correctedText(row, lookedAt(rows))}.`);
};

/** The metrics of a group, each once, also where it counts in two dimensions. */
export const metricsOf = (report: Report, group: string): ScoreRow[] => [
  ...new Map(
    blocksOf(report, group)
      .flatMap(({ metrics }) => metrics)
      .map((row) => [row.id, row]),
  ).values(),
];

/** The metrics of which it can be said whether they moved, and those that did. */
export const movedOf = (
  report: Report,
  group: string,
): { readonly judged: number; readonly clear: readonly ScoreRow[] } => {
  const judged = metricsOf(report, group).filter(({ verdict }) => verdict !== undefined);
  return { judged: judged.length, clear: judged.filter(({ verdict }) => verdict !== 'noise') };
};

/** How many metrics moved, and what that was corrected for. */
export const movedLine = (report: Report, group: string): string => {
  const { judged, clear } = movedOf(report, group);
  if (judged === 0) return 'Of no metric can it be said how sure its change is.';
  const corrected =
    judged > 1 && report.uncertainty?.correction === 'holm'
      ? ` (corrected for testing ${judged} at once)`
      : '';
  return `Metrics that moved clearly: ${clear.length} of ${judged}${corrected}`;
};

/** Better or worse for the score; for what is only shown, up or down. */
export const directionOf = ({ effect, verdict }: ScoreRow): string =>
  effect === undefined || effect === 'same'
    ? verdict === 'clearRise'
      ? 'rise'
      : 'fall'
    : words.effectWords[effect];

/** The two values of a metric, such as `9.1 → 12.4 days`: the unit once. */
export const valuesOf = (
  { previous, value, unit }: ScoreRow,
  arrow: string,
  told: typeof words.value = words.value,
): string => {
  if (previous === undefined || value === undefined) return words.nothing;
  const [before, now] = [told(previous, unit), told(value, unit)];
  const ending = / .*$/.exec(now)?.[0] ?? '';
  return `${ending !== '' && before.endsWith(ending) ? before.slice(0, -ending.length) : before} ${arrow} ${now}`;
};

/** By how much a metric moved at least and at most, such as `by 1.2 to 5.6`. */
export const extentOf = ({ changeLow, changeHigh, unit }: ScoreRow): string => {
  const ends = [changeLow, changeHigh]
    .filter((end) => end !== undefined)
    .map(Math.abs)
    .toSorted((a, b) => a - b)
    .map((end) => (unit === '%' ? words.number(100 * end) : words.number(end)));
  if (ends.length === 0) return '';
  const points = unit === '%' ? ' points' : '';
  return ends.length === 1 ? `by ${ends[0]}${points} or more` : `by ${ends.join(' to ')}${points}`;
};

/** Why rows cannot be compared: each reason with the names that it holds for. */
export const openReasons = (rows: readonly ScoreRow[]): ReadonlyMap<string, readonly string[]> => {
  const reasons = new Map<string, string[]>();
  for (const { label, changeReason, verdict } of rows) {
    if (changeReason === undefined || verdict !== undefined) continue;
    // What differs between the models is told once, with everything else that does.
    if (changeReason.startsWith('not comparable: ')) continue;
    reasons.set(changeReason, [...(reasons.get(changeReason) ?? []), label]);
  }
  return reasons;
};

/** Metrics of a group that are not compared or of which nobody can say how sure the change is. */
export const openMetrics = (report: Report, group: string): ReadonlyMap<string, readonly string[]> =>
  openReasons(metricsOf(report, group));

/**
 * Who was there in both, as counts, and what a clear change would have been without those who came or went; nothing if
 * that is not known.
 */
export const membersOf = ({ people = [], scores }: Report, group: string): string | undefined => {
  const row = people.find((each) => each.group === group);
  if (row === undefined) return undefined;
  const { without = [] } = row;
  const clear = scores.filter(
    (each) => each.group === group && each.verdict !== undefined && each.verdict !== 'noise',
  );
  const effects = without.flatMap(({ level, id, change }) => {
    const { label, change: whole } = clear.find((each) => each.level === level && each.id === id) ?? {};
    return label === undefined || whole === undefined
      ? []
      : [`${label} by ${words.pointsChange(change)} instead of ${words.pointsChange(whole)}`];
  });
  const counts = membersText(row);
  return effects.length === 0
    ? `${counts}.`
    : `${counts}. Without these, what changed clearly would have changed: ${listed(effects)}.`;
};

/** What differs between the two models and settings; one sentence if nothing does. */
export const modelLines = ({ notes }: Report): string[] => {
  const told = notes.filter(({ code }) => code === 'compare/differs').map(({ message }) => message);
  const files = notes.some(({ code }) => code === 'compare/same-files')
    ? ['Both are of the same files.']
    : [];
  return [...(told.length === 0 ? ['Model, target and mapping are the same in both.'] : told), ...files];
};

/** Short names of the two sides for the heads of columns. */
export const sidesOf = ({ period, previousPeriod }: Report): readonly [before: string, now: string] => {
  const [before, now] = [previousPeriod?.id ?? 'before', period.id];
  if (before === now) return ['before', 'now'];
  const [year, part] = before.split('-');
  const [sameYear, other] = now.split('-');
  if (year === sameYear && part !== undefined && other !== undefined && !`${before}${now}`.includes('..'))
    return [part, other];
  return Math.max(before.length, now.length) > 8 ? ['before', 'now'] : [before, now];
};

/** What is compared, such as `2026-Q2 → 2026-Q3`. */
export const titleOf = ({ period, previousPeriod }: Report, arrow: string): string =>
  `${previousPeriod?.id ?? 'nothing'} ${arrow} ${period.id}`;
