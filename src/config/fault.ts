import type { Problem } from '../problems.ts';
import { dotted, type Mark, type Path, type Tree } from './tree.ts';

/** Something wrong at a path of the config, not yet located. */
export interface Fault {
  readonly path: Path;
  /** Point at the key or at the value; the value if nothing is said. */
  readonly on?: 'key' | 'value';
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  /** The place, when it is not to be looked up by the path. */
  readonly at?: Mark;
}

/** The lines of every file that was read, by its name. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** A fault with its file, line, column and the lines around it. */
export const located = ({ path, on, code, message, hint, at }: Fault, tree: Tree, texts: Texts): Problem =>
  problemAt(at ?? markOf(tree, path, on ?? 'value'), { code, message, hint, path }, texts);

/** A problem at a mark. */
export const problemAt = (
  { width, ...mark }: Mark,
  { path = [], hint, code, message }: Omit<Fault, 'path'> & { readonly path?: Path },
  texts: Texts,
): Problem => {
  const lines = texts.get(mark.file) ?? [];
  const excerpt = excerptOf(lines, mark.line);
  const field = dotted(path);
  return {
    code,
    severity: 'error',
    message,
    at: { ...mark, ...(field !== '' && { field }) },
    ...(hint !== undefined && { hint }),
    ...(excerpt.length > 0 && { excerpt, width: width ?? 1 }),
  };
};

/** Two lines before, the line itself, one after. */
const excerptOf = (lines: readonly string[], line: number | undefined): NonNullable<Problem['excerpt']> =>
  line === undefined
    ? []
    : [line - 2, line - 1, line, line + 1].flatMap((number) => {
        const text = lines[number - 1];
        return text === undefined || (number !== line && number > line && text === '')
          ? []
          : [{ line: number, text }];
      });

/** The place of a path; where it does not exist (a missing key, a default), of its nearest parent. */
export const markOf = (tree: Tree, path: Path, on: 'key' | 'value'): Mark => {
  let node = tree;
  let mark = tree.at;
  for (const [depth, step] of path.entries()) {
    const entry = node.kind === 'map' ? node.entries.get(String(step)) : undefined;
    const item = node.kind === 'list' ? node.items[Number(step)] : undefined;
    const next = entry?.value ?? item;
    if (next === undefined) return mark;
    const asKey =
      entry !== undefined && (next.kind !== 'leaf' || (on === 'key' && depth === path.length - 1));
    mark = asKey ? entry.key : next.at;
    node = next;
  }
  return mark;
};

/** Problems in reading order: the files in the order given, then line and column; the same place told once. */
export const inOrder = (problems: readonly Problem[], files: readonly string[]): readonly Problem[] => {
  const rank = ({ at }: Problem): number => files.indexOf(at?.file ?? '');
  const seen = new Set<string>();
  return [...problems]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0),
    )
    .filter((problem) => {
      const id = JSON.stringify([problem.at, problem.message]);
      return !seen.has(id) && seen.add(id);
    });
};
