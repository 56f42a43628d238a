/** Notes of a list of objects in JSON. */
import type { Source } from '../../types.ts';
import { markLength, type Opened } from '../bytes.ts';
import type { FieldPlan } from '../columns.ts';
import { unpackedName } from '../content.ts';
import type { RawRecord } from '../fault.ts';
import { jsonRecords } from '../json.ts';
import { isLines, jsonLines } from '../json-lines.ts';
import { startMembers } from '../json-members.ts';
import { membersIn } from '../json-names.ts';
import { shownText } from '../lines.ts';
import { chooseHeader } from './header-choice.ts';
import { type Known, type Noted, startBooks } from './noted.ts';

/** @throws SpaceSeaError (3) if it is no JSON, or no list of records */
export const profileObjects = async (
  opened: Opened,
  { file, known }: { readonly file: string; readonly known: Known },
): Promise<Noted> => {
  const { head } = opened;
  const names = membersIn(shownText(head.subarray(markLength(head))));
  const preset = chooseHeader([[{ names, line: 1, lastLine: 1, text: '' }]], known.presets)?.preset;
  const books = startBooks(names, preset, known);
  const members = startMembers({ source: nothingElse, plans: names.map(planFor) });
  let [rows, broken] = [0, 0];
  const see = (records: readonly RawRecord[]): void => {
    for (const { line, content } of records) {
      rows += 1;
      if (!('cells' in content)) broken += 1;
      else books.see(content.cells, line);
    }
  };
  const batches = isLines(unpackedName(file), head)
    ? jsonLines(opened, members)
    : jsonRecords(opened, members, file);
  for await (const records of batches) see(records);
  return {
    rows,
    broken,
    ...books.noted(),
    ...(preset === undefined ? {} : { preset: { id: preset.id, title: preset.title, kind: preset.kind } }),
    notices: [],
  };
};

/** A member of the records as it stands. */
const planFor = (name: string): FieldPlan => ({
  field: name,
  header: name,
  guards: [],
  isLater: false,
  isRequired: false,
  isMapped: false,
  type: 'text',
  column: {},
  read: () => undefined,
});

const nothingElse: Source = {
  id: 'any',
  kind: 'deal',
  files: [],
  folder: '.',
  columns: {},
  preset: 'none',
  skip: {},
  nulls: [],
  key: [],
  onDuplicate: 'reject',
  maxRejected: 1,
  drop: [],
};
