import { listed, nearest } from '../../nearest.ts';
import { unfit, type WorkbookFile } from './unfit.ts';

/**
 * The sheet of a name, as the tab shows it; without a name the first that is not hidden.
 * @throws SpaceSeaError (3) if there is none
 */
export const chosenTab = <T extends { readonly name: string; readonly isHidden: boolean }>(
  tabs: readonly T[],
  { file, sheet }: WorkbookFile,
): T => {
  if (tabs.length === 0)
    throw unfit(file, 'has no sheet with cells', 'export it again, with the data in a sheet');
  const names = tabs.map(({ name }) => name);
  if (sheet === undefined) {
    const first = tabs.find(({ isHidden }) => !isHidden);
    if (first !== undefined) return first;
    const [name = ''] = names;
    throw unfit(file, 'has hidden sheets only', `name the one to read: ${setting(name)}`);
  }
  const found = tabs.find(({ name }) => name === sheet);
  if (found !== undefined) return found;
  const meant = nearest(sheet, names);
  const list = listed(names);
  throw unfit(
    file,
    `has no sheet ${JSON.stringify(sheet)}`,
    meant === undefined ? `its sheets: ${list}` : `did you mean ${setting(meant)}? Its sheets: ${list}`,
  );
};

/** In quotes, which YAML reads like JSON: a name may be a number, or have a colon. */
const setting = (name: string): string => `sheet: ${JSON.stringify(name)}`;
