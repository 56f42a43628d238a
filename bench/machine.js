/** On what and of what was measured. */
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import { at } from './paths.js';
import { base, unvalidated, versionOf } from './ways.js';

const inLock = () => {
  const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  return [
    `Node ${process.versions.node}`,
    `spacesea ${packages[''].version}`,
    ...['csv-parse', 'ajv', 'yaml', 'simple-statistics'].map(
      (name) => `${name} ${packages[`node_modules/${name}`].version}`,
    ),
  ];
};

/** Peers by the first word of their names; a version for each that is here. */
const ofPeers = async () => {
  const named = new Map();
  for (const way of [base, ...unvalidated])
    if (way.package !== undefined || way.printed !== undefined) {
      const version = await versionOf(way);
      if (version !== undefined) named.set(way.name.split(',')[0], version);
    }
  return [...named].map(([name, version]) => `${name} ${version}`);
};

/** Lines about the day, the machine and the versions. */
export const circumstances = async () => [
  `When: ${new Date().toISOString().slice(0, 10)}`,
  `Machine: ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${arch()}`,
  `Versions: ${[...inLock(), ...(await ofPeers())].join(', ')}`,
];
