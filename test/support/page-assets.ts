import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { rolldown } from 'rolldown';

/** The style sheets in the order in which they apply: what the page is on a screen, then what differs elsewhere. */
const sheets = [
  ...['tokens', 'page', 'marks', 'profile', 'cards', 'metrics', 'groups', 'what-if', 'data', 'method'],
  ...['phone', 'print', 'forced-colours'],
];

const styleOf = (): string => {
  const text = sheets.map((name) => readFileSync(`src/render/html/style/${name}.css`, 'utf8')).join('');
  return transform({ filename: 'page.css', code: Buffer.from(text), minify: true }).code.toString();
};

/** The script of the page, in one piece and short. */
const scriptOf = async (): Promise<string> => {
  const bundle = await rolldown({
    input: 'src/render/html/client/client.ts',
    platform: 'browser',
    tsconfig: 'src/render/html/client/tsconfig.json',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code.trim();
};

/** As a content security policy names it. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The style and the script of the page, and their hashes, as source. */
export const pageAssets = async (): Promise<string> => {
  const [style, script] = [styleOf(), await scriptOf()];
  const parts = { style, styleHash: hashOf(style), script, scriptHash: hashOf(script) };
  return [
    '/* Written from src/render/html/style/ and client/ by `npm run update`; do not edit. */',
    ...Object.entries(parts).map(([name, text]) => `export const ${name} =\n  ${JSON.stringify(text)};`),
    '',
  ].join('\n');
};
