import type { Report } from '../generated/report.ts';
import { type Page, part, tableIn } from './markdown-page.ts';
import { escaped } from './markdown-text.ts';
import { assumptionsOf, cautionOf, configOf, purpose } from './report-parts.ts';
import { leftOutOf, rowsText } from './rows-read.ts';
import * as words from './words.ts';

/** Kinds of problems that are shown; the rest is counted. */
const shown = 20;

/** What was read, by file, what was wrong with it, and how numbers were found. */
export const dataSection = (report: Report, page: Page): string[] => {
  const { read, used, problems } = report.data;
  const rows = `${words.count(used)} of ${words.counted(read, 'row')} used`;
  const caution = cautionOf(report);
  return part(
    { heading: 'Data', summary: `Data and method: ${rows}` },
    [
      escaped([`${rowsText(report.data)}.`, ...assumptionsOf(report)].join(' ')),
      ...fileTable(report, page),
      ...(problems.length === 0 ? [] : problemTable(problems, { ...page, most: Math.min(page.most, shown) })),
      ...methodOf(report),
      ...(caution === undefined ? [] : [`${escaped(caution)} No single metric decides. ${purpose}`]),
    ],
    page,
  );
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

const fileTable = ({ data: { files } }: Report, page: Page): string[] =>
  tableIn(
    {
      head: ['File', 'Read', 'Used', 'Left out', 'Rejected'],
      aligns: [':--', '--:', '--:', '--:', '--:'],
      rows: files,
      cellsOf: ({ file, read, used, rejected, ...own }) => [
        escaped(file),
        words.count(read),
        words.count(used),
        words.count(leftOutOf(own)),
        words.count(rejected),
      ],
      noun: ['file', 'files'],
      command: 'spacesea validate',
    },
    page,
  );

/** Rows that were rejected and rows that count all the same are told apart, so that each column adds up. */
const problemTable = (problems: Report['data']['problems'], page: Page): string[] =>
  tableIn(
    {
      head: ['Problem', 'Rejected', 'Counted', 'First place'],
      aligns: [':--', '--:', '--:', ':--'],
      rows: problems,
      cellsOf: ({ code, severity, message, field = '', count = 1, file = '', line }) => {
        const rows = code.startsWith('row/') ? words.count(count) : '';
        return [
          escaped(`${field} ${message}`),
          severity === 'error' ? rows : '',
          severity === 'warning' ? rows : '',
          escaped(line === undefined ? file : `${file}:${line}`),
        ];
      },
      noun: ['kind of problems', 'kinds of problems'],
      command: 'spacesea validate',
    },
    page,
  );
