import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Problem } from '../problems.ts';
import { problemAt } from './fault.ts';
import { keyFault, numberFault } from './slips.ts';
import { syntaxFault } from './syntax.ts';
import type { Branch, Entry, Mark, Tree } from './tree.ts';

/** Deeper nesting is a mistake or an attack. */
const maxDepth = 60;
/** Values that aliases may stand for, all together; keeps a billion laughs at a smile. */
const maxAliased = 5_000;
/** Characters in a config; the largest sensible one is far below. */
const maxText = 1_000_000;

interface Reading {
  readonly file: string;
  readonly lines: readonly string[];
  readonly counter: LineCounter;
  readonly document: Document.Parsed;
  readonly problems: Problem[];
  /** Nodes that are being read, to see an alias inside its own anchor. */
  readonly open: Set<Node>;
  aliased: number;
}

/**
 * Reads YAML 1.2 (core schema, no tags, no merge keys) into a tree with places.
 * There is a tree only if there is no problem.
 */
export const readYaml = (
  raw: string,
  file: string,
): { readonly tree?: Tree; readonly problems: readonly Problem[] } => {
  const text = raw.replace(/^\uFEFF/, '');
  const lines = text.split(/\r?\n/);
  const top = { file, line: 1, column: 1 };
  const refuse = (message: string, hint: string) => ({
    problems: [problemAt(top, { code: 'config/yaml', message, hint }, new Map([[file, lines]]))],
  });
  if (text.length > maxText)
    return refuse('the file is larger than a million characters', 'is this really the config?');
  const counter = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parse(text, counter);
  } catch (error) {
    if (error instanceof RangeError)
      return refuse('the file is nested too deeply', 'is this really the config?');
    throw error;
  }
  const reading: Reading = { file, lines, counter, document, problems: [], open: new Set(), aliased: 0 };
  for (const fault of [...document.errors, ...document.warnings]) {
    complain(reading, span(reading, fault.pos[0], fault.pos[1]), syntaxFault(fault));
  }
  checkVersion(reading, top);
  if (reading.problems.length > 0) return { problems: firstOfEachLine(reading.problems) };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    const hint = 'write version: 1 and extends: [spacesea:se] to begin with';
    return {
      problems: [
        problemAt(
          top,
          { code: 'config/empty', message: 'the file is empty', hint },
          new Map([[file, lines]]),
        ),
      ],
    };
  }
  const tree = read(reading, contents, 0);
  return reading.problems.length === 0 ? { tree, problems: [] } : { problems: reading.problems };
};

const checkVersion = (reading: Reading, top: Mark): void => {
  const version = reading.document.directives.yaml;
  if (version.explicit && version.version !== '1.2') {
    complain(reading, top, {
      message: `YAML ${version.version} is not read, only 1.2`,
      hint: 'remove the line %YAML',
    });
  }
};

const parse = (text: string, lineCounter: LineCounter): Document.Parsed =>
  parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
    keepSourceTokens: false,
    // looked for in `pairs`, which names both places and takes linear time
    uniqueKeys: false,
  });

const read = (reading: Reading, node: unknown, depth: number): Tree => {
  if (isAlias(node)) return alias(reading, node, depth);
  const at = markOf(reading, node as Node);
  const nothing: Tree = { kind: 'leaf', value: null, source: '', at };
  if (depth > maxDepth) {
    complain(reading, at, { message: `more than ${maxDepth} levels of nesting`, hint: 'write it flatter' });
    return nothing;
  }
  if (!isMap(node) && !isSeq(node)) return isScalar(node) ? scalar(reading, node, at) : nothing;
  reading.open.add(node);
  const tree: Tree = isMap(node)
    ? { kind: 'map', entries: pairs(reading, node.items, depth), at }
    : { kind: 'list', items: node.items.map((item) => read(reading, item, depth + 1)), at };
  reading.open.delete(node);
  return tree;
};

const alias = (reading: Reading, node: Node & { readonly source: string }, depth: number): Tree => {
  const at = markOf(reading, node);
  const nothing: Tree = { kind: 'leaf', value: null, source: '', at };
  const target = isAlias(node) ? node.resolve(reading.document) : undefined;
  if (target === undefined || reading.open.has(target)) {
    const message =
      target === undefined ? `there is no &${node.source} above` : `*${node.source} stands inside itself`;
    complain(reading, at, { message, hint: 'write the value out' });
    return nothing;
  }
  const before = reading.aliased;
  reading.aliased += sizeOf(reading, target);
  if (reading.aliased > maxAliased) {
    // told once: the rest of the file would repeat it
    if (before <= maxAliased)
      complain(reading, at, {
        message: `aliases stand for more than ${maxAliased} values`,
        hint: 'write the values out',
      });
    return nothing;
  }
  return read(reading, target, depth);
};

/** Values below a node, aliases not followed: those are counted when they are read. */
const sizeOf = (reading: Reading, node: Node): number => {
  if (isMap(node)) return node.items.reduce((sum, { value }) => sum + 1 + sizeOf(reading, value as Node), 1);
  return isSeq(node) ? node.items.reduce<number>((sum, item) => sum + sizeOf(reading, item as Node), 1) : 1;
};

const pairs = (
  reading: Reading,
  items: readonly { key: unknown; value: unknown }[],
  depth: number,
): Branch['entries'] => {
  const entries = new Map<string, Entry>();
  for (const pair of items) {
    const node = isAlias(pair.key) ? undefined : pair.key;
    const mark = markOf(reading, (pair.key ?? pair.value) as Node | null);
    const name = isScalar(node)
      ? typeof node.value === 'string'
        ? node.value
        : (node.source ?? '')
      : undefined;
    const first = name === undefined ? undefined : entries.get(name);
    const fault = keyFault(name, first?.key);
    if (fault !== undefined) complain(reading, mark, fault);
    const value = read(reading, pair.value, depth + 1);
    // a key with nothing behind it is shown by its key
    const shown: Tree =
      value.kind === 'leaf' && value.source === '' && value.value === null ? { ...value, at: mark } : value;
    if (name !== undefined && first === undefined) entries.set(name, { key: mark, value: shown });
  }
  return entries;
};

const scalar = (reading: Reading, node: Scalar, at: Mark): Tree => {
  const source = node.source ?? '';
  const { value } = node;
  if (typeof value === 'number') {
    const fault = numberFault(value, source);
    if (fault !== undefined) complain(reading, at, fault);
  }
  const known =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { kind: 'leaf', value: known, source, at };
};

const span = ({ file, counter, lines }: Reading, start: number, end: number): Mark => {
  const { line, col } = counter.linePos(start);
  const rest = (lines[line - 1] ?? '').length - col + 1;
  return { file, line, column: col, width: Math.max(1, Math.min(end - start, rest)) };
};

const markOf = (reading: Reading, node: Node | null): Mark => {
  const [start, end] = node?.range ?? [0, 1];
  return span(reading, start, end);
};

const complain = (
  reading: Reading,
  mark: Mark,
  fault: { readonly message: string; readonly hint?: string | undefined },
): void => {
  const texts = new Map([[reading.file, reading.lines]]);
  reading.problems.push(problemAt(mark, { code: 'config/yaml', ...fault }, texts));
};

/** One slip of indentation makes several messages on the same line: the first one tells it. */
const firstOfEachLine = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ at }, index) => problems.findIndex((other) => other.at?.line === at?.line) === index);
