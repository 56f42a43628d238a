/** A fenced block of a page: what the fence says, and the text in it. */
export interface Block {
  readonly info: string;
  readonly text: string;
}

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
