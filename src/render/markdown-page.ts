/** What a page of Markdown may hold: of which flavor it is, and how much of it there is room for. */
import { escaped, inTag, tableOf } from './markdown-text.ts';
import type { RenderOptions } from './pen.ts';
import * as words from './words.ts';

/** `plain`: headings and tables. `github`: long parts are folded, and the whole fits into a comment. */
export type Flavor = NonNullable<RenderOptions['flavor']>;

/** A page that is being written. */
export interface Page {
  readonly flavor: Flavor;
  /** Rows that a table, and names that a sentence may have. */
  readonly most: number;
}

/** A page of headings and tables, however long. */
export const plainPage: Page = { flavor: 'plain', most: Number.POSITIVE_INFINITY };

/** GitHub takes 65,536 characters in a comment; some are left for what a workflow puts around the report. */
const room = 64_000;

/** How many rows are tried, until the page fits. */
const steps = [Number.POSITIVE_INFINITY, 200, 60, 20, 5, 0];

/** The text of a page: of GitHub's flavor with as many rows as a comment holds. */
export const pageText = (flavor: Flavor, sectionsOf: (page: Page) => readonly string[]): string => {
  let text = '';
  for (const most of flavor === 'plain' ? [plainPage.most] : steps) {
    text = `${sectionsOf({ flavor, most }).join('\n\n')}\n`;
    if (flavor === 'plain' || new TextEncoder().encode(text).length <= room) return text;
  }
  return text;
};

/** A part of a page that not everybody reads: below a heading, or folded under a summary that says what is in it. */
export const part = (
  { heading, summary }: { readonly heading: string; readonly summary: string },
  sections: readonly string[],
  { flavor }: Page,
): string[] => (flavor === 'plain' ? [`### ${escaped(heading)}`, ...sections] : folded(summary, sections));

/** Sections under a summary that opens them. */
export const folded = (summary: string, sections: readonly string[]): string[] => [
  `<details>\n<summary>${inTag(summary)}</summary>`,
  ...sections,
  '</details>',
];

/** What a thing is called, one and several. */
type Noun = readonly [one: string, many: string];

/** A sentence for what there was no room for, with the command that shows it; nothing if nothing is left out. */
export const leftOut = (count: number, noun: Noun, command: string): string[] =>
  count === 0 ? [] : [`Left out: ${words.counted(count, ...noun)}, shown by \`${command}\`.`];

/**
 * What all metrics are called above their table.
 * @example allMetrics(21) // => 'All 21 metrics'
 */
export const allMetrics = (count: number): string =>
  count < 3 ? 'Metrics' : `All ${words.counted(count, 'metric')}`;

/** What a table is made of; cells are escaped already. */
export interface Table<Row> {
  readonly head: readonly string[];
  readonly aligns: readonly string[];
  readonly rows: readonly Row[];
  readonly cellsOf: (row: Row) => readonly string[];
  /** What a row is. */
  readonly noun: Noun;
  /** Shows all rows. */
  readonly command: string;
}

/** A table with as many rows as there is room for, and a sentence for the others. */
export const tableIn = <Row>(
  { head, aligns, rows, cellsOf, noun, command }: Table<Row>,
  { most }: Page,
): string[] => {
  const shown = rows.slice(0, most);
  return [
    ...(rows.length > 0 && shown.length === 0 ? [] : [tableOf(head, aligns, shown.map(cellsOf))]),
    ...leftOut(rows.length - shown.length, noun, command),
  ];
};

/**
 * As many names as there is room for, and how many others there are.
 * @example namesIn(['A', 'B', 'C'], { flavor: 'github', most: 1 }) // => ['A', '2 others']
 */
export const namesIn = (names: readonly string[], { most }: Page): readonly string[] =>
  names.length <= most ? names : [...names.slice(0, most), words.counted(names.length - most, 'other')];
