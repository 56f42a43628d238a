/** The main job: spacesea, which validates and scores, beside others that only count. Who is not here is named. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paired } from './pairs.js';
import { sameNumbers } from './same-numbers.js';
import { knows, score } from './spacesea.js';
import { answerOf, base, baseOnTwo, unvalidated, validated, versionOf } from './ways.js';
import { inGroups } from './words.js';

/** spacesea's own rows; `needs` is an option that a version may not have. */
const own = [
  { id: 'default', name: '**spacesea score**', more: [] },
  { id: 'oneThread', name: '**spacesea score** `--threads 1`', more: ['--threads', '1'], needs: '--threads' },
  {
    id: 'sameNumbers',
    name: '**spacesea score** `--threads 1 --by team`, of the numbers of the others alone',
    more: ['--threads', '1', '--by', 'team'],
    needs: '--threads',
    config: 'same-numbers.yaml',
  },
  { id: 'byTeam', name: '**spacesea score** `--by team`', more: ['--by', 'team'] },
  {
    id: 'reference',
    name: '**spacesea score** `--engine reference`',
    more: ['--engine', 'reference'],
    isSlow: true,
    needs: '--engine',
  },
].map((way) => ({
  ...way,
  isChecked: true,
  command: (folder) =>
    score(folder, ...way.more, ...(way.config === undefined ? [] : ['--config', join(folder, way.config)])),
}));

const onTwo = {
  id: 'twoThreads',
  name: '**spacesea score** `--threads 2`',
  needs: '--threads',
  isChecked: true,
  command: (folder) => score(folder, '--threads', '2'),
};

/** Above, ways that take minutes or hold all rows in memory are left out. */
const large = 2_000_000;

/** Why a way cannot be run here; undefined when it can. */
const lackOf = async (way, activities) => {
  if (way.isSlow === true && activities > large) return `not above ${inGroups(large)} activities`;
  if (way.needs !== undefined)
    return (await knows(way.needs)) ? undefined : `this version has no \`${way.needs}\``;
  if (way.more !== undefined) return undefined;
  if ((await versionOf(way)) !== undefined) return undefined;
  return way.package === undefined ? 'not installed' : '`npm run bench -- --peers` installs it';
};

/** Numbers that a way prints and that are not those of the first. */
const differences = (ways) => {
  const [first, ...others] = ways
    .map(({ name, out }) => ({ name, answer: answerOf(out) }))
    .filter(({ answer }) => answer.some(([key]) => key === 'median'));
  const expected = new Map(first?.answer);
  return others.flatMap(({ name, answer }) =>
    answer
      .filter(([key, value]) => !(Math.abs(value / expected.get(key) - 1) < 1e-6))
      .map(([key, value]) => `${name}: ${key} is ${value}, not ${expected.get(key)} as in ${first.name}`),
  );
};

/** Runs ways beside the first, each in pairs with it. */
const beside = async (against, ways, { folder, tell, patience }) => {
  const toRun = (way) => ({ command: way.command(folder), env: way.env });
  const found = [];
  for (const way of ways) {
    tell(`${way.name.replaceAll('**', '')} beside ${against.name}`);
    const [first, other] = await paired([toRun(against), toRun(way)], { rounds: 5, patience });
    if (found.length === 0) found.push({ ...against, ...first });
    found.push({ ...way, ...other });
  }
  return found;
};

/** Those of a list that can be run, and what the others lack. */
const sorted = async (ways, activities) => {
  const lacks = await Promise.all(ways.map((way) => lackOf(way, activities)));
  return {
    here: ways.filter((_, index) => lacks[index] === undefined),
    absent: ways.flatMap(({ name }, index) =>
      lacks[index] === undefined ? [] : [`${name}: ${lacks[index]}`],
    ),
  };
};

/**
 * Measures the job on a folder of clean CSV.
 * @returns `ways` beside DuckDB on one thread (beside spacesea where that is not installed), the same on two threads in
 * `onTwo`, and who is absent, and why
 */
export const measureJob = async (folder, { activities, tell, patience }) => {
  writeFileSync(join(folder, 'same-numbers.yaml'), sameNumbers);
  const checked = validated.map((way) => ({ ...way, isChecked: true }));
  const one = await sorted([base, ...own, ...unvalidated, ...checked], activities);
  const two = await sorted([baseOnTwo, onTwo], activities);
  const [against, ...others] = one.here;
  const ways = await beside(against, others, { folder, tell, patience });
  const together = two.here.includes(baseOnTwo)
    ? await beside(baseOnTwo, [base, ...two.here.slice(1)], { folder, tell, patience })
    : [];
  const wrong = differences([...ways, ...together]);
  if (wrong.length > 0) throw new Error(`the ways do not agree:\n${wrong.join('\n')}`);
  return { ways, onTwo: together, absent: [...one.absent, ...two.absent] };
};
