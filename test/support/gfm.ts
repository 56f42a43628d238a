import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A page as GitHub's Markdown makes it, with the tags that stand in it. */
export const htmlOf = (page: string): string =>
  micromark(page, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

/** The tags of a page, in order; without the end tags. */
export const tagsOf = (html: string): string[] => [...html.matchAll(/<(?!\/)[^>]*>/g)].map(([tag]) => tag);

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a reader sees of a piece of a page; what has no width is not seen. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole)
    .replaceAll('\u200b', '');

/** The tables of a page: their rows, and what a reader sees in each cell. */
export const tablesIn = (html: string): string[][][] =>
  [...html.matchAll(/<table>([\s\S]*?)<\/table>/g)].map(([, table = '']) =>
    [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
    ),
  );
