/** Where the time goes: self time of the main job by room of the house, from Node's own sampling of the processor. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { once } from './child.js';
import { at } from './paths.js';
import { knows, score } from './spacesea.js';

/** The program bundled as ever, but with a comment at the start of each module, by which its lines can be told. */
const withComments = async (root) => {
  const bundle = await rolldown({
    input: { cli: at('src/cli.ts'), shell: at('src/shell.ts') },
    platform: 'node',
    cwd: at(''),
    resolve: { mainFields: ['module', 'main'] },
    checks: { ineffectiveDynamicImport: false },
  });
  await bundle.write({
    dir: join(root, 'dist/program'),
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
  });
  await bundle.close();
  mkdirSync(join(root, 'bin'));
  copyFileSync(at('bin/spacesea.js'), join(root, 'bin/spacesea.js'));
  symlinkSync(at('src'), join(root, 'src'));
  return join(root, 'bin/spacesea.js');
};

/** The module that a line of a bundled file comes from, by the comment above it. */
const moduleAt = (starts, line) => starts.findLast((start) => start.line <= line)?.module;

const startsIn = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, line) => {
      const [, module] = /^\/\/ (\S+\.(?:[cm]?js|tsx?))$/.exec(text) ?? [];
      return module === undefined ? [] : [{ line, module }];
    });

/** The room of a module of ours, else its package. */
const roomOf = (module) => {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
  if (name !== undefined) return name;
  if (module.includes('rolldown')) return 'Node and V8 themselves';
  const [, room = module] = /^src\/([^/]+)/.exec(module) ?? [];
  return room.includes('.') ? `src/${room}` : `src/${room}/`;
};

const engine = new Map([
  ['(garbage collector)', 'freeing memory'],
  ['(program)', 'Node and V8 themselves'],
]);

/** Which module and function a place of a profile is. */
const placesOf = (root) => {
  const known = new Map();
  return ({ functionName, url, lineNumber }) => {
    if (engine.has(functionName)) return { room: engine.get(functionName) };
    if (!url.startsWith('file:') && !url.startsWith('/')) return { room: 'Node and V8 themselves' };
    const path = url.startsWith('file:') ? fileURLToPath(url) : url;
    if (!path.startsWith(root)) return { room: 'Node and V8 themselves' };
    if (!known.has(path)) known.set(path, startsIn(path));
    const module = moduleAt(known.get(path), lineNumber);
    if (module === undefined) return { room: 'Node and V8 themselves' };
    return {
      room: roomOf(module),
      called: `${functionName === '' ? 'nameless functions' : `\`${functionName}\``} in ${module}`,
    };
  };
};

const add = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);
const largest = (map, total, count) =>
  [...map]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, value]) => ({ name, share: value / total }));

/** Self time by room and by function; time in which the process waited is left out. */
const summaryOf = ({ nodes, samples, timeDeltas }, placeOf) => {
  const [rooms, functions] = [new Map(), new Map()];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const { callFrame } = byId.get(id);
    if (callFrame.functionName === '(idle)') continue;
    const { room, called } = placeOf(callFrame);
    total += timeDeltas[index];
    add(rooms, room, timeDeltas[index]);
    if (called !== undefined) add(functions, called, timeDeltas[index]);
  }
  return {
    seconds: total / 1e6,
    rooms: largest(rooms, total, 12),
    functions: largest(functions, total, 12),
  };
};

/** Profiles the main job on a folder of exports, on one thread. */
export const measureProfile = async (work, folder) => {
  const root = join(work, 'profiled');
  const program = await withComments(root);
  const profiles = join(root, 'profiles');
  const one = (await knows('--threads')) ? ['--threads', '1'] : [];
  const [node, , ...args] = score(folder, ...one);
  await once([node, '--cpu-prof', `--cpu-prof-dir=${profiles}`, program, ...args]);
  const [file] = readdirSync(profiles);
  return summaryOf(JSON.parse(readFileSync(join(profiles, file), 'utf8')), placesOf(root));
};
