/** Functions of the sources, which are TypeScript: bundled for one use, as they are. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { at } from './paths.js';

/**
 * Loads functions by the modules they are in.
 * @param {Record<string, string>} parts what to take from each module, such as `{ 'score/random': 'randomFor, uniform' }`
 */
export const fromSrc = async (parts) => {
  const folder = mkdtempSync(join(tmpdir(), 'spacesea-src-'));
  try {
    const entry = join(folder, 'entry.js');
    const lines = Object.entries(parts).map(
      ([path, names]) => `export { ${names} } from ${JSON.stringify(at(`src/${path}.ts`))};`,
    );
    writeFileSync(entry, lines.join('\n'));
    const bundle = await rolldown({
      input: entry,
      platform: 'node',
      resolve: { mainFields: ['module', 'main'] },
      checks: { ineffectiveDynamicImport: false },
    });
    await bundle.write({
      dir: join(folder, 'parts'),
      format: 'esm',
      entryFileNames: 'entry.mjs',
      chunkFileNames: '[name].mjs',
    });
    return await import(pathToFileURL(join(folder, 'parts', 'entry.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
