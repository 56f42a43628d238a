/** What a file looks like, from one reading that needs no config; whatever its size, it takes little memory. */
import type { Form, Profile } from '../profile.ts';
import type { Input } from '../types.ts';
import { beginningOf } from './beginning.ts';
import { isJsonFile, isZip } from './content.ts';
import { delimited } from './delimited.ts';
import type { Table } from './line.ts';
import { type OpenedText, openText } from './open-text.ts';
import type { Known } from './profile/noted.ts';
import { profileObjects } from './profile/objects.ts';
import { profileTable } from './profile/rows.ts';

/**
 * Reads a file from end to end and notes what it is and what its columns hold.
 * @throws SpaceSeaError (3) if it is empty, no text, no table, or a grouped report
 */
export const profileOf = async (input: Input, known: Known): Promise<Profile> => {
  const opened = await openText(input, { id: 'your_source' });
  try {
    return { file: input.name, ...(await notesOf(opened, input, known)) };
  } finally {
    await opened.close();
  }
};

const notesOf = async (opened: OpenedText, input: Input, known: Known): Promise<Omit<Profile, 'file'>> => {
  const { head, notices } = opened;
  const file = input.name;
  if (isZip(head)) {
    const { delimiter: _, ...notes } = await profileTable(await sheet(opened, file), {
      file,
      known,
    });
    return { ...notes, form: { is: 'sheet' } };
  }
  const encoding = opened.encoding ?? 'utf-8';
  const beginning = beginningOf(opened, file);
  const isJson = isJsonFile(file, beginning);
  const { delimiter = ',', ...notes } = isJson
    ? { ...(await profileObjects(opened, { file, known })), delimiter: undefined }
    : await profileTable(delimited(opened), { file, known });
  const form: Form = isJson ? { is: 'json', encoding } : { is: 'text', encoding, delimiter };
  return { ...notes, form, notices: [...notices, ...notes.notices] };
};

/** The first sheet: others have to be named in a config. */
const sheet = async (opened: OpenedText, file: string): Promise<Table> => {
  const [{ workbookBytes }, { sheetTable }, { readWorkbook }] = await Promise.all([
    import('./sheet-in.ts'),
    import('./sheet.ts'),
    import('./workbook.ts'),
  ]);
  return sheetTable(await readWorkbook(await workbookBytes(opened, file), { file }));
};
