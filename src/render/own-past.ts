/** Goalposts from the team's own past, as people read them and as data. */
import type { OwnPast, Points, Proposed, Rescored } from '../own-past.ts';
import { span } from './goal.ts';
import { jsonText } from './json.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import { command, paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import * as words from './words.ts';

/** What is said beside the numbers. */
export interface Telling {
  /** Lines to paste, or a diff; empty if nothing is proposed. */
  readonly change: string;
  /** Whether `change` is a diff of this file. */
  readonly file?: string;
  /** The command line that writes the diff. */
  readonly again: string;
}

/** The table, what it means, and what to write. */
export const ownPastTable = async (
  past: OwnPast,
  telling: Telling,
  options: RenderOptions,
): Promise<string> => {
  const pen = await penFor(options, past);
  const say = (text: string): readonly string[] => paragraph(pen.show(text), pen);
  return [
    ...say(`Goalposts from your own past: ${spanOf(past)}`).map(pen.strong),
    ...meaning(past).flatMap(say),
    '',
    ...metricLines(past, pen),
    ...scoreLines(past, pen),
    ...changeLines(telling, pen),
  ]
    .map((line) => line.trimEnd())
    .join('\n')
    .concat('\n');
};

/** The same for programs: what the numbers come to, never the numbers of the groups. */
export const ownPastJson = ({ periods, by, level, proposed, refused, scores }: OwnPast): string =>
  jsonText({
    periods,
    ...(by === undefined ? {} : { by }),
    level,
    proposed: proposed.map(proposedData),
    refused: refused.map(({ id, title, points, code, reason }) => ({
      id,
      title,
      ...pointsData(points),
      code,
      reason,
    })),
    scores: scores.map(({ id, label, now, fresh }) => ({ id, label, now, new: fresh })),
    metrics: Object.fromEntries(
      proposed.flatMap(({ id, curve, source, isWritten }) =>
        isWritten ? [[id, { curve, reference: { grade: 'judgement', source } }]] : [],
      ),
    ),
  });

const proposedData = ({
  id,
  title,
  unit,
  points,
  lower,
  upper,
  now,
  curve,
  verdict,
  last,
}: Proposed): object => ({
  id,
  title,
  unit,
  ...pointsData(points),
  lower,
  upper,
  now,
  proposed: curve,
  verdict,
  ...(last === undefined ? {} : { value: last.value, score: { now: last.now, new: last.fresh } }),
});

const pointsData = ({ noun, values, records, leftOut }: Points): object => ({
  points: values.length,
  of: noun,
  records,
  leftOut: Object.fromEntries(leftOut),
});

const spanOf = ({ periods }: OwnPast): string => `${periods[0]} to ${periods.at(-1)}`;

/** What a target from the past is, and is not. */
const meaning = (past: OwnPast): string[] => [
  `The middle half of your ${pointsOf(past)}, with ${words.share(past.level)} intervals of its two ends.`,
  ...otherLength(past),
  'Such goalposts hold on to what was usual. They cannot say what is good: half of that past has full marks because it is the half in the middle. Take them only if you would be content to go on like this.',
];

/** Goalposts are for periods as long as those they come from. */
const otherLength = ({ proposed }: OwnPast): string[] => {
  const noun = proposed[0]?.points.noun ?? 'quarter';
  const length = noun.slice(noun.lastIndexOf('-') + 1);
  return length === 'quarter'
    ? []
    : [
        `They are for scores of a ${length}: the shorter a period, the more of it is chance, and the wider its past.`,
      ];
};

/** What the past is made of: how many points, if they are as many for each metric. */
const pointsOf = ({ proposed }: OwnPast): string => {
  const counts = [...new Set(proposed.map(({ points }) => words.counted(points.values.length, points.noun)))];
  const [only = '', ...others] = counts;
  return others.length === 0 ? only : 'past';
};

