import { type DefaultTreeAdapterTypes, defaultTreeAdapter as nodes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** A text, or an element with what is in it. */
export type Tree = string | Branch;

interface Branch {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly Tree[];
}

/** An element of a page, in the order in which they begin. */
export interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text with that of all that is in it, without drawings. */
  readonly text: string;
  /** The elements in it. */
  readonly within: readonly Seen[];
}

/**
 * What HTML says that a browser without scripts makes of a page, by a parser that is not ours.
 * @throws Error where the page is not what the standard lets one write
 */
export const treeOf = (page: string): Tree =>
  treeFrom(
    parse(page, {
      scriptingEnabled: false,
      onParseError: ({ code, startLine, startCol }) => {
        // A text may hold letters that Unicode leaves to programs.
        if (code !== 'noncharacter-in-input-stream') throw new Error(`${code} at ${startLine}:${startCol}`);
      },
    }),
  );

/** All elements of a page. */
export const elementsOf = (page: string): readonly Seen[] => seenIn(treeOf(page));

/** The elements of a piece of markup. */
export const elementsIn = (piece: string): readonly Seen[] =>
  elementWith('piece', elementsOf(`<!doctype html><title>a</title><div id=piece>${piece}</div>`)).within;

/** Those of a name. */
export const named = (name: string, elements: readonly Seen[]): readonly Seen[] =>
  elements.filter((each) => each.name === name);

/** The only element with an id. */
export const elementWith = (id: string, elements: readonly Seen[]): Seen => {
  const [seen, ...others] = elements.filter(({ attributes }) => attributes['id'] === id);
  if (seen === undefined || others.length > 0)
    throw new Error(`${seen === undefined ? 0 : 1 + others.length} elements with the id ${id}`);
  return seen;
};

const treeFrom = (node: Node): Tree => {
  if (nodes.isTextNode(node)) return node.value;
  const attributes = nodes.isElementNode(node) ? node.attrs.map(({ name, value }) => [name, value]) : [];
  return {
    name: node.nodeName,
    attributes: Object.fromEntries(attributes),
    inside: 'childNodes' in node ? node.childNodes.map(treeFrom) : [],
  };
};

const seenIn = (tree: Tree): Seen[] =>
  typeof tree === 'string'
    ? []
    : tree.inside.flatMap((branch) => {
        if (typeof branch === 'string') return [];
        const within = seenIn(branch);
        const { name, attributes } = branch;
        return [{ name, attributes, text: textIn(branch), within }, ...within];
      });

/** A drawing parts words. */
const textIn = (tree: Tree): string => {
  if (typeof tree === 'string') return tree;
  return tree.name === 'svg' ? ' ' : tree.inside.map(textIn).join('');
};
