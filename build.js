/**
 * `npm run build`: the program and the library, each with the packages it uses. Bundled, because to find and load some
 * three hundred small files takes Node longer than to score a small team. The program is CommonJS, which Node starts
 * sooner by a fifth of its own start; the library is an ES module, as the sources are.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** spacesea starts a program only to show a report (src/shell.ts); what commander would start is left out. */
const noPrograms = {
  name: 'no-programs',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('commander') ? '\0no-programs' : undefined,
  load: (id) => (id === '\0no-programs' ? 'module.exports = {};' : undefined),
};

/** chalk is told whether to colour; what it would find out about the terminal is left out. */
const noGuess = {
  name: 'no-guess',
  resolveId: (id) => (id === '#supports-color' ? '\0no-guess' : undefined),
  load: (id) => (id === '\0no-guess' ? 'export default { stdout: false, stderr: false };' : undefined),
};

/** cli-table3 sees ASCII and runs of one private character only (src/render/layout.ts): each takes one column. */
const plainWidth = {
  name: 'plain-width',
  resolveId: (id, importer) =>
    id === 'string-width' && importer?.includes('cli-table3') ? '\0plain-width' : undefined,
  load: (id) =>
    id === '\0plain-width'
      ? 'module.exports = (text) => text.replace(/\\u001b\\[[0-9;]*m/g, "").length;'
      : undefined,
};

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A file with one letter beyond Latin-1 is held with two bytes for every letter, and takes twice as long to load. */
const ascii = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[^\x00-\x7f]/g, escaped);
  },
};

/** The folder of the package that a module belongs to; undefined for our own. */
const packageOf = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];

const licenseOf = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file: its text must stand in the program`);
  return { what: `${name} ${version} (${license})`, text: readFileSync(join(folder, file), 'utf8').trim() };
};

/** Packages that are licensed by the same text stand above it together. */
const byText = (each) => {
  const texts = new Map();
  for (const { what, text } of each) texts.set(text, [...(texts.get(text) ?? []), what]);
  return [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
};

/** The packages' licences ask that their texts go with every copy. */
const licenses = {
  name: 'licenses',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = [...new Set(modules.map(packageOf))].filter((each) => each && existsSync(each)).sort();
    const source = byText(folders.map(licenseOf)).join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
  },
};

const shared = {
  platform: 'node',
  plugins: [noPrograms, noGuess, plainWidth, ascii, licenses],
  resolve: {
    // jsonc-parser's main file is of a form that no bundler can read; its module is the same code.
    mainFields: ['module', 'main'],
    // As one file a function comes with tables that others need, worked out at every start; from its parts it does not.
    alias: { 'simple-statistics': join(import.meta.dirname, 'node_modules/simple-statistics/index.js') },
  },
  treeshake: { moduleSideEffects: [{ test: /simple-statistics/, sideEffects: false }] },
  // The library loads at once some of what the program loads when it is asked for it.
  checks: { ineffectiveDynamicImport: false },
};

const program = {
  ...shared,
  input: { cli: 'src/cli.ts', shell: 'src/shell.ts' },
  output: {
    dir: 'dist/program',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    comments: false,
  },
};

const library = {
  ...shared,
  input: { index: 'src/index.ts' },
  output: { dir: 'dist/library', format: 'es', chunkFileNames: '[name].js', comments: false },
};

rmSync('dist', { recursive: true, force: true });
for (const { output, ...input } of [program, library]) {
  const bundle = await rolldown(input);
  await bundle.write(output);
  await bundle.close();
}
