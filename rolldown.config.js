/**
 * One program from the sources and the packages they use: `npm run build`. Bundled, because to find and load some
 * three hundred small files takes Node longer than to score a small team.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

/**
 * Node's own modules, taken as they are. An import would make a module of each of their names first, and so load
 * what hides behind names that nobody uses (streams, web cryptography). spacesea starts no other program, so what
 * would let it, which commander knows how to do, is left out.
 */
const builtins = {
  name: 'builtins',
  resolveId: (id) =>
    isBuiltin(id) && !id.endsWith('module') ? `\0${id.replace(/^(?:node:)?/, 'node:')}` : undefined,
  load: (id) =>
    id.startsWith('\0node:')
      ? id === '\0node:child_process'
        ? 'module.exports = {};'
        : `module.exports = process.getBuiltinModule('${id.slice(1)}');`
      : undefined,
};

/** chalk is told whether to colour; what it would find out about the terminal is left out. */
const noGuess = {
  name: 'no-guess',
  resolveId: (id) => (id === '#supports-color' ? '\0no-guess' : undefined),
  load: (id) => (id === '\0no-guess' ? 'export default { stdout: false, stderr: false };' : undefined),
};

/** A file with one letter beyond Latin-1 is held with two bytes for every letter, and takes twice as long to load. */
const ascii = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
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

/** What every run needs stands in one file: each file more takes Node a millisecond or two. */
const start = {
  name: 'start',
  test: /rolldown|^\0node:|commander|src.(?:cli|shell|version|problems|file-error)\.ts$|src.commands.(?:index|work)\.ts$/,
};

export default {
  input: { cli: 'src/cli.ts', shell: 'src/shell.ts', index: 'src/index.ts' },
  platform: 'node',
  resolve: {
    // jsonc-parser's main file is of a form that no bundler can read; its module is the same code.
    mainFields: ['module', 'main'],
    // As one file a function comes with tables that others need, worked out at every start; from its parts it does not.
    alias: { 'simple-statistics': join(import.meta.dirname, 'node_modules/simple-statistics/index.js') },
  },
  treeshake: { moduleSideEffects: [{ test: /simple-statistics/, sideEffects: false }] },
  plugins: [builtins, noGuess, ascii, licenses],
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name].js', comments: false, codeSplitting: { groups: [start] } },
};
