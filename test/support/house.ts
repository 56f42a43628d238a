/** The rules of the house as pure functions over source texts, so that planted faults can be shown to be caught. */
import { dirname, join } from 'node:path';

/** Sources by path from the repository root, such as `src/score/judge.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** Each dependency and where it may be imported: a file of src, or a folder ending in `/`. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli.ts', 'commands/'],
  yaml: ['config/'],
  'csv-parse': ['ingest/'],
  ajv: ['generated/guards/'],
  'simple-statistics': ['measure/', 'score/'],
  '@stdlib/stats-base-dists-binomial-cdf': ['measure/'],
  '@stdlib/stats-base-dists-gamma-quantile': ['measure/'],
  '@stdlib/stats-base-dists-normal-cdf': ['measure/', 'score/'],
  '@stdlib/stats-base-dists-normal-quantile': ['measure/', 'score/'],
  '@stdlib/stats-base-dists-t-quantile': ['measure/', 'score/'],
  'pure-rand': ['score/random.ts'],
  preact: ['render/html/'],
  'preact-render-to-string': ['render/html/'],
  'd3-scale': ['render/html/'],
  'd3-shape': ['render/html/'],
  fflate: ['render/html/', 'commands/'],
  chalk: ['render/'],
  'cli-table3': ['render/'],
  'string-width': ['render/'],
  picomatch: ['files.ts', 'file-source.ts'],
  'jsonc-parser': ['ingest/'],
  yauzl: ['ingest/workbook/'],
  sax: ['ingest/workbook/'],
  'node:buffer': ['ingest/'],
  'node:zlib': ['ingest/unpack.ts', 'ingest/workbook/'],
  '@date-fns/tz': ['measure/calendar/', 'measure/calendar.ts'],
  'node:fs': ['shell.ts', 'named-pipe.ts', 'output-file.ts', 'standard-stream.ts', 'worker-threads.ts'],
  'node:net': ['named-pipe.ts'],
  'node:os': ['worker-threads.ts'],
  'node:worker_threads': ['worker-threads.ts', 'mate-start.ts'],
  'node:process': ['shell.ts'],
  'node:url': ['shell.ts', 'worker-threads.ts'],
  'node:child_process': ['opener.ts'],
  'node:crypto': ['ingest/', 'pipeline.ts'],
  'node:path': [
    'shell.ts',
    'output-file.ts',
    'files.ts',
    'file-source.ts',
    'rejected-file.ts',
    'pipeline.ts',
    'commands/',
    'cli.ts',
  ],
};

/** JSON that a source may import, and the one who may. */
const data: Readonly<Record<string, string>> = {
  'schemas/config.schema.json': 'config-shape.ts',
  'schemas/preset.schema.json': 'preset-schema.ts',
  'schemas/report.schema.json': 'report-schema.ts',
  'schemas/': 'schemas.ts',
  'package.json': 'version.ts',
};

const rooms = ['config', 'ingest', 'propose', 'measure', 'score', 'render'];
const corridor = [
  'pipeline.ts',
  'scored.ts',
  'measured.ts',
  'trailing.ts',
  'movers.ts',
  'report-data.ts',
  'files.ts',
  'open-files.ts',
  'passing-line.ts',
  'rejected-file.ts',
  'file-source.ts',
  'file-error.ts',
  'named-pipe.ts',
  'opener.ts',
  'output-file.ts',
  'unseen-groups.ts',
  'sources.ts',
  'reading.ts',
  'mates.ts',
  'turns.ts',
  'large-files.ts',
  'crew.ts',
  'ranges.ts',
  'mate.ts',
  'mate-start.ts',
  'worker-threads.ts',
  'shell.ts',
  'standard-stream.ts',
  'text.ts',
];

/** Floor of a source and its room, by its path below src. */
export const addressOf = (path: string): { readonly floor: number; readonly room: string } => {
  const [head = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    if (head === 'cli.ts' || head === 'index.ts') return { floor: 5, room: head };
    if (corridor.includes(head)) return { floor: 3, room: 'corridor' };
    if (head === 'problems.ts') return { floor: 0, room: head };
    if (head === 'formats.ts') return { floor: 0, room: 'ground' };
    return { floor: 1, room: 'vocabulary' };
  }
  if (head === 'commands') return { floor: 4, room: head };
  if (rooms.includes(head)) return { floor: 2, room: head };
  if (head === 'generated') return { floor: 0, room: 'ground' };
  return { floor: Number.NaN, room: head };
};

/** Code without its comments, for rules about what the code does. */
const withoutComments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\*|\/\/)/.test(line))
    .map((line) => line.replace(/\s\/\/ .*$/, ''))
    .join('\n');

/** What a source imports when it is loaded. */
const loaded = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\s(?:[\w\s{},*$]+?\sfrom\s)?\s*['"]([^'"]+)['"]/gm)].map(
    ([, name]) => name ?? '',
  );

/** What a source imports, when it is loaded or on the way. */
export const importsOf = (text: string): string[] => {
  const onTheWay = withoutComments(text).matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...loaded(text), ...[...onTheWay].map(([, name]) => name ?? '')];
};

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const within = (path: string, places: readonly string[]): boolean =>
  places.some((each) => (each.endsWith('/') ? path.startsWith(each) : path === each));

