import type { Lookup } from './cell.ts';
import { type Contents, contentsOf, type Tab } from './contents.ts';
import { foreignArchive, foreignFile } from './foreign.ts';
import { partOf, type Relation, relationsName, relationsOf } from './relations.ts';
import { rowsOf } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { stylesOf } from './styles.ts';
import { chosenTab } from './tabs.ts';
import { sharedTexts } from './texts.ts';
import { damaged, unfit, type WorkbookFile } from './unfit.ts';
import type { Part } from './xml.ts';
import { openParts, type Parts } from './zip.ts';

/** Opens one sheet of a workbook: the work behind `readWorkbook`. */
export const openSheet = async (bytes: Uint8Array, { file, sheet }: WorkbookFile): Promise<Sheet> => {
  const foreign = foreignFile(bytes);
  if (foreign !== undefined) throw unfit(file, foreign.says, foreign.hint);
  const parts = await openParts(bytes, file);
  const book = await bookOf(parts, file);
  const relations = await relationsOf(parts, book.name, file);
  const contents = contentsOf(book);
  const tabs = contents.tabs.flatMap((tab) => withPart(tab, relations));
  const tab = chosenTab(tabs, { file, ...(sheet !== undefined && { sheet }) });
  const part = await partOf(parts, tab.target, file);
  const lookup = await lookupOf(parts, relations, { file, epoch: contents.epoch });
  return {
    name: tab.name,
    names: tabs.map(({ name }) => name),
    others: tabs.flatMap(({ name, isHidden }) => (isHidden || name === tab.name ? [] : [name])),
    epoch: contents.epoch,
    rows: { [Symbol.iterator]: () => rowsOf(part, lookup) },
  };
};

/** The part that lists the sheets. */
const bookOf = async (parts: Parts, file: string): Promise<Part> => {
  const foreign = foreignArchive(parts);
  if (foreign !== undefined) throw unfit(file, foreign.says, foreign.hint);
  const roots = parts.has(relationsName('')) ? await relationsOf(parts, '', file) : [];
  const root = roots.find(({ kind }) => kind === 'officeDocument');
  if (root === undefined) throw damaged(file, 'it does not say where its sheets are');
  return partOf(parts, root.target, file);
};

/** Sheets of charts and dialogs have no cells. */
const withPart = (tab: Tab, relations: readonly Relation[]): (Tab & { readonly target: string })[] => {
  const relation = relations.find(({ id }) => id === tab.relation);
  return relation?.kind === 'worksheet' ? [{ ...tab, target: relation.target }] : [];
};

/** A workbook without texts or without styles may leave the parts out. */
const lookupOf = async (
  parts: Parts,
  relations: readonly Relation[],
  { file, epoch }: { readonly file: string; readonly epoch: Contents['epoch'] },
): Promise<Lookup> => {
  const read = async <T>(kind: string, use: (part: Part) => readonly T[]): Promise<readonly T[]> => {
    const target = relations.find((each) => each.kind === kind)?.target;
    return target === undefined ? [] : use(await partOf(parts, target, file));
  };
  const texts = await read('sharedStrings', sharedTexts);
  return { texts, styles: await read('styles', stylesOf), epoch };
};
