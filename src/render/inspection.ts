/** What a file is and what its columns hold, as people read it. */
import type { Counted, InspectedColumn, Inspection } from '../inspection.ts';
import type { Finding, Form, NumberMarks } from '../profile.ts';
import { namedTable } from './named-table.ts';
import { hanging, paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { problemLines } from './problems.ts';
import { cut } from './width.ts';
import * as words from './words.ts';

/** The files one below the other. */
export const inspections = async (files: readonly Inspection[], options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, files);
  return files
    .map(
      (file) =>
        `${fileLines(file, pen)
          .map((line) => line.trimEnd())
          .join('\n')}\n`,
    )
    .join('\n');
};

const fileLines = (file: Inspection, pen: Pen): readonly string[] => [
  ...paragraph(pen.show(file.file), pen).map(pen.strong),
  ...factsOf(file).flatMap(([word, text]) =>
    hanging(`  ${word}  `, pen.show(text), { pen, paint: pen.faint }),
  ),
  '',
  ...namedTable(
    {
      title: '  column',
      heads: ['type', 'blank', 'distinct'],
      aligns: ['left', 'right', 'right'],
      rows: file.columns.map((column) => ({
        name: nameOf(column, pen),
        indent: 2,
        cells: [typeWords[column.type], blankOf(column), distinctOf(column)],
        ...textOf(column, pen),
      })),
    },
    pen,
  ),
  ...file.notices.flatMap((notice) => ['', ...problemLines(notice, pen)]),
];

const kindWords = {
  deal: 'deals',
  activity: 'activities',
  survey: 'survey answers',
  person: 'people',
} as const;

const typeWords = {
  empty: 'empty',
  date: 'date',
  number: 'number',
  boolean: 'yes/no',
  email: 'e-mail',
  choice: 'choice',
  text: 'text',
} as const;

/** Words of one width, and what they say of this file. */
const factsOf = ({
  form,
  header,
  rows,
  broken,
  kind,
  unknown,
  preset,
  key,
}: Inspection): [string, string][] => [
  [
    'form  ',
    `${formText(form)}${header === undefined ? '' : `; header on line ${header.line}${aboveText(header.above)}`}`,
  ],
  [
    'rows  ',
    `${words.count(rows)}${broken === 0 ? '' : `, of which ${words.count(broken)} cannot be taken apart`}`,
  ],
  [
    'kind  ',
    kind === undefined
      ? `not known: ${unknown ?? ''}`
      : `${kindWords[kind.name]}, ${kind.certainty}: ${kind.because}`,
  ],
  ...(preset === undefined ? [] : [['preset', `${preset.id}, ${preset.title}`] satisfies [string, string]]),
  ...(key === undefined ? [] : [['key   ', keyText(key)] satisfies [string, string]]),
];

const aboveText = (above: number): string =>
  above === 0 ? '' : `, below ${words.counted(above, 'other line')}`;

const keyText = ({ column, repeats }: NonNullable<Inspection['key']>): string =>
  `${column}: ${repeats === 0 ? 'no value stands there twice' : `${words.counted(repeats, 'row')} with a value that stood there before`}`;

const delimiterWords: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'pipes',
};

const formText = (form: Form): string => {
  if (form.is === 'sheet') return 'sheet of a workbook';
  if (form.is === 'json') return `JSON in ${form.encoding}`;
  return `text in ${form.encoding}, ${delimiterWords[form.delimiter] ?? JSON.stringify(form.delimiter)} between columns`;
};

/** Questions may be long. */
const longest = 40;

const nameOf = ({ name }: InspectedColumn, pen: Pen): string =>
  name === ''
    ? '(no name)'
    : cut(pen.show(name.replace(/\s+/g, ' ')), longest, { measure: pen.measure, more: pen.glyph('more') });

const blankOf = ({ filled, blank }: InspectedColumn): string =>
  filled + blank === 0 ? words.nothing : words.share(blank / (filled + blank));

const distinctOf = ({ distinct: { count, isLeast } }: InspectedColumn): string =>
  `${words.count(count)}${isLeast ? '+' : ''}`;

const textOf = (column: InspectedColumn, pen: Pen): { readonly text?: string } => {
  const { field, values, dates, readAs, numbers, labels, nulls, damage } = column;
  const parts = [
    ...(field === undefined ? [] : [`${field.name} (${field.certainty})`]),
    ...(dates === undefined ? [] : [findingText(dates, (setting) => setting, 'ISO dates')]),
    ...(readAs === undefined ? [] : [`read as ${readAs}, like the other columns`]),
    ...(numbers === undefined || numbers.is === 'plain' ? [] : [findingText(numbers, marksText, '')]),
    ...(values === undefined ? [] : [countedText(values)]),
    ...(labels === undefined ? [] : [`answers of ${labels.set} (${labels.certainty})`]),
    ...(nulls.length === 0 ? [] : [`for nothing: ${countedText(nulls)}`]),
    ...damage.map(({ text, count }) => `${words.counted(count, 'cell')}: ${text}`),
  ];
  return parts.length === 0 ? {} : { text: pen.show(parts.join('; ')) };
};

/** Values are words of a list, which are short. */
const countedText = (values: readonly Counted[]): string =>
  values.map(({ text, count }) => `${text} ${words.count(count)}`).join(', ');

const marksText = ({ decimal, thousands, percent }: NumberMarks): string =>
  [
    ...(decimal === undefined ? [] : [`decimal ${JSON.stringify(decimal)}`]),
    ...(thousands === undefined ? [] : [`thousands ${JSON.stringify(thousands)}`]),
    ...(percent === undefined ? [] : ['per cent']),
  ].join(', ');

const findingText = <Setting>(
  finding: Finding<Setting>,
  say: (setting: Setting) => string,
  plain: string,
): string => {
  if (finding.is === 'plain') return plain;
  if (finding.is === 'decided')
    return `${say(finding.setting)}, decided by ${finding.example.text} on line ${finding.example.line}`;
  if (finding.is === 'torn') {
    const [one, other] = finding.examples;
    return `written in two ways: ${one.text} on line ${one.line}, ${other.text} on line ${other.line}`;
  }
  const [one, other] = finding.readings;
  return `can be read in two ways: ${finding.example.text} on line ${finding.example.line} is ${one.value} or ${other.value}`;
};
