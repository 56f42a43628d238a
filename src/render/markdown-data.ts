import type { Report } from '../generated/report.ts';
import { escaped, tableOf } from './markdown-text.ts';
import { assumptionsOf, configOf } from './report-parts.ts';
import * as words from './words.ts';

/** Kinds of problems that are shown; the rest is counted. */
const shown = 20;

/** What was read, by file, and what was wrong with it. */
export const dataSection = (report: Report): string[] => {
  const { read, used, filtered, rejected, problems } = report.data;
  const summary = `${words.count(used)} of ${words.counted(read, 'row')} used, ${words.count(filtered)} left out by a rule, ${words.count(rejected)} rejected.`;
  return [
    escaped([summary, ...assumptionsOf(report)].join(' ')),
    fileTable(report),
    ...(problems.length === 0 ? [] : [problemTable(problems)]),
    ...(problems.length > shown
      ? [`And ${words.counted(problems.length - shown, 'more kind', 'more kinds')} of problems.`]
      : []),
    ...methodOf(report),
  ];
};

/** How ranges and changes were found, and how small groups are dealt with. */
const methodOf = (report: Report): string[] => {
  const { uncertainty } = report;
  if (uncertainty === undefined) return [];
  const { level, draws, seed, correction } = uncertainty;
  const { minPeople } = configOf(report).privacy ?? {};
  return [
    [
      `Ranges: ${words.share(level)}, from ${words.counted(draws, 'draw')} of each score, seed ${seed}.`,
      correction === 'holm'
        ? "Changes: corrected for looking at many at once (Holm's method)."
        : 'Changes: not corrected for looking at many at once.',
      ...(minPeople === undefined ? [] : [`Groups of fewer than ${minPeople} people are not shown alone.`]),
    ].join(' '),
  ];
};

const fileTable = ({ data: { files } }: Report): string =>
  tableOf(
    ['File', 'Read', 'Used', 'Left out', 'Rejected'],
    [':--', '--:', '--:', '--:', '--:'],
    files.map(({ file, read, used, filtered, rejected }) => [
      escaped(file),
      words.count(read),
      words.count(used),
      words.count(Object.values(filtered).reduce((sum, count) => sum + count, 0)),
      words.count(rejected),
    ]),
  );

/** Rows that were rejected and rows that count all the same are told apart, so that each column adds up. */
const problemTable = (problems: Report['data']['problems']): string =>
  tableOf(
    ['Problem', 'Rejected', 'Counted', 'First place'],
    [':--', '--:', '--:', ':--'],
    problems.slice(0, shown).map(({ code, severity, message, field = '', count = 1, file = '', line }) => {
      const rows = code.startsWith('row/') ? words.count(count) : '';
      return [
        escaped(`${field} ${message}`),
        severity === 'error' ? rows : '',
        severity === 'warning' ? rows : '',
        escaped(line === undefined ? file : `${file}:${line}`),
      ];
    }),
  );
