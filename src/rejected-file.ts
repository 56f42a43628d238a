/**
 * A file of rejected rows, repaired and given back. It is taken apart into one input for each file that the rows came
 * from, which is read like that file; there, the row that was rejected no longer counts.
 */
import { resolve } from 'node:path';
import { partName } from './part-name.ts';
import { misuse, type Problem } from './problems.ts';
import { headerCode } from './rejected-columns.ts';
import type { Shell } from './shell.ts';
import type { Input, Kind, Model } from './types.ts';

/** A file that holds rejected rows. */
export interface RejectedFile {
  readonly path: string;
  readonly real: string;
  readonly model: Model;
  /** The only kind of rows that it may hold, if it was given as a file of a kind. */
  readonly kind?: Kind;
}

/** Names that spacesea, or a spreadsheet, gives to a table. */
const endings = /\.(csv|tsv|txt)$/i;

/** What the path is, if it is a file that holds rejected rows. */
export const rejectedFile = async (
  path: string,
  { model, shell }: { readonly model: Model; readonly shell: Shell },
): Promise<RejectedFile | undefined> => {
  if (!endings.test(path)) return undefined;
  const status = await shell.status(path);
  if (status?.kind !== 'file') return undefined;
  const head = await firstBytes(shell.read(path));
  // Most files need no closer look.
  if (!new TextDecoder().decode(head.subarray(0, 4096)).toLowerCase().includes('record')) return undefined;
  const { holdsRejected } = await import('./ingest/rejected-rows.ts');
  return holdsRejected(head) ? { path, real: status.real, model } : undefined;
};

const firstBytes = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  for await (const chunk of chunks) return chunk.subarray(0, 1 << 16);
  return new Uint8Array();
};

/** A file of rejected rows that lies in a folder: its rows are in the files beside it as well. */
export const passedOver = (path: string): Problem => ({
  code: 'file/rejected',
  severity: 'warning',
  message: 'was not read: it holds rejected rows, and lies in a folder that holds the files of these rows',
  at: { file: path },
  hint: `once its rows are repaired, name it beside the folder: spacesea score … ${path}`,
});

/** The rows of one file. */
interface Part {
  readonly source: string;
  readonly file: string;
  /** Header of a table; JSON has none. */
  header?: string;
  /** How many rows of a line and code there are. */
  readonly rows: Map<string, number>;
}

/** How a file is opened, and from where names of files are meant. */
interface Opening {
  readonly cwd: string;
  readonly open: Input['open'];
}

/**
 * Adds the rows of a file of rejected rows to the inputs of their sources.
 * @throws SpaceSeaError (2) if there is no such source, or it is of another kind; (3) if a row cannot be taken apart
 */
export const addReturned = async (
  inputs: Map<string, Input[]>,
  { path, model, kind }: RejectedFile,
  { cwd, open }: Opening,
): Promise<void> => {
  const whole: Input = { name: path, open };
  for (const part of await partsOf(whole)) {
    const source = Object.hasOwn(model.sources, part.source) ? model.sources[part.source] : undefined;
    if (source === undefined) throw refused(path, `source ${part.source}, which the config does not have`);
    if (kind !== undefined && source.kind !== kind) throw refused(path, `${part.source} too`);
    if (source.items !== undefined) throw unsplit(path, part.source);
    const original = resolve(cwd, part.file);
    const given = inputs.get(source.id) ?? [];
    const like = given.find(({ name }) => resolve(cwd, name) === original);
    const rest = given.map((input) =>
      input === like ? { ...input, replaced: { by: path, rows: part.rows } } : input,
    );
    const returned: Input = {
      name: partName(path, part.file),
      open: () => bytesOf(whole, part),
      encoding: 'utf-8',
      ...(like === undefined ? {} : { like: like.name }),
    };
    inputs.set(source.id, [...rest, returned]);
  }
};

/** One row of such a survey holds many answers, of which only some were rejected: the others would count twice. */
const unsplit = (path: string, id: string): Error =>
  misuse({
    code: 'file/rejected',
    message: `holds rejected answers of ${id}, which has one column for each question`,
    at: { file: path },
    hint: 'repair these answers in the export itself, and remove their rows here',
  });

const refused = (path: string, what: string): Error =>
  misuse({
    code: 'file/rejected',
    message: `holds rejected rows of ${what}`,
    at: { file: path },
    hint: 'name it without a flag, and with the config that was used when its rows were rejected',
  });

/** The files that the rows came from, in the order in which they come up. */
const partsOf = async (whole: Input): Promise<readonly Part[]> => {
  const { rejectedRows } = await import('./ingest/rejected-rows.ts');
  const parts = new Map<string, Part>();
  for await (const rows of rejectedRows(whole)) {
    for (const { source, file, from, code, record } of rows) {
      const key = `${source}\n${file}`;
      const part: Part = parts.get(key) ?? { source, file, rows: new Map() };
      parts.set(key, part);
      if (code === headerCode) part.header = record;
      else part.rows.set(`${from} ${code}`, (part.rows.get(`${from} ${code}`) ?? 0) + 1);
    }
  }
  return [...parts.values()].filter(({ rows }) => rows.size > 0);
};

/** A part as its file was, with as many blank lines between the rows as it takes for each to stand on its own line. */
async function* bytesOf(whole: Input, part: Part): AsyncGenerator<Uint8Array> {
  const { rejectedRows } = await import('./ingest/rejected-rows.ts');
  const encoder = new TextEncoder();
  const { header } = part;
  let line = 1;
  const lineOf = (text: string): string => {
    line += text.split('\n').length;
    return `${text}\n`;
  };
  if (header !== undefined) yield encoder.encode(lineOf(header));
  for await (const rows of rejectedRows(whole)) {
    let text = '';
    for (const row of rows) {
      if (row.source !== part.source || row.file !== part.file || row.code === headerCode) continue;
      const blank = Math.max(0, row.line - line);
      line += blank;
      // JSON is read one object a line; between its parts a line end is a space.
      const record = header === undefined ? row.record.replace(/[\r\n]+/g, ' ') : row.record;
      text += `${'\n'.repeat(blank)}${lineOf(record)}`;
    }
    yield encoder.encode(text);
  }
}
