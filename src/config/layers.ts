import { suggest } from '../nearest.ts';
import { type Problem, SpaceSeaError } from '../problems.ts';
import { inOrder, problemAt } from './fault.ts';
import type { ConfigFiles } from './resolved.ts';
import type { List, Mark, Path, Tree } from './tree.ts';
import { find } from './tree.ts';
import { readYaml } from './yaml.ts';

/** One file of the chain, read. */
export interface Layer {
  readonly id: string;
  readonly tree: Tree;
  /** Is it a built-in model that was read, and found to be right, before this run? */
  readonly isReadAhead: boolean;
}

/** The chain of `extends`, undermost first; each file once, where it is first needed. */
export interface Layers {
  readonly layers: readonly Layer[];
  /** The models and files that the entry names, then the entry itself unless it only stands for a built-in. */
  readonly names: readonly string[];
  readonly texts: Map<string, readonly string[]>;
}

interface Loading {
  readonly files: ConfigFiles;
  readonly texts: Map<string, readonly string[]>;
  readonly layers: Layer[];
  /** What has been begun, so that a base that two files share is laid down once. */
  readonly read: Set<string>;
  readonly problems: Problem[];
}

interface Text {
  readonly path: string;
  readonly text: string;
  /** If it has been read already. */
  readonly tree?: Tree | undefined;
}

/** Reads the entry and everything it extends; throws what keeps any of it from being read, all at once. */
export const loadLayers = async (entry: Text, files: ConfigFiles): Promise<Layers> => {
  const loading: Loading = { files, texts: new Map(), layers: [], read: new Set(), problems: [] };
  const synthetic = files.builtins.includes(entry.path);
  const named = await loadLayer(
    entry,
    { id: synthetic ? `${entry.path} (entry)` : entry.path, trail: [] },
    loading,
  );
  if (loading.problems.length > 0)
    throw new SpaceSeaError(2, inOrder(loading.problems, [...loading.texts.keys()]));
  return {
    layers: loading.layers,
    names: [...new Set([...named, ...(synthetic ? [] : [entry.path])])],
    texts: loading.texts,
  };
};

interface Standing {
  readonly id: string;
  /** Files that led here, the entry first. */
  readonly trail: readonly string[];
}

/** Reads one file after its bases; returns the names of the bases. */
const loadLayer = async (
  { path, text, tree: known }: Text,
  { id, trail }: Standing,
  loading: Loading,
): Promise<readonly string[]> => {
  loading.read.add(id);
  // the text behind a built-in's name wins over the synthetic entry of the same name
  loading.texts.set(path, text.replace(/^\uFEFF/, '').split(/\r?\n/));
  const { tree, problems } = known === undefined ? readYaml(text, path) : { tree: known, problems: [] };
  loading.problems.push(...problems);
  if (tree === undefined) return [];
  if (tree.kind !== 'map') {
    complain(loading, tree.at, { message: 'the file must hold keys, such as version: 1', path: [] });
    return [];
  }
  const names = [];
  for (const [index, base] of basesOf(tree, loading).entries()) {
    names.push(
      await loadBase({ ...base, path: ['extends', index], from: path, trail: [...trail, id] }, loading),
    );
  }
  loading.layers.push({ id, tree, isReadAhead: known !== undefined });
  return names.filter((name) => name !== undefined);
};

interface Base {
  readonly name: string;
  readonly at: Mark;
}

const basesOf = (tree: Tree, loading: Loading): readonly Base[] => {
  const node = find(tree, ['extends']);
  if (node === undefined || (node.kind === 'leaf' && node.value === null)) return [];
  if (node.kind === 'list') return node.items.flatMap((item, index) => baseOf(item, { index, loading }));
  const hint =
    node.kind === 'leaf' ? `write extends: [${String(node.value)}]` : 'write extends: [spacesea:se]';
  complain(loading, node.at, {
    message: 'extends must be a list of models and files',
    hint,
    path: ['extends'],
  });
  return [];
};

const baseOf = (
  item: List['items'][number],
  { index, loading }: { index: number; loading: Loading },
): readonly Base[] => {
  if (item.kind === 'leaf' && typeof item.value === 'string' && item.value !== '')
    return [{ name: item.value, at: item.at }];
  complain(loading, item.at, {
    message: 'extends lists names of models and files',
    path: ['extends', index],
  });
  return [];
};

interface Wanted extends Base {
  readonly path: Path;
  readonly from: string;
  readonly trail: readonly string[];
}

const loadBase = async (wanted: Wanted, loading: Loading): Promise<string | undefined> => {
  const text = await openBase(wanted, loading);
  if (text === undefined) return undefined;
  const chain = [...wanted.trail, text.path];
  if (wanted.trail.includes(text.path)) {
    complain(loading, wanted.at, {
      code: 'config/cycle',
      message: `extends goes round in a circle: ${chain.slice(chain.indexOf(text.path)).join(' -> ')}`,
      hint: 'remove one of these extends',
      path: wanted.path,
    });
    return undefined;
  }
  if (!loading.read.has(text.path)) await loadLayer(text, { id: text.path, trail: wanted.trail }, loading);
  return text.path;
};

const openBase = async (wanted: Wanted, loading: Loading): Promise<Text | undefined> => {
  const { name, from, trail, at, path } = wanted;
  const { builtins } = loading.files;
  const chain = `asked for by ${[...trail].reverse().join(', which is extended by ')}`;
  if (builtins.includes(name))
    return { path: name, text: await loading.files.builtin(name), tree: loading.files.tree?.(name) };
  const fault =
    nameFault(name, builtins) ??
    (builtins.includes(from) ? 'a built-in model cannot extend a file' : undefined);
  if (fault !== undefined) {
    complain(loading, at, { path, ...(typeof fault === 'string' ? { message: fault } : fault) });
    return undefined;
  }
  try {
    return await loading.files.open(name, from);
  } catch (error) {
    if (!(error instanceof SpaceSeaError)) throw error;
    for (const problem of error.problems) {
      const message = trail.length > 1 ? `${problem.message} (${chain})` : problem.message;
      complain(loading, at, { path, code: problem.code, message, hint: problem.hint });
    }
    return undefined;
  }
};

const nameFault = (
  name: string,
  builtins: readonly string[],
): { message: string; hint?: string | undefined } | undefined => {
  if (name.startsWith('spacesea:')) {
    return { message: `there is no built-in model ${name}`, hint: suggest(name, builtins) };
  }
  if (/^[a-zA-Z]:[\\/]|^[\\/~]/.test(name)) {
    return {
      message: 'extends takes no absolute path',
      hint: 'write a path from the folder of this file, such as ./base.yaml',
    };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) {
    return {
      message: 'extends takes no address, only files and built-in models',
      hint: `copy the file into the project and write ./base.yaml, or one of ${builtins.join(', ')}`,
    };
  }
  return undefined;
};

const complain = (
  loading: Loading,
  at: Mark,
  fault: { code?: string; message: string; hint?: string | undefined; path: Path },
): void => {
  loading.problems.push(problemAt(at, { code: 'config/extends', ...fault }, loading.texts));
};
