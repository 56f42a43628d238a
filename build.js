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

/** What a logger of stdlib would tell, if the environment asked for it, is nobody's business here. */
const noLogger = {
  name: 'no-logger',
  resolveId: (id, importer) => (id === 'debug' && importer?.includes('@stdlib') ? '\0no-logger' : undefined),
  load: (id) => (id === '\0no-logger' ? 'export default () => () => undefined;' : undefined),
};

const asked = /^var (\w+) = require\( '([^']+)' \)(\.assign)?;.*$/gm;
const given = /^module\.exports = (.+?);.*$/gm;
const comments = /\/\*[\s\S]*?\*\/|\/\/.*/g;

/**
 * stdlib has a CommonJS file for every function, three hundred for our six. A bundler can only pack each in a function of
 * its own, with all that its package offers beside, and every start would unpack them. They ask and give in lines of the
 * same form, so they are read as ES modules, which melt into one; the index, which adds what nobody here asks for, is
 * passed by. A file of another form stays as it is.
 */
const stdlib = {
  name: 'stdlib',
  async resolveId(id, importer) {
    if (!id.startsWith('@stdlib/')) return undefined;
    const found = await this.resolve(id, importer, { skipSelf: true });
    const main = found?.id.replace(/index\.js$/, 'main.js') ?? '';
    return existsSync(main) && !readFileSync(found.id, 'utf8').includes("'assign'")
      ? { ...found, id: main }
      : found;
  },
  transform(code, id) {
    if (!id.includes('@stdlib')) return undefined;
    const module = code
      .replace(asked, (_, name, from, part) =>
        part === undefined
          ? `import ${name} from '${from}';`
          : `import whole from '${from}'; const ${name} = whole.assign;`,
      )
      .replace(given, 'export default $1;');
    return /\brequire\(|\bmodule\.exports\b/.test(module.replace(comments, '')) ? undefined : module;
  },
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

const packaged = (path) => join(import.meta.dirname, 'node_modules', path);

const shared = {
  platform: 'node',
  plugins: [noPrograms, noGuess, plainWidth, noLogger, stdlib, ascii, licenses],
  resolve: {
    // jsonc-parser's main file is of a form that no bundler can read; its module is the same code.
    mainFields: ['module', 'main'],
    // As one file a function comes with tables that others need, worked out at every start; from its parts it does not.
    // The CommonJS files of yaml could only be packed in functions; its ES modules are the same code and melt into one.
    alias: {
      'simple-statistics': packaged('simple-statistics/index.js'),
      yaml: packaged('yaml/browser/dist/index.js'),
    },
  },
  treeshake: { moduleSideEffects: [{ test: /simple-statistics|@stdlib/, sideEffects: false }] },
  // The library loads at once some of what the program loads when it is asked for it.
  checks: { ineffectiveDynamicImport: false },
};

const program = {
  ...shared,
  input: { cli: 'src/cli.ts', shell: 'src/shell.ts', 'mate-start': 'src/mate-start.ts' },
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

/** `node build.js <folder>`: only the program, there, with the path of each module above it (bench/start.js reads them). */
const [folder] = process.argv.slice(2);
const { comments: _, ...telling } = program.output;
const wanted =
  folder === undefined ? [program, library] : [{ ...program, output: { ...telling, dir: folder } }];

if (folder === undefined) rmSync('dist', { recursive: true, force: true });
for (const { output, ...input } of wanted) {
  const bundle = await rolldown(input);
  await bundle.write(output);
  await bundle.close();
}
