import { type CheckReport, countChecks, type PlacedResult } from '../checked.ts';
import {
  type CheckWord,
  checkWord,
  conditionOf,
  countsLine,
  dropOf,
  findingOf,
  sourceOf,
} from './check-words.ts';
import { hanging, paragraph } from './paragraph.ts';
import { type Paint, type Pen, penFor, type RenderOptions } from './pen.ts';
import { choicesOf } from './report-parts.ts';

/** Room for the word in front of what is asked. */
const indent = 8;

/** The results for a terminal, what fails first; the counts last. */
export const check = async (checked: CheckReport, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, checked);
  const lines = [
    ...head(checked, pen),
    '',
    ...order
      .flatMap((word) => checked.results.filter((result) => checkWord(result) === word))
      .flatMap((result) => linesOf(result, pen)),
    '',
    ...paragraph(countsLine(countChecks(checked.results), checked.strict), pen),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

/** Only the counts. */
export const checkLine = ({ results, strict }: CheckReport): string =>
  `${countsLine(countChecks(results), strict)}\n`;

const order: readonly CheckWord[] = ['fail', 'warn', 'unsure', 'pass'];

const head = ({ report }: CheckReport, pen: Pen): string[] => {
  const { period, previousPeriod, model } = report;
  const against = previousPeriod === undefined ? '' : `, compared with ${previousPeriod.id}`;
  return [
    ...paragraph(pen.show(`Checks  ${period.id}${against}`), pen).map(pen.strong),
    ...paragraph(pen.show(`${report.title}; model ${model.id}`), pen).map(pen.faint),
    ...choicesOf(report).flatMap((choice) => paragraph(pen.show(choice), pen)),
  ];
};

/** What passes needs one line; of everything else it is told what was found, and which check says so where. */
const linesOf = (result: PlacedResult, pen: Pen): string[] => {
  const word = checkWord(result);
  const drop = dropOf(result);
  const [condition, finding] =
    drop === undefined ? [conditionOf(result), findingOf(result)] : [drop, result.reason ?? ''];
  const first = word.padEnd(indent);
  const paint: Paint = (text) => paintOf(word, pen)(word) + text.slice(word.length);
  if (word === 'pass')
    return hanging(first, pen.show(finding === '' ? condition : `${condition}: ${finding}`), { pen, paint });
  const below = { ...pen, width: pen.width - indent };
  return [
    ...hanging(first, pen.show(condition), { pen, paint }),
    ...[
      ...(finding === '' ? [] : paragraph(pen.show(finding), below)),
      ...paragraph(pen.show(sourceOf(result)), below).map(pen.faint),
    ].map((line) => ' '.repeat(indent) + line),
  ];
};

const paintOf = (word: CheckWord, { bad, middling, good }: Pen): Paint =>
  ({ fail: bad, warn: middling, unsure: middling, pass: good })[word];
