import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment } from 'parse5';
import { htmlOf } from './gfm.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What a page leads to, and where in it one can be led. */
export interface Leads {
  /** Targets of links and pictures, as they are written. */
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/** The links and anchors of a page in Markdown, as GitHub makes them. */
export const leadsOf = (page: string): Leads => leadsIn(htmlOf(page));

/** The same of a page in HTML. */
export const leadsIn = (html: string): Leads => {
  const links: string[] = [];
  const anchors = new Set<string>();
  for (const element of elementsOf(parseFragment(html))) {
    for (const { name, value } of element.attrs) {
      if (name === 'href' || name === 'src') links.push(value);
      if (name === 'srcset') links.push(...value.split(',').map((each) => each.trim().split(/\s/)[0] ?? ''));
      if (name === 'id' || (name === 'name' && element.tagName === 'a')) anchors.add(value);
    }
    if (/^h[1-6]$/.test(element.tagName)) addHeading(anchors, textOf(element));
  }
  return { links, anchors };
};

/** A heading that comes again gets a number. */
const addHeading = (anchors: Set<string>, heading: string): void => {
  const name = slug(heading);
  let anchor = name;
  for (let count = 1; anchors.has(anchor); count += 1) anchor = `${name}-${count}`;
  anchors.add(anchor);
};

/** The name that GitHub gives to a heading. */
const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');

function* elementsOf(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const textOf = (node: Node): string => {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};
