/**
 * One program from the sources and the packages they use: `npm run build`. Bundled, because to find and load some
 * three hundred small files takes Node longer than to score a small team.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** spacesea starts no other program, and what would let it (commander knows how to) takes long to load: left out. */
const noPrograms = {
  name: 'no-programs',
  resolveId: (id) => (id === 'node:child_process' ? '\0no-programs' : undefined),
  load: (id) => (id === '\0no-programs' ? 'export default {};' : undefined),
};

/** The folder of the package that a module belongs to; undefined for our own. */
const packageOf = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];

const licenseOf = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file: its text must stand in the program`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
};

/** The packages' licences ask that their texts go with every copy. */
const licenses = {
  name: 'licenses',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = [...new Set(modules.map(packageOf))].filter((each) => each && existsSync(each)).sort();
    const source = folders.map(licenseOf).join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
  },
};

export default {
  input: { cli: 'src/cli.ts', shell: 'src/shell.ts', index: 'src/index.ts' },
  platform: 'node',
  // jsonc-parser's main file is of a form that no bundler can read; its module is the same code.
  resolve: { mainFields: ['module', 'main'] },
  plugins: [noPrograms, licenses],
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name].js', comments: false },
};
