/** Weights that a team has answered, as people read them, as YAML to paste, and as data. */
import type { Agreement, Moved, TeamWeights } from '../answers.ts';
import { jsonText } from './json.ts';
import { namedTable } from './named-table.ts';
import { paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { weightSetYaml } from './weight-set.ts';
import * as words from './words.ts';

/** What is said of how alike answers are. */
const agreementWords: Readonly<Record<Agreement, string>> = {
  agree: 'mostly agree',
  differ: 'differ',
  differWidely: 'differ widely',
};

/** The table, the YAML to paste, and what would become of the scores. */
export const weightsTable = async (weights: TeamWeights, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, weights);
  const { dimension } = weights.scope;
  const title = `Weights of the team: ${dimension === undefined ? 'dimensions' : `metrics of ${dimension.title}`}`;
  const hint = `To use them, put this into spacesea.yaml, then: spacesea score --weights ${weights.name}`;
  return [
    ...paragraph(pen.show(title), pen).map(pen.strong),
    ...sourceSentences(weights).flatMap((sentence) => paragraph(pen.show(sentence), pen)),
    '',
    ...itemLines(weights, pen),
    '',
    ...paragraph(pen.show(hint), pen),
    '',
    weightsYaml(weights),
    '',
    ...movedLines(weights, pen),
  ]
    .map((line) => line.trimEnd())
    .join('\n')
    .concat('\n');
};

/**
 * The entry for `weightSets`, to be pasted into a config: whole per cents, which add up to 100.
 */
export const weightsYaml = ({ name, scope, items }: Pick<TeamWeights, 'name' | 'scope' | 'items'>): string =>
  weightSetYaml({
    name,
    of: scope.dimension === undefined ? 'dimensions' : 'metrics',
    ids: items.map(({ id }) => id),
    weights: items.map(({ percent }) => percent),
  });

/** The same for programs; nothing in it says more of the answers than the table does. */
export const weightsJson = ({ name, scope, items, ...weights }: TeamWeights): string => {
  const { dimension } = scope;
  const set = Object.fromEntries(items.map(({ id, percent }) => [id, percent]));
  return jsonText({
    ...(dimension === undefined ? {} : { dimension: dimension.id }),
    ...weights,
    items,
    weightSets: { [name]: dimension === undefined ? { dimensions: set } : { metrics: set } },
  });
};

/** On whose answers the weights rest. */
const sourceSentences = ({
  form,
  mean,
  people,
  rejected,
  contradicting,
  agreement,
}: TeamWeights): string[] => {
  const what = form === 'points' ? '100 points shared out' : 'comparisons of two at a time';
  return [
    `From ${words.counted(people, 'answer')}: ${what}, ${mean} mean. Opinions ${agreementWords[agreement]}.`,
    ...(rejected === 0
      ? []
      : [`${words.counted(rejected, 'row or answer', 'rows or answers')} could not be used.`]),
    ...(contradicting === undefined ? [] : contradictionSentences(contradicting)),
  ];
};

/** That answers contradict themselves; how many only if there are enough of them to hide each. */
const contradictionSentences = ({
  count,
  of = 0,
  isLeftOut,
}: NonNullable<TeamWeights['contradicting']>): string[] => {
  const rest = isLeftOut ? 'left out' : 'counted all the same';
  if (count === undefined)
    return [`Some comparisons contradict each other; the answers with them are ${rest}.`];
  return count === 0
    ? []
    : [
        `${words.count(count)} of ${words.counted(of, 'answer')} ${count === 1 ? 'contradicts itself' : 'contradict themselves'} and ${count === 1 ? 'is' : 'are'} ${rest}.`,
      ];
};

const itemLines = ({ items, scope }: TeamWeights, pen: Pen): readonly string[] => {
  const isSpread = items.some(({ middle }) => middle !== undefined);
  const heads = ['now', 'team', ...(isSpread ? ['middle half'] : []), 'opinions'];
  return namedTable(
    {
      title: scope.dimension === undefined ? '  dimension' : '  metric',
      heads,
      aligns: [...heads.slice(1).map(() => 'right' as const), 'left'],
      rows: items.map(({ title, percent, present, middle, agreement }) => ({
        name: pen.show(title),
        indent: 2,
        cells: [
          words.share(present),
          `${percent}%`,
          ...(isSpread ? [middle === undefined ? words.nothing : `${middle[0]} to ${middle[1]}%`] : []),
          agreement === undefined ? words.nothing : agreementWords[agreement],
        ],
      })),
    },
    pen,
  );
};

/** What would become of the scores, and one sentence. */
const movedLines = ({ moved }: TeamWeights, pen: Pen): readonly string[] => {
  if ('reason' in moved)
    return paragraph(pen.show(`What they would do to the scores is not shown: ${moved.reason}.`), pen);
  return [
    ...namedTable(
      {
        title: '  score',
        heads: ['now', 'team', 'difference'],
        rows: moved.map((each) => ({ name: pen.show(each.label), indent: 2, cells: [...cellsOf(each)] })),
      },
      pen,
    ),
    '',
    ...moved.slice(-1).flatMap((overall) => paragraph(sentenceOf(overall), pen)),
  ];
};

/** To a tenth, so that what is printed adds up. */
const tenth = (points: number): number => Math.round(10 * points);

const cellsOf = ({ before, after }: Moved): readonly string[] => {
  const change = before === undefined || after === undefined ? undefined : tenth(after) - tenth(before);
  return [
    before === undefined ? words.nothing : words.points(tenth(before) / 10),
    after === undefined ? words.nothing : words.points(tenth(after) / 10),
    change === undefined ? words.nothing : `${change > 0 ? '+' : ''}${words.points(change / 10)}`,
  ];
};

const sentenceOf = ({ before, after }: Moved): string => {
  if (before === undefined && after === undefined)
    return 'There is no overall score, so nothing can be said of it.';
  if (before === undefined) return 'With these weights there would be an overall score; now there is none.';
  if (after === undefined)
    return 'With these weights there would be no overall score: too little of what counts is there.';
  const change = tenth(after) - tenth(before);
  if (change === 0) return 'With these weights the overall score would stay what it is.';
  const size = words.points(Math.abs(change) / 10);
  return `With these weights the overall score would be ${size} ${size === '1.0' ? 'point' : 'points'} ${change > 0 ? 'higher' : 'lower'}. The work is the same: only what counts for how much would change.`;
};
