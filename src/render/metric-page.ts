/** A metric with everything that its model says of it. */
import type { Catalogue, Listed } from '../catalogue.ts';
import type { Question } from '../types.ts';
import { whereWords } from './condition.ts';
import { curveWords } from './curve.ts';
import { gradeOf } from './explain-metric.ts';
import { type Entry, entryLines } from './explain-sure.ts';
import { goalInWords } from './goal.ts';
import { lackWords } from './lack-words.ts';
import { paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { dateWords, leastWords, statisticWords } from './rule.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** A page for each metric, one below the other. */
export const metricPages = async (catalogue: Catalogue, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, catalogue.entries);
  const pages = catalogue.entries.map((entry) => pageOf(entry, catalogue, pen).join('\n'));
  return `${pages.join('\n\n')}\n`;
};

const pageOf = (entry: Listed, catalogue: Catalogue, pen: Pen): string[] => {
  const { metric } = entry;
  return [
    ...paragraph(pen.show(`${metric.title}  ${metric.id}`), pen).map(pen.strong),
    ...paragraph(pen.show(placeText(entry, catalogue)), pen),
    '',
    ...entryLines(
      [
        ...ruleEntries(entry),
        ...scoreEntries(entry, catalogue),
        ['why', metric.why],
        ['ask', metric.advice],
        ['limits', metric.limits],
        ['read with', partnersText(entry, catalogue)],
        ...entry.questions.map(
          (question, at): Entry => [at === 0 ? 'questions' : '', questionText(question)],
        ),
        ['files', feedText(entry, catalogue)],
      ],
      pen,
    ),
    ...addLines(entry, catalogue, pen),
  ].map((line) => line.trimEnd());
};

const placeText = ({ state, dimension = '', share = 0 }: Listed, { model }: Catalogue): string => {
  const title = model.dimensions[dimension]?.title;
  if (state === 'spare')
    return `spare: no dimension names it${title === undefined ? '' : `; it is meant for ${title}`}`;
  return state === 'shown' ? `shown in ${title}, not scored` : `scored: ${words.share(share)} of ${title}`;
};

/** Which records count, and what is made of them. */
const ruleEntries = ({ metric, fields }: Listed): readonly Entry[] => {
  const { source, date, where, statistic, unit, minSample } = metric;
  const dated = date === undefined ? '' : ` whose ${dateWords(date)} lies in the period`;
  return [
    ['records', `${source}${dated}${where === undefined ? '' : `, with ${whereWords(where)}`}`],
    ['rule', statisticWords(statistic)],
    ['unit', unit === '%' ? 'per cent' : unit],
    ['fields', listed(fields)],
    ['at least', `${leastWords(statistic, minSample)} for a score`],
  ];
};

const scoreEntries = ({ metric, goal }: Listed, { model: { target } }: Catalogue): readonly Entry[] => {
  const { curve, unit, reference } = metric;
  const wanted = goalInWords(goal, unit);
  return [
    ['curve', curve === undefined ? 'none: it is shown and not scored' : curveWords(curve, unit)],
    ['goal', wanted && `${wanted}: there the score is ${words.target(target)} or more`],
    ['goalposts', reference && `${gradeOf(metric)}: ${reference.source}`],
  ];
};

const partnersText = ({ metric: { tension = [] } }: Listed, { model }: Catalogue): string | undefined =>
  tension.length === 0
    ? undefined
    : tension
        .map((id) => {
          const title = (model.metrics[id] ?? model.spare[id])?.title;
          return title === undefined ? id : `${id} (${title})`;
        })
        .join('; ');

const questionText = ({ id, text, ask, scale: [low, high], labels, reverse }: Question): string =>
  `${id}: "${text}" (of ${listed(ask)}; ${labels} from ${low} to ${high}${reverse ? ', turned round' : ''})`;

const feedText = ({ metric }: Listed, { feed }: Catalogue): string | undefined => {
  if (feed === undefined) return undefined;
  const lacks = feed.lacks.get(metric.id) ?? [];
  return lacks.length === 0 ? 'can feed it' : `lack ${lackWords(lacks)}`;
};

/** The line of a config that makes a dimension of it. */
const addLines = ({ metric, state, dimension }: Listed, { model }: Catalogue, pen: Pen): string[] => {
  if (state !== 'spare') return [];
  const [first = 'performance'] = Object.keys(model.dimensions);
  return [
    '',
    ...paragraph(
      `To ${metric.curve === undefined ? 'show' : 'score'} it, write this into spacesea.yaml:`,
      pen,
    ),
    '',
    `  ${addYaml(metric.id, dimension ?? first)}`,
  ];
};

/**
 * The line of a config that puts a metric into a dimension.
 * @example addYaml('pov_setup_days', 'efficiency') // => 'dimensions: { efficiency: { metrics: { pov_setup_days: 1 } } }'
 */
export const addYaml = (id: string, dimension: string): string =>
  `dimensions: { ${dimension}: { metrics: { ${id}: 1 } } }`;
