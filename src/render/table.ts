import type { Report } from '../generated/report.ts';
import { groupTables } from './groups.ts';
import { headline } from './headline.ts';
import { orderSentence } from './hidden.ts';
import { legend } from './legend.ts';
import { lookNext } from './look-next.ts';
import { metrics } from './metrics.ts';
import { namedTable } from './named-table.ts';
import { hanging, inParts, paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { profile } from './profile.ts';
import {
  assumptionsOf,
  blocksOf,
  cautionOf,
  choicesOf,
  comparisonOf,
  partsOf,
  wholeOf,
} from './report-parts.ts';
import { rowsText } from './rows-read.ts';
import { listed } from './sentences.ts';
import { whatChanged } from './what-changed.ts';
import * as words from './words.ts';

/** The report for a terminal: the sentence first, then the profile, then every metric or the groups; the data last. */
export const table = async (report: Report, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, report);
  const sections = [
    header(report, pen),
    paragraph(pen.show(headline(report).join(' ')), pen).map(pen.strong),
    ...(partsOf(report).size > 0 ? grouped(report, pen) : whole(report, pen, options)),
    hanging('Data  ', dataOf(report), { pen, paint: pen.strong }),
    nextCommands(report, pen, options.again),
  ].filter((lines) => lines.length > 0);
  const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

type Section = readonly string[];

const whole = (report: Report, pen: Pen, { again }: RenderOptions): Section[] => [
  profile(report, pen),
  whatChanged(report, pen),
  lookNext(report, pen, again),
  metrics(report, pen),
  inParts(legend(report, pen), '   ', pen).map(pen.faint),
];

const grouped = (report: Report, pen: Pen): Section[] => [
  paragraph(orderSentence, pen),
  groupTables(report, pen),
];

const header = (report: Report, pen: Pen): string[] => {
  const { period, title, model, settings } = report;
  const metricCount = blocksOf(report, 'all').reduce((sum, block) => sum + block.metrics.length, 0);
  const by = settings.by.length === 0 ? '' : ` by ${listed(settings.by)}`;
  const label = period.label === period.id ? '' : ` (${period.label})`;
  const people = wholeOf(report)?.people;
  const facts = [
    ...(people === undefined ? [] : [words.counted(people, 'person', 'people')]),
    words.counted(metricCount, 'metric'),
    `scores 0 to 100${rangeOf(report)}`,
    pen.show(`model ${model.id}`),
  ];
  return [
    ...paragraph(pen.show(`SPACE-SEA${by}  ${period.id}${label}, ${comparisonOf(report)}`), pen).map(
      pen.strong,
    ),
    ...paragraph(pen.show(title), pen),
    ...inParts(facts, ` ${pen.glyph('middle')} `, pen).map(pen.faint),
    ...choicesOf(report).flatMap((choice) => paragraph(pen.show(choice), pen)),
  ];
};

/** The level of the ranges, where there are any. */
const rangeOf = ({ uncertainty, scores }: Report): string =>
  uncertainty !== undefined && scores.some(({ scoreLow }) => scoreLow !== undefined)
    ? `, ${words.share(uncertainty.level)} range`
    : '';

/** What was read, what was assumed, and what to keep in mind. */
const dataOf = (report: Report): string =>
  [`${rowsText(report.data)}.`, ...assumptionsOf(report), cautionOf(report) ?? ''].join(' ').trimEnd();

/** Commands that answer the next question. */
const nextCommands = (report: Report, pen: Pen, again: RenderOptions['again']): string[] => {
  const { filtered, rejected } = report.data;
  const [lowest] = blocksOf(report, 'all')
    .map(({ head }) => head)
    .toSorted((a, b) => (a.score ?? 101) - (b.score ?? 101));
  const rows = [
    ...(lowest === undefined
      ? []
      : [
          {
            name: pen.show(`spacesea explain ${lowest.id}${again?.explain ?? ''}`),
            text: 'how a number came about',
          },
        ]),
    ...(filtered + rejected === 0
      ? []
      : [
          {
            name: pen.show(`spacesea validate${again?.validate ?? ''}`),
            text: 'rows not used, and why',
          },
        ]),
  ];
  const start = 'More  ';
  return namedTable({ heads: [], rows }, { ...pen, width: pen.width - start.length }).map(
    (line, at) => (at === 0 ? pen.strong(start) : ' '.repeat(start.length)) + line,
  );
};
