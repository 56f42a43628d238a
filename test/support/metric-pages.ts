/** The pages about the metrics, written from the built-in models: docs/metrics*.md and docs/framework.md. */
import { wordsWanted } from '../../src/asked.ts';
import { type BuiltinName, builtinModel } from '../../src/config/builtin.ts';
import { metricPaths } from '../../src/measure/metric-paths.ts';
import { whereWords } from '../../src/render/condition.ts';
import { curveWords } from '../../src/render/curve.ts';
import { gradeOf } from '../../src/render/explain-metric.ts';
import { dateWords, statisticWords } from '../../src/render/rule.ts';
import type { Dimension, Metric, Model } from '../../src/types.ts';
import { framework, modelOf, titles } from './framework.ts';

/** The models that have a page of their own. */
const documented = ['spacesea:se', 'spacesea:sa'] as const satisfies readonly BuiltinName[];

/** The page of each model. */
export const metricPages: Readonly<Record<(typeof documented)[number], string>> = {
  'spacesea:se': 'metrics-se.md',
  'spacesea:sa': 'metrics-sa.md',
};

const banner = '<!-- Written from src/models/ by `npm run update`; do not edit. -->';

/** Every metric of a model, placed or spare, in the order in which it is defined. */
const metricsOf = ({ config, metrics, spare }: Model): readonly Metric[] =>
  Object.keys(config.metrics ?? {}).flatMap((id) => metrics[id] ?? spare[id] ?? []);

const homeOf = ({ id, dimension }: Metric, { dimensions }: Model): Dimension | undefined =>
  Object.values(dimensions).find(({ metrics }) => metrics[id] !== undefined) ?? dimensions[dimension ?? ''];

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const code = (text: string): string => `\`${text}\``;

/** `default`, `default, shown`, or that one line brings it in. */
const standOf = ({ id, curve }: Metric, { dimensions }: Model): string => {
  const weight = Object.values(dimensions).flatMap(({ metrics }) => metrics[id] ?? [])[0];
  if (weight === undefined) return curve === undefined ? 'spare, never scored' : 'spare';
  return weight === 0 || curve === undefined ? 'default, shown and not scored' : 'default';
};

const gradeText = (metric: Metric): string =>
  metric.curve === undefined ? 'not scored' : (metric.reference?.grade ?? 'not said');

/** The page of one model: every metric with all there is to say about it. */
export const metricPage = (name: (typeof documented)[number]): string => {
  const model = builtinModel(name);
  const metrics = metricsOf(model);
  const placed = metrics.filter(({ id }) => model.metrics[id] !== undefined).length;
  const parts = Object.values(model.dimensions).flatMap((dimension) => [
    `## ${dimension.title}`,
    ...metrics
      .filter((metric) => homeOf(metric, model) === dimension)
      .map((metric) => section(metric, model)),
  ]);
  return `${[
    banner,
    `# The metrics of ${code(name)}`,
    `${metrics.length} metrics, of which the default profile has ${placed}. The others are *spare*: one line in \`dimensions\` brings
one in, and until then it is neither measured nor shown. [What each part of a metric means](model.md#metrics),
[how values and scores are made](methods.md). In the terminal: \`spacesea metrics <id>\`.`,
    ...parts,
  ].join('\n\n')}\n`;
};

const section = (metric: Metric, model: Model): string => {
  const { id, title, why = '', advice, limits, tension = [] } = metric;
  const partners = tension.map((other) => `[${titleOf(other, model)}](#${other})`);
  return [
    `### ${id}`,
    `**${title}** (${standOf(metric, model)}). ${why}`,
    table(rowsOf(metric, model)),
    ...(advice === undefined ? [] : [`*Ask:* ${advice}`]),
    ...(limits === undefined ? [] : [`*Limits:* ${limits}`]),
    ...(partners.length === 0 ? [] : [`*Read with:* ${partners.join(', ')}`]),
  ].join('\n\n');
};

const titleOf = (id: string, { metrics, spare }: Model): string => (metrics[id] ?? spare[id])?.title ?? id;

const table = (rows: readonly (readonly [string, string | undefined])[]): string =>
  [
    '| | |',
    '|---|---|',
    ...rows.flatMap(([name, text]) => (text === undefined ? [] : [`| ${name} | ${escaped(text)} |`])),
  ].join('\n');

const rowsOf = (metric: Metric, model: Model): readonly (readonly [string, string | undefined])[] => {
  const { unit, source, date, where, statistic, curve, reference, minSample } = metric;
  return [
    ['formula', statisticWords(statistic)],
    ['of', `${source}${where === undefined ? '' : ` with ${whereWords(where)}`}`],
    ['in the period by', date === undefined ? undefined : dateWords(date)],
    ['fields', fieldsOf(metric).map(code).join(', ')],
    ['unit', unit],
    ['at least', `${minSample}`],
    ['curve', curve === undefined ? 'none: it is shown and not scored' : curveWords(curve, unit)],
    [curve === undefined ? 'reference' : 'goalposts', reference && `${gradeOf(metric)}: ${reference.source}`],
    ['asked', askedIn(metric, model)],
    ['to add it', model.metrics[metric.id] === undefined ? lineFor(metric) : undefined],
  ];
};

