/** The first config of a team, as text with comments. */
import type { LayoutGuess, Proposal } from '../proposal.ts';
import type { Kind } from '../types.ts';
import { filePatterns } from './file-patterns.ts';
import { sourceLines } from './source-text.ts';
import { shortText } from './yaml-text.ts';

/** What the text depends on beside the proposal. */
export interface Setting {
  /** Path of a file from the folder of the config, with `/`. */
  readonly pathOf: (file: string) => string;
  /** Metrics that look for a type of work which no row has. */
  readonly unheard?: readonly { readonly metric: string; readonly word: string }[];
  /** Path of the JSON Schema from there, if it lies where an editor can find it. */
  readonly schema?: string;
  /** The built-in model that it extends, such as `spacesea:se`. */
  readonly model: string;
}

/** The source that the metrics of the built-in models read, by kind. */
const sourceIds: Readonly<Record<Kind, string>> = {
  deal: 'deals',
  activity: 'activities',
  survey: 'surveys',
  person: 'people',
};

const kinds = ['deal', 'activity', 'survey', 'person'] as const;

/** A name that no file has: the source is read from nowhere until its question is answered. */
const nowhere = 'not-decided-yet.csv';

/**
 * The whole config. It is valid as it stands: what is in doubt is a comment that begins with TODO, and a source that cannot
 * be read without an answer reads no file. No comment stands inside another one.
 */
export const configText = ({ layouts, unread }: Proposal, setting: Setting): string => {
  const all = [...layouts.flatMap(({ files }) => files), ...unread.map(({ file }) => file)].map(
    setting.pathOf,
  );
  const sources = kinds.flatMap((kind) => {
    const own = layouts.filter((layout) => layout.kind === kind);
    const main = own.find(({ blocked }) => blocked === undefined) ?? own[0];
    const isExpected = all.some((path) => builtIn[kind].test(path));
    return [
      ...own.flatMap((layout) => ['', ...layoutLines(layout, { all, setting, isMain: layout === main })]),
      ...(own.length > 0 || !isExpected ? [] : ['', ...nothing(kind)]),
    ];
  });
  const unreadLines = unread.flatMap((each) => unknownLines(each, { all, setting }));
  return `${[
    ...(setting.schema === undefined ? [] : [`# yaml-language-server: $schema=${setting.schema}`, '#']),
    ...headLines(setting.model),
    ...(sources.length === 0
      ? []
      : ['', 'sources:', ...sources.slice(1).map((line) => (line === '' ? '' : `  ${line}`))]),
    ...metricLines(setting.unheard ?? []),
    ...(unreadLines.length === 0
      ? []
      : [
          '',
          ...(sources.length === 0 && unread.some(({ skeleton }) => skeleton !== undefined)
            ? ['# sources:']
            : []),
          ...unreadLines.map((line) => `  ${line}`),
        ]),
  ]
    .join('\n')
    .trimEnd()}\n`;
};

const headLines = (model: string): readonly string[] => [
  '# Written by spacesea init. Only what differs from the built-in model stands here. Behind each column: how sure that',
  '# is. A line with TODO asks something; the lines below it are the answers: take the # away from the right one.',
  '',
  'version: 1',
  `extends: [${model}]`,
  '',
  '# TODO calendar: where are times without an offset meant, and in which month does your fiscal year begin?',
  '# calendar: { timezone: Europe/Berlin, fiscalYearStart: 1 }',
];

/** What is not written down anywhere is not 0. */
const metricLines = (unheard: NonNullable<Setting['unheard']>): readonly string[] => {
  if (unheard.length === 0) return [];
  return [
    '',
    '# TODO metrics: no activity is of these types. Is there no such work, or does nobody write it down? The metrics would',
    '# count 0, so they are left out; remove a line to count it.',
    'metrics:',
    ...unheard.map(({ metric, word }) => `  ${metric}: null   # counts ${word}`),
  ];
};

/** Names of files that the built-in model reads by itself. */
const builtIn: Readonly<Record<Kind, RegExp>> = {
  deal: /(^|\/)deals[^/]*\.(csv|json|ndjson)$/i,
  activity: /(^|\/)activities[^/]*\.(csv|json|ndjson)$/i,
  survey: /(^|\/)surveys[^/]*\.(csv|json|ndjson)$/i,
  person: /(^|\/)people[^/]*\.(csv|json|ndjson)$/i,
};

const nothing = (kind: Kind): readonly string[] => [
  '# Reads nothing, so that no file is read in a wrong way; remove it when somebody has said what these files hold.',
  `${sourceIds[kind]}: { kind: ${kind}, files: [${nowhere}] }`,
];

/** A file of no known kind: what it looks most like, as a comment. */
const unknownLines = (
  { file, because, columns, skeleton }: Proposal['unread'][number],
  context: Omit<Context, 'isMain'>,
): readonly string[] => {
  const path = shortText(context.setting.pathOf(file));
  const say = `say what it is with spacesea init --deals, --activities, --surveys or --people and its name`;
  const asks = `# TODO files: ${path}: ${because}; ${say}`;
  if (skeleton === undefined) return [asks, `# Its columns: ${columns.map(shortText).join(', ')}`];
  const [, , ...lines] = layoutLines(skeleton, { ...context, isMain: false });
  return [asks, `# As ${sourceIds[skeleton.kind]} it would be read like this:`, ...lines];
};

interface Context {
  readonly all: readonly string[];
  readonly setting: Setting;
  /** Is it the one of its kind that the config has? */
  readonly isMain: boolean;
}

const layoutLines = (layout: LayoutGuess, { all, setting, isMain }: Context): readonly string[] => {
  const paths = layout.files.map(setting.pathOf);
  const patterns = filePatterns(
    paths,
    all.filter((path) => !paths.includes(path)),
  );
  const id = sourceIds[layout.kind];
  const { blocked, certainty, because, rows, preset } = layout;
  const head = `# ${rows} ${rows === 1 ? 'row' : 'rows'} of ${layout.kind === 'survey' ? 'a survey' : id}; ${preset === undefined ? `${certainty}: ${because}` : preset.title}`;
  if (isMain) {
    const files = blocked === undefined ? filesLines(patterns) : notYet(id, { blocked, patterns });
    return [head, `${id}:`, ...indented(sourceLines(layout, files))];
  }
  // What is a comment in it stands above it: one comment inside another could not be taken out.
  const lines = indented(sourceLines(layout, filesLines(patterns)));
  const isComment = (line: string): boolean => line.trimStart().startsWith('#');
  return [
    head,
    `# TODO ${id}: ${blocked}`,
    ...lines.filter(isComment).map((line) => line.trim()),
    ...[`${id}:`, ...lines.filter((line) => !isComment(line))].map((line) => `# ${line}`),
  ];
};

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const filesLines = (patterns: readonly string[]): readonly string[] =>
  patterns.length === 1
    ? [`files: [${JSON.stringify(patterns[0])}]`]
    : ['files:', ...patterns.map((pattern) => `  - ${JSON.stringify(pattern)}`)];

/** Reads nothing, so that no file is read in a wrong way. */
const notYet = (
  id: string,
  { blocked, patterns }: { readonly blocked: string; readonly patterns: readonly string[] },
): readonly string[] => [
  `# TODO ${id}: ${blocked}; then swap the # of the two lines of files`,
  `# files: [${patterns.map((pattern) => JSON.stringify(pattern)).join(', ')}]`,
  `files: [${nowhere}]`,
];
