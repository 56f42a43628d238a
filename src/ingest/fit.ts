import { schemas } from '../schemas.ts';
import type { Column, Source } from '../types.ts';

/** The header that a column mapping reads; a fixed value needs none. */
const headerOf = (field: string, column: Column | undefined): string | undefined => {
  if (column === undefined) return field;
  if (typeof column === 'string') return column;
  return column.value === undefined ? (column.from ?? field) : undefined;
};

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

/** Names in the first line of a table, or the keys of the first records of JSON. */
const namesIn = (head: string): Set<string> => {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  const names = /^[[{]/.test(text)
    ? [...text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map(([, name]) => name ?? '')
    : (text.replace(/^sep=.*\r?\n/i, '').split(/\r\n|\n|\r/, 1)[0] ?? '').split(/[,;\t|]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
  return new Set(names.map(fold));
};

/**
 * Could a file that begins like this feed the source? It could if every required field has its header there.
 * A rough look that only chooses the source; reading checks everything again.
 */
export const fits = (source: Source, head: Uint8Array): boolean => {
  const names = namesIn(new TextDecoder('utf-8').decode(head));
  const required: readonly string[] = schemas[source.kind].required;
  const headers = required.map((field) => headerOf(field, source.columns[field])).filter((header) => header !== undefined);
  // A person is known by `id` alone, which every record has: its other fields must not speak for another kind.
  if (source.kind === 'person') return names.has('id') && (names.has('fte') || names.has('start_on')) && !names.has('outcome') && !names.has('type');
  return headers.length > 0 && headers.every((header) => names.has(fold(header)));
};