const metricLines = (past: OwnPast, pen: Pen): readonly string[] => {
  const written = past.proposed.filter(({ isWritten }) => isWritten);
  const others = past.proposed.filter(({ isWritten }) => !isWritten);
  const isMixed = pointsOf(past) === 'past';
  const heads = ['now', 'proposed', 'lower end', 'upper end', 'score', 'new', ...(isMixed ? ['points'] : [])];
  const heading = (name: string, rows: readonly NamedRow[]): NamedRow[] =>
    rows.length === 0 ? [] : [{ name }, ...rows];
  const rowOf = (each: Proposed): NamedRow => ({
    name: pen.show(each.title),
    indent: 2,
    cells: cellsOf(each, { target: past.target, isMixed, dash: pen.glyph('dash') }),
  });
  return namedTable(
    {
      heads,
      rows: [
        ...heading('Proposed', written.map(rowOf)),
        ...heading('Left as it is: the past cannot tell it from the goalposts there are', others.map(rowOf)),
        ...heading(
          'Nothing to propose',
          past.refused.map(({ title, reason, hint }) => ({
            name: pen.show(title),
            indent: 2,
            text: pen.show(`${reason}; ${hint}`),
          })),
        ),
      ],
    },
    pen,
  );
};

interface Cells {
  readonly target: number;
  /** Are there more points of one metric than of another? */
  readonly isMixed: boolean;
  readonly dash: string;
}

const cellsOf = (
  { now, posts, lower, upper, unit, points, last }: Proposed,
  { target, isMixed, dash }: Cells,
): string[] => {
  const told = (amount: number): string => tellIn(unit, amount);
  const ends = (low: number, high: number): string => span(told(low), told(high), dash);
  const scored = (score: number | undefined): string =>
    score === undefined ? words.nothing : words.score(score, target);
  return [
    posts === undefined ? (now?.type ?? words.nothing) : ends(...posts),
    ends(lower.value, upper.value),
    ends(lower.low, lower.high),
    ends(upper.low, upper.high),
    scored(last?.now),
    scored(last?.fresh),
    ...(isMixed ? [words.counted(points.values.length, points.noun)] : []),
  ];
};

/** All digits that a rounded number has. */
const tellIn = (unit: string | undefined, amount: number): string =>
  unit === '%' ? words.share(amount, 2) : words.number(amount, 3);

const scoreLines = ({ scores, periods }: OwnPast, pen: Pen): readonly string[] =>
  scores.length === 0
    ? []
    : [
        '',
        ...namedTable(
          {
            title: `In ${periods.at(-1)}`,
            heads: ['now', 'new', 'difference'],
            rows: scores.map((each) => ({ name: pen.show(each.label), indent: 2, cells: scoreCells(each) })),
          },
          pen,
        ),
        ...paragraph('The work is the same: only what counts as enough would change.', pen),
      ];

/** To a tenth, so that what is printed adds up. */
const tenth = (points: number): number => Math.round(10 * points);

const scoreCells = ({ now, fresh }: Rescored): readonly string[] => {
  const told = (score: number | undefined): string =>
    score === undefined ? words.nothing : words.points(tenth(score) / 10);
  const change = now === undefined || fresh === undefined ? undefined : tenth(fresh) - tenth(now);
  return [told(now), told(fresh), change === undefined ? words.nothing : words.pointsChange(change / 10)];
};

/** What `git apply` finds from here. */
const isBelow = (file: string): boolean => !/^(\.\.[\\/]|[\\/]|[a-z]:)/i.test(file);

const changeLines = ({ change, file, again }: Telling, pen: Pen): readonly string[] => {
  if (change === '')
    return ['', ...paragraph('There is nothing to change: the past does not know better.', pen)];
  const after =
    'Commit it: other goalposts are another model, and every comparison with a result from before will say so.';
  const lead =
    file === undefined
      ? paragraph('To use them, put this into spacesea.yaml:', pen)
      : isBelow(file)
        ? command(`To use them, change ${file} like this by hand, or with:`, `${again} | git apply`, pen)
        : paragraph(pen.show(`To use them, change ${file} like this:`), pen);
  return [
    '',
    ...lead,
    '',
    ...change.replace(/\n$/, '').split('\n').map(pen.show),
    '',
    ...paragraph(after, pen),
  ];
};