const fieldsOf = (metric: Metric): readonly string[] => metricPaths(metric).sort();

const lineFor = ({ id, dimension = '', curve }: Metric): string =>
  code(`dimensions: { ${dimension}: { metrics: { ${id}: ${curve === undefined ? 0 : 1} } } }`);

/** The questions whose answers it reads. */
const askedIn = (metric: Metric, { questions, sources }: Model): string | undefined => {
  if (sources[metric.source]?.kind !== 'survey') return undefined;
  const texts = wordsWanted(metric.where ?? {}, 'item').flatMap((id) => {
    const question = questions[id];
    return question === undefined ? [] : [`${code(id)} “${question.text}”`];
  });
  return texts.length === 0 ? undefined : texts.join('; ');
};

/** All metrics of both models in a line each. */
export const metricIndex = (): string =>
  `${[
    banner,
    '# The metrics',
    `Two models are built in beside the short \`spacesea:minimal\`: [${code('spacesea:se')}](metrics-se.md) for Solution Engineers
and [${code('spacesea:sa')}](metrics-sa.md) for Solution Architects. Each defines more than it scores: the default profile is about twenty
metrics, because a handful in balance says more than all of them. [Which part of the framework each one covers](framework.md).
\`spacesea metrics\` prints the same, and, given your files, says which of them these can feed.`,
    `The grade says where the goalposts come from: *measured* is a published benchmark, *practitioner* is published opinion,
*judgement* is ours. Most are judgement: change them for your team ([from your own past](baseline.md), for volumes above all), and
keep the change in a commit.`,
    ...documented.flatMap((name) => {
      const model = builtinModel(name);
      return [
        `## ${code(name)}`,
        [
          '| Dimension | Metric | | Unit | Source | Grade | |',
          '|---|---|---|---|---|---|---|',
          ...Object.values(model.dimensions).flatMap((dimension) =>
            metricsOf(model)
              .filter((metric) => homeOf(metric, model) === dimension)
              .map((metric) => indexRow(metric, { dimension, model, page: metricPages[name] })),
          ),
        ].join('\n'),
      ];
    }),
  ].join('\n\n')}\n`;

const indexRow = (
  metric: Metric,
  { dimension, model, page }: { dimension: Dimension; model: Model; page: string },
): string =>
  `| ${dimension.letter} | [${code(metric.id)}](${page}#${metric.id}) | ${escaped(metric.title)} | ${escaped(metric.unit ?? '')} | ${metric.source} | ${gradeText(metric)} | ${standOf(metric, model)} |`;

/** Everything that the framework names, with the metrics that cover it. */
export const frameworkPage = (): string =>
  `${[
    banner,
    '# What covers which part of the framework',
    `The five dimensions and the names in the first column follow the SPACE-SEA framework by Lance Haig ("SPACE-SEA Framework for
Solution Engineering", 2024, [CC BY-NC 4.0](https://creativecommons.org/licenses/by-nc/4.0/)): its front page, its page for Solution Engineers
and its page for Solution Architects. Names and ideas only; formulas, goalposts and words are this project's own. No name is without
a metric, and each metric is worked out by hand on a small set of records in \`test/metrics/\`.`,
    ...(Object.keys(framework) as (keyof typeof framework)[]).flatMap((page) => [
      `## ${titles[page]}`,
      pageTable(page),
    ]),
  ].join('\n\n')}\n`;

const pageTable = (page: keyof typeof framework): string => {
  const model = builtinModel(modelOf[page]);
  return [
    '| Dimension | Named by the framework | Metric | Fields | Grade | |',
    '|---|---|---|---|---|---|',
    ...Object.entries(framework[page]).flatMap(([dimension, named]) =>
      named.flatMap(({ name, metrics }) =>
        metrics.map((id, index) => {
          const metric = model.metrics[id] ?? model.spare[id];
          if (metric === undefined)
            throw new Error(`${model.id} has no metric ${id}, which covers "${name}"`);
          const cells = [
            index === 0 ? (model.dimensions[dimension]?.title ?? '') : '',
            index === 0 ? name : '',
            `[${code(id)}](${metricPages[modelOf[page]]}#${id})`,
            fieldsOf(metric).map(code).join(' '),
            gradeText(metric),
            standOf(metric, model),
          ];
          return `| ${cells.map(escaped).join(' | ')} |`;
        }),
      ),
    ),
  ].join('\n');
};
