import type { Report, ScoreRow } from '../generated/report.ts';
import { effectOf } from './changes.ts';
import { goalInSigns, moreDecimals } from './goal.ts';
import { valueRange } from './interval.ts';
import { type Page, tableIn } from './markdown-page.ts';
import { escaped } from './markdown-text.ts';
import type { Pen } from './pen.ts';
import { blocksOf } from './report-parts.ts';
import { openWords } from './spoken.ts';
import * as words from './words.ts';

/** Every metric with its value, range, goal, score, status and change. */
export const metricTable = (report: Report, pen: Pen, page: Page): string[] =>
  tableIn(
    {
      head: ['Metric', 'Value', 'Range', 'Goal', 'Score', 'n', 'Change', 'Status'],
      aligns: [':--', '--:', ':-:', '--:', '--:', '--:', ':--', ':--'],
      rows: blocksOf(report, 'all').flatMap(({ letter, metrics }) => metrics.map((row) => ({ letter, row }))),
      cellsOf: ({ letter, row }) => [
        `${escaped(letter)}: ${escaped(row.label)}`,
        ...beside(row, report, pen),
      ],
      noun: ['metric', 'metrics'],
      command: 'spacesea score -f md',
    },
    page,
  );

const beside = (row: ScoreRow, report: Report, pen: Pen): string[] => {
  const { value, unit, goal, score, n, status, reason } = row;
  if (value === undefined)
    return [
      words.nothing,
      '',
      '',
      words.nothing,
      '',
      '',
      escaped([words.statusWords[status], reason].filter(Boolean).join(': ')),
    ];
  const more = moreDecimals(value, goal, unit);
  return [
    escaped(words.fullValue(value, unit, more)),
    escaped(valueRange(row, pen)),
    escaped(goalInSigns(goal, unit, { glyph: pen.glyph, more })),
    score === undefined ? words.nothing : escaped(words.score(score, report.model.target)),
    n === undefined ? '' : words.count(n),
    changeText(row),
    [statusText(row), ...openWords(row, report)].filter(Boolean).join('; '),
  ];
};

const changeText = (row: ScoreRow): string => {
  const { change, unit, verdict } = row;
  if (change === undefined || verdict === undefined) return '';
  const by = escaped(words.valueChange(change, unit, row.value ?? 0));
  return verdict === 'noise' ? `${by}, ${words.verdictWords.noise}` : `**${by}**, clearly ${effectOf(row)}`;
};

const statusText = ({ against, score, status }: ScoreRow): string => {
  if (score === undefined) return words.statusWords[status];
  if (against === undefined) return 'too few records for a range';
  return against === 'below' ? `**${words.goalWords.below}**` : words.goalWords[against];
};
