/** How far other choices of the model would carry the scores: as tables, as sentences, as data. */
import type { Report } from '../generated/report.ts';
import { jsonText } from './json.ts';
import { paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { choicesOf } from './report-parts.ts';
import { answerSentences } from './robust-answer.ts';
import {
  driverSentence,
  pairSentences,
  reachSentences,
  rowSentences,
  turnSentences,
} from './robust-sentences.ts';
import { driverTable, groupSections, legend, rowTable } from './robust-tables.ts';
import type { Tested } from './tested.ts';
import { wrap } from './width.ts';

type Draw = (tested: Tested, options: RenderOptions) => Promise<string>;

const table: Draw = async (tested, options) => {
  const pen = await penFor(options, tested);
  const { robustness } = tested;
  const sections = [
    heading(tested, pen),
    said(answerSentences(tested), pen).map(pen.strong),
    said(reachSentences(tested), pen),
    rowTable(tested, pen),
    legend(tested, pen),
    said(turnSentences(tested, 'all'), pen),
    ...(robustness.drivers.length === 0
      ? []
      : [[...said([driverSentence(tested)], pen), ...driverTable(tested, pen)]]),
    ...groupSections(tested, pen),
  ].filter((lines) => lines.length > 0);
  const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

const heading = ({ report }: Tested, pen: Pen): string[] => [
  ...paragraph(pen.show(opening(report)), pen).map(pen.strong),
  ...paragraph(pen.show(report.title), pen),
  ...choicesOf(report).flatMap((choice) => paragraph(pen.show(choice), pen)),
];

const opening = ({ period: { id, label } }: Report): string =>
  `Does the picture hold?  ${id}${label === id ? '' : ` (${label})`}`;

const said = (sentences: readonly string[], pen: Pen): string[] =>
  sentences.flatMap((sentence) => paragraph(pen.show(sentence), pen));

/** Sentences, one fact each; one that goes on is indented. */
const plain: Draw = async (tested, options) => {
  const pen = await penFor({ ...options, colour: false }, tested);
  const { report } = tested;
  const sentences = [
    `${opening(report)}, ${report.title}.`,
    ...choicesOf(report),
    ...answerSentences(tested),
    ...reachSentences(tested),
    ...rowSentences(tested),
    ...turnSentences(tested, 'all'),
    ...(tested.robustness.drivers.length === 0 ? [] : [driverSentence(tested)]),
    ...pairSentences(tested),
  ];
  return sentences
    .flatMap((sentence) =>
      wrap(pen.show(sentence), pen.width - 2, pen.measure).map((line, at) => (at === 0 ? line : `  ${line}`)),
    )
    .map((line) => `${line}\n`)
    .join('');
};

const json: Draw = async ({ report, robustness }) => {
  const { tool, title, period, asOf, model, settings } = report;
  const { id, sha256 } = model;
  return jsonText({
    format: 'spacesea-robustness',
    formatVersion: '1.0',
    tool,
    title,
    period,
    asOf,
    model: { id, sha256 },
    settings,
    ...robustness,
  });
};

/** The forms by name. */
export const robustnessRenderers = { table, plain, json } as const;