/** Rooms within rooms, and who else may know of them. */
const innerRooms: Readonly<Record<string, readonly string[]>> = {
  'ingest/plain/': ['ingest/ingest.ts', 'ingest/read.ts'],
};

const innerFaults = (path: string, target: string): string[] =>
  Object.entries(innerRooms).flatMap(([room, known]) =>
    target.startsWith(room) && !within(path, [room, ...known])
      ? [`${path} imports ${target}, of which only ${known.join(' and ')} know`]
      : [],
  );

/** Who imports whom against the floor plan. */
const floorFaults = (path: string, target: string): string[] => {
  const [own, other] = [addressOf(path), addressOf(target)];
  const inner = innerFaults(path, target);
  if (inner.length > 0) return inner;
  if (Number.isNaN(other.floor)) return [`${path} imports ${target}, which stands on no floor`];
  if (other.floor < own.floor || (other.floor === own.floor && other.room === own.room)) return [];
  return [
    `${path} (floor ${own.floor}, ${own.room}) imports ${target} (floor ${other.floor}, ${other.room})`,
  ];
};

const dependencyFaults = (path: string, name: string): string[] => {
  const places = addresses[packageOf(name)];
  if (places === undefined) return [`${path} imports ${name}, which has no address`];
  return within(path, places) ? [] : [`${path} imports ${name}, which lives in ${places.join(', ')}`];
};

const importFaults = (path: string, name: string): string[] => {
  if (!name.startsWith('.')) return dependencyFaults(path, name);
  const target = join('src', dirname(path), name).replaceAll('\\', '/');
  if (target.startsWith('src/'))
    return /\.tsx?$/.test(target)
      ? floorFaults(path, target.slice(4))
      : [`${path} imports ${name} without its ending`];
  const owner = Object.entries(data).find(([place]) => target.startsWith(place))?.[1];
  return owner === path ? [] : [`${path} imports ${target}, which is not its own`];
};

/** Words that reach for the world, or for a locale; the key says what to use instead. */
const world: readonly (readonly [RegExp, string])[] = [
  [/\bprocess\.\w/, 'process'],
  [/\bconsole\.\w/, 'console'],
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(\s*\)/, 'new Date()'],
  [/\bperformance\.now\b/, 'performance.now'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\b(?:fetch|XMLHttpRequest|WebSocket)\(/, 'the network'],
];
const anywhere: readonly (readonly [RegExp, string])[] = [
  [/\.toLocale\w*\(/, 'the locale of the machine (toLocale…)'],
  [/\.localeCompare\(/, 'the locale of the machine (localeCompare)'],
  [/\bnew Intl\.\w+\(\s*(?:undefined|\)|\[\])/, 'the locale of the machine (Intl)'],
  [/^\s*export default\b/m, 'a default export'],
  [/\bclass (?!SpaceSeaError\b)\w+/, 'a class'],
  [/:\s*any\b|\bas any\b|<any>/, 'any'],
  [/@ts-(?:ignore|expect-error|nocheck)|biome-ignore/, 'a silenced check'],
];

const wordFaults = (path: string, text: string): string[] => {
  const code = withoutComments(text);
  const rules = path === 'shell.ts' || path === 'output-file.ts' ? anywhere : [...world, ...anywhere];
  const generated = path.startsWith('generated/');
  return generated
    ? []
    : rules.flatMap(([pattern, what]) => (pattern.test(code) ? [`${path} uses ${what}`] : []));
};

const sizeFaults = (path: string, text: string): string[] => {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > 250 && !path.startsWith('generated/')
    ? [`${path} has ${lines} lines; 250 are enough for one idea`]
    : [];
};

const nameFaults = (path: string): string[] => {
  const name = path.split('/').at(-1) ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(name)) return [`${path} is not named in kebab-case`];
  return /^(utils?|helpers?|misc|common)\.ts$/.test(name) ? [`${path} says nothing about what is in it`] : [];
};

/** Chains of imports that come back to where they began; what is only imported on the way closes no ring. */
const cycles = (graph: ReadonlyMap<string, readonly string[]>): string[] => {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) found.push(`cycle: ${[...trail.slice(seen), path].join(' → ')}`);
    if (seen >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of [...graph.keys()].sort()) visit(path, []);
  return found;
};

/** Everything in the sources that breaks a rule of docs/architecture.md. */
export const faults = (sources: Sources): string[] => {
  const graph = new Map<string, readonly string[]>();
  const found: string[] = [];
  for (const [full, text] of sources) {
    const path = full.replace(/^src\//, '');
    const names = importsOf(text);
    const targets = loaded(text).filter((name) => name.startsWith('.') && /\.tsx?$/.test(name));
    graph.set(
      path,
      targets.map((name) => join(dirname(path), name).replaceAll('\\', '/')),
    );
    found.push(
      ...names.flatMap((name) => importFaults(path, name)),
      ...wordFaults(path, text),
      ...sizeFaults(path, text),
      ...nameFaults(path),
    );
  }
  return [...found, ...cycles(graph)];
};
