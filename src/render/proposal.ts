/** What `init` has found, as people read it. */

import type { Certainty } from '../profile.ts';
import type { Guess, ItemGuess, LayoutGuess, Proposal } from '../proposal.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import { hanging, paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { cut } from './width.ts';
import * as words from './words.ts';

/** Metrics that the first config can score, and what the others lack. */
export interface Readiness {
  readonly metrics: number;
  readonly ready: number;
  /** What would let most of the others be scored, such as `deals with champion`, and how many. */
  readonly lacking: readonly { readonly what: string; readonly metrics: number }[];
}

/** Everything that `init` tells. */
export interface Initiated {
  /** Files that were looked at. */
  readonly looked: number;
  readonly proposal: Proposal;
  /** The number of lines with TODO. */
  readonly doubts: number;
  readonly path: string;
  readonly readiness: Readiness;
  /** The next commands. */
  readonly next: readonly string[];
}

const kindWords = {
  deal: 'deals',
  activity: 'activities',
  survey: 'a survey',
  person: 'the roster',
} as const;

/** The files with their columns, what was written, what can be scored, and what to do next. */
export const initiated = async (told: Initiated, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, told);
  const { proposal, readiness } = told;
  const lines = [
    pen.strong(`Looked at ${words.counted(told.looked, 'file')}`),
    ...proposal.layouts.flatMap((layout) => ['', ...layoutLines(layout, pen)]),
    ...unreadLines(proposal, pen),
    '',
    ...paragraph(`Wrote ${pen.show(told.path)}. Nothing left this computer.`, pen).map(pen.strong),
    ...paragraph(readyText(readiness), pen),
    ...readiness.lacking.flatMap(({ what, metrics }) =>
      hanging('  + ', pen.show(`${what}, for ${words.counted(metrics, 'metric')} more`), {
        pen,
        paint: pen.good,
      }),
    ),
    ...(told.doubts === 0
      ? []
      : paragraph(
          `${words.counted(told.doubts, 'question')} left in ${pen.show(told.path)}: look for TODO.`,
          pen,
        ).map(pen.middling)),
    '',
    ...told.next.flatMap((command, index) =>
      hanging(index === 0 ? 'Next  ' : '      ', pen.show(command), { pen, paint: pen.good }),
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

const readyText = ({ metrics, ready, lacking }: Readiness): string => {
  const can = `${ready} of ${words.counted(metrics, 'metric')} can be scored now.`;
  return lacking.length === 0 ? can : `${can} What would help most:`;
};

const layoutLines = (layout: LayoutGuess, pen: Pen): readonly string[] => {
  const { files, rows, kind, preset, certainty, because, blocked, guesses, items, unused } = layout;
  const [first = '', ...others] = files;
  const more = others.length === 0 ? '' : ` and ${words.counted(others.length, 'file')} like it`;
  const what = `${words.counted(rows, 'row')} of ${kindWords[kind]}`;
  const why = preset === undefined ? `${certainty}, ${because}` : preset.title;
  const reads = guesses.filter(({ use, isFromPreset }) => use === 'read' && isFromPreset === undefined);
  const isPlain = reads.length === guesses.length && guesses.length > 0;
  return [
    ...paragraph(`${pen.show(first)}${more}`, pen).map(pen.strong),
    ...hanging('  ', pen.show(`${what}: ${why}`), { pen, paint: pen.faint }),
    ...(isPlain
      ? paragraph(
          `  ${words.count(guesses.length)} of ${words.counted(guesses.length + unused.length, 'column')} have the names that are expected`,
          pen,
        )
      : namedTable(
          { heads: ['', ''], aligns: ['left', 'left'], rows: rowsOf(guesses, items, pen) },
          pen,
        ).filter((line) => line.trim() !== '')),
    ...(unused.length === 0
      ? []
      : hanging('  not read: ', unusedText(unused, pen), { pen, paint: pen.faint })),
    ...(blocked === undefined
      ? []
      : hanging('  ! ', pen.show(`not read yet: ${blocked}`), { pen, paint: pen.bad })),
  ];
};

/** More names are counted. */
const mostNames = 8;

const unusedText = (names: readonly string[], pen: Pen): string => {
  const shown = names.slice(0, mostNames).map((name) => header(name, pen));
  return [
    ...shown,
    ...(names.length > mostNames ? [`${words.count(names.length - mostNames)} more`] : []),
  ].join(', ');
};

/** Questions may be long. */
const longest = 40;

const header = (name: string, pen: Pen): string =>
  cut(pen.show(name.replace(/\s+/g, ' ')), longest, { measure: pen.measure, more: pen.glyph('more') });

const paintOf = (certainty: Certainty, pen: Pen): ((text: string) => string) => {
  if (certainty === 'sure') return pen.good;
  return certainty === 'likely' ? pen.middling : pen.bad;
};

const rowsOf = (guesses: readonly Guess[], items: readonly ItemGuess[], pen: Pen): readonly NamedRow[] => [
  ...guesses.map(({ field, columns, certainty, because, doubt, isFromPreset }) =>
    row(
      {
        names: isFromPreset === true ? columns.slice(0, 1) : columns,
        field,
        certainty,
        text: certainty === 'unsure' && doubt !== undefined ? doubt : because,
      },
      pen,
    ),
  ),
  ...items.map(({ question, item, certainty, labels, isText, doubt }) =>
    row(
      {
        names: [question],
        field: item ?? '?',
        certainty,
        text: doubt ?? answersText(labels, isText === true ? 'free text: left out' : undefined),
      },
      pen,
    ),
  ),
];

const answersText = (labels: string | undefined, text = 'no item of the model is like it'): string =>
  labels === undefined ? text : `answers of ${labels}`;

interface Told {
  readonly names: readonly string[];
  readonly field: string;
  readonly certainty: Certainty;
  readonly text: string;
}

const row = ({ names, field, certainty, text }: Told, pen: Pen): NamedRow => ({
  name: names.map((name) => header(name, pen)).join(' | '),
  indent: 2,
  cells: [`${pen.glyph('arrow')} ${field}`, paintOf(certainty, pen)(certainty)],
  text: pen.show(text),
  paintText: pen.faint,
});

const unreadLines = ({ unread }: Proposal, pen: Pen): readonly string[] =>
  unread.flatMap(({ file, because }) => [
    '',
    ...paragraph(pen.show(file), pen).map(pen.strong),
    ...hanging('  ! ', pen.show(`not read: ${because}`), { pen, paint: pen.bad }),
  ]);
