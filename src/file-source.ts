/** Which source a file belongs to: by the patterns of the config, else by its header. */
import { basename, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { foreign } from './ingest/content.ts';
import { fits } from './ingest/fit.ts';
import type { Problem } from './problems.ts';
import type { Shell } from './shell.ts';
import type { Model, Source } from './types.ts';

/** Names of files that may be tables or lists of records. */
export const endings = /\.(csv|tsv|txt|json|ndjson|jsonl)$/i;

/** Names of files that hold data in a form that is not read. */
const otherData = /\.(xlsx?|xlsm|ods|numbers|gz|zip|parquet|xml|sav)$/i;

/** What spacesea itself writes begins like this. */
const ownReport = /^\s*\{\s*"format":\s*"spacesea-report"/;

/** The source of a file; or why it has none; nothing to say of files that are no data, such as a config. */
export type Owner = { readonly source: Source } | { readonly problem: Problem | undefined };

/** Finds the source of a file. */
export const ownerOf = async (model: Model, path: string, shell: Shell): Promise<Owner> => {
  if (!endings.test(path)) return { problem: otherData.test(path) ? unread(path) : undefined };
  const named = Object.values(model.sources).filter((source) => isNamed(source, path, shell));
  if (named.length > 0) return single(named, path);
  const head = await firstBytes(shell.read(path));
  if (ownReport.test(new TextDecoder().decode(head.subarray(0, 100)))) return { problem: undefined };
  const other = foreign(head);
  if (other !== undefined) return { problem: problem(path, 'file/content', other.says, other.hint) };
  const ranked = Object.values(model.sources).map((source) => ({ source, columns: fits(source, head) }));
  const most = Math.max(1, ...ranked.map(({ columns }) => columns));
  return single(
    ranked.filter(({ columns }) => columns === most).map(({ source }) => source),
    path,
  );
};

const isNamed = ({ files, folder }: Source, path: string, { cwd }: Shell): boolean =>
  files.some((pattern) => {
    const matches = picomatch(pattern.replaceAll('{period}', '*'), { nocase: true });
    const fromFolder = relative(resolve(cwd, folder), resolve(cwd, path)).replaceAll('\\', '/');
    return matches(fromFolder) || (pattern.startsWith('**/') && matches(basename(path)));
  });

const firstBytes = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  for await (const chunk of chunks) return chunk.subarray(0, 1 << 16);
  return new Uint8Array();
};

const flags = 'say what it is with --deals, --activities, --surveys or --people';

const problem = (path: string, code: string, message: string, hint: string): Problem => ({
  code,
  severity: 'warning',
  message,
  at: { file: path },
  hint,
});

const single = (sources: readonly Source[], path: string): Owner => {
  const [source, ...others] = sources;
  if (source !== undefined && others.length === 0) return { source };
  if (source === undefined) return { problem: unread(path) };
  const names = sources.map(({ id }) => id).join(' or ');
  return { problem: problem(path, 'file/two-sources', `was not read: it could be ${names}`, flags) };
};

/** A file that no source wants. */
export const unread = (path: string): Problem =>
  otherData.test(path)
    ? problem(
        path,
        'file/no-source',
        'was not read: its form is not one that spacesea reads',
        'export it as CSV in UTF-8',
      )
    : problem(
        path,
        'file/no-source',
        'was not read: its name and header fit no source',
        `${flags}, or under sources in spacesea.yaml`,
      );

/** Standard input and pipes have no name, and can be read only once. */
export const unnamed = (path: string): Owner => {
  const name = path === '-' ? 'standard input' : path;
  return { problem: problem(name, 'file/two-sources', 'was not read: it could hold anything', flags) };
};
