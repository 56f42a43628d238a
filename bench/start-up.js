/** The whole process against `node -e 0`, by turns. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, rowsOf } from './generate.js';
import { paired } from './pairs.js';
import { score, spacesea } from './spacesea.js';
import { inGroups } from './words.js';

/** Activities that make 500 and 10,000 rows together with their deals, answers and people. */
const [few, some] = [377, 7663];

const rowsIn = (activities) => Object.values(rowsOf(activities)).reduce((sum, rows) => sum + rows, 0);

export const measureStartUp = async (work, { tell }) => {
  const [small, own, middle] = ['small', 'own', 'middle'].map((name) => join(work, name));
  await generate(small, few);
  await generate(own, few);
  await generate(middle, some);
  writeFileSync(join(own, 'spacesea.yaml'), 'version: 1\nextends: [spacesea:se]\ntarget: 70\n');
  const found = [];
  for (const { id, name, command, limit } of [
    { id: 'help', name: '`spacesea --help`', command: spacesea('--help'), limit: 1.8 },
    {
      id: 'small',
      name: `\`spacesea score --quiet\`, ${inGroups(rowsIn(few))} rows`,
      command: score(small),
      limit: 4,
    },
    {
      id: 'own',
      name: 'the same with a `spacesea.yaml`',
      command: score(own, '--config', join(own, 'spacesea.yaml')),
    },
    {
      id: 'table',
      name: 'the same with its table',
      command: score(small).filter((word) => word !== '--quiet'),
    },
    {
      id: 'middle',
      name: `\`spacesea score --quiet\`, ${inGroups(rowsIn(some))} rows`,
      command: score(middle),
      limit: 7,
    },
  ]) {
    const node = { command: [process.execPath, '-e', '0'] };
    const [bare, whole] = await paired([node, { command }], { rounds: 25 });
    tell(`${name}: ${whole.ratio.toFixed(1)} times node -e 0`);
    found.push({ id, name, limit, seconds: whole.seconds, ratio: whole.ratio, node: bare.seconds });
  }
  return found;
};
