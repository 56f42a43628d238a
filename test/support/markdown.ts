/** A fenced block of a page: what the fence says, and the text in it. */
export interface Block {
  readonly info: string;
  readonly text: string;
}

/** Without the quotes and the code of a page: for links and headings. */
const prose = (page: string): string =>
  page.replace(/^```[^\n]*\n[\s\S]*?^```$/gm, '').replace(/^ {4}.*$/gm, '');

/** Rewrites each fenced block of a page; `run` gives the new text, or undefined to leave it as it is. */
export const rewriteBlocks = async (
  page: string,
  run: (block: Block, before: Block | undefined) => Promise<string | undefined>,
): Promise<string> => {
  let result = '';
  let end = 0;
  let before: Block | undefined;
  for (const found of page.matchAll(/^```([^\n`]*)\n([\s\S]*?)^```$/gm)) {
    const [whole, info = '', text = ''] = found;
    const block = { info: info.trim(), text };
    const fresh = await run(block, before);
    result += page.slice(end, found.index) + (fresh === undefined ? whole : `\`\`\`${info}\n${fresh}\`\`\``);
    end = found.index + whole.length;
    before = block;
  }
  return result + page.slice(end);
};

/** The name that GitHub gives to a heading. */
const slug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Anchors of a page, numbered where a heading comes twice. */
export const anchorsOf = (page: string): Set<string> => {
  const anchors = new Set<string>();
  for (const [, heading = ''] of prose(page).matchAll(/^#{1,6}\s+(.+?)\s*$/gm)) {
    const name = slug(heading);
    let anchor = name;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${name}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
};

/** Targets of the links of a page that lead to files of the repository. */
export const linksOf = (page: string): string[] =>
  [
    ...prose(page)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g),
  ]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
