import { namedTable } from './named-table.ts';
import { type Block, blocksOf, type Table } from './page-blocks.ts';
import { hanging, paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';

/** Longer lines are hard to read. */
const longest = 80;

/** A page of help, laid out; code alone keeps its lines, for it is there to be copied. */
export const page = async (text: string, options: RenderOptions): Promise<string> => {
  const pen = await penFor({ ...options, width: Math.min(longest, options.width) }, text);
  const shown = text.split('\n').map(pen.show).join('\n');
  const parts = blocksOf(shown).map((block) => draw(block, pen).join('\n'));
  return `${parts.join('\n\n')}\n`;
};

const draw = (block: Block, pen: Pen): readonly string[] => {
  if (block.kind === 'table') return drawTable(block, pen);
  if (block.kind === 'code') return block.lines.map((line) => (line === '' ? '' : `    ${line}`));
  if (block.kind === 'list')
    return block.items.flatMap(({ mark, text }) => hanging(mark, text, { pen, paint: (sign) => sign }));
  return block.kind === 'heading' ? [pen.strong(block.text)] : paragraph(block.text, pen);
};

/** The last column is wrapped, the others are not. */
const drawTable = ({ heads, rows }: Table, pen: Pen): readonly string[] => {
  const [title = '', ...others] = heads;
  return namedTable(
    {
      title,
      heads: others,
      aligns: others.map(() => 'left' as const),
      rows: rows.map(([name = '', ...cells]) => ({
        name,
        cells: cells.slice(0, -1),
        text: cells.at(-1) ?? '',
      })),
    },
    pen,
  );
};
