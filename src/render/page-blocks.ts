/** A table of a page of help. */
export interface Table {
  readonly kind: 'table';
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of a page of help; texts have their lines joined. */
export type Block =
  | Table
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly { readonly mark: string; readonly text: string }[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] };

/**
 * The blocks of a page in the part of Markdown that pages of help are written in: headings, paragraphs, lists without
 * lists in them, numbered or not, tables, and code that is indented by four spaces.
 * @example blocksOf('# A\n\nb\nc\n') // => [{ kind: 'heading', text: 'A' }, { kind: 'paragraph', text: 'b c' }]
 */
export const blocksOf = (text: string): readonly Block[] => {
  const parts = text.trimEnd().split(/\n{2,}/);
  const blocks: Block[] = [];
  for (const part of parts) {
    const block = blockOf(part.split('\n'));
    const last = blocks.at(-1);
    // An empty line within code ends nothing.
    if (block.kind === 'code' && last?.kind === 'code')
      blocks[blocks.length - 1] = { kind: 'code', lines: [...last.lines, '', ...block.lines] };
    else blocks.push(block);
  }
  return blocks;
};

const blockOf = (lines: readonly string[]): Block => {
  const [first = ''] = lines;
  if (first.startsWith('#')) return { kind: 'heading', text: first.replace(/^#+ /, '') };
  if (first.startsWith('    ')) return { kind: 'code', lines: lines.map((line) => line.slice(4)) };
  if (first.startsWith('|')) {
    const [heads = [], , ...rows] = lines.map(cellsOf);
    return { kind: 'table', heads, rows };
  }
  if (!isItem(first)) return { kind: 'paragraph', text: joined(lines.join('\n')) };
  const items = lines.join('\n').split(/\n(?=- |\d+\. )/);
  return {
    kind: 'list',
    items: items.map((item) => {
      const [mark = ''] = /^(?:-|\d+\.) /.exec(item) ?? [];
      return { mark, text: joined(item.slice(mark.length)) };
    }),
  };
};

const isItem = (line: string): boolean => /^(?:-|\d+\.) /.test(line);

const joined = (text: string): string => text.replace(/\n */g, ' ');

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
