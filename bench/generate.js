/**
 * Writes large made-up exports: node bench/generate.js <folder> [activities] [--teams 8] [--form csv|american|json|ndjson] [--faulty 0.001]
 * Seeded, so the same arguments give the same bytes. Quoted commas, quoted line ends and text beyond ASCII are in it.
 */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultsOf } from './generator/faults.js';
import { endingOf, forms } from './generator/forms.js';
import { pick, randomFrom } from './generator/random.js';
import { records, usualTeams } from './generator/records.js';

/** How many rows each file has; deals a tenth and answers a fifth of the activities. */
export const rowsOf = (activities, people = Math.max(10, Math.min(400, Math.round(activities / 200)))) => ({
  people,
  deals: Math.max(10, Math.round(activities / 10)),
  activities,
  surveys: Math.round(activities / 5),
});

/** The damages of one row: mostly none. Its chances are its own, so other rows are the same with faults and without. */
const damagesFrom = (random, { faulty, faults }) => {
  if (faults.length === 0 || random() >= faulty) return {};
  const { where, damage } = pick(random, faults);
  return { [where]: (row) => damage(random, row) };
};

/** Writes a file row by row, never faster than the disk takes it. */
const write = async (path, { make, rows, seed, sizes, form, faulty, faults }) => {
  const [random, chance] = [randomFrom(seed), randomFrom(seed + 100)];
  const { head, row, between, tail } = forms[form];
  const columns = Object.keys(make(randomFrom(0), 0, sizes));
  const stream = createWriteStream(path);
  stream.write(head(columns));
  for (let index = 0; index < rows; index += 1000) {
    const chunk = [];
    for (let each = index; each < Math.min(rows, index + 1000); each += 1)
      chunk.push(row(make(random, each, sizes), columns, damagesFrom(chance, { faulty, faults })));
    const text = `${index === 0 ? '' : between}${chunk.join(between)}`;
    if (!stream.write(text)) await new Promise((done) => stream.once('drain', done));
  }
  stream.end(tail);
  await finished(stream);
};

/**
 * Writes the files of people, deals, activities and surveys.
 * @param {string} folder made if it is not there
 * @param {number} activities rows of activities; a tenth as many deals, a fifth as many answers
 * @param {number} teams how many teams the people are in
 * @param {{ form?: 'csv' | 'american' | 'json' | 'ndjson', faulty?: number, people?: number }} options form of the files, share of
 * faulty rows (0 to 1), how many people
 */
export const generate = async (folder, activities, teams = usualTeams, options = {}) => {
  const { form = 'csv', faulty = 0, people } = options;
  await mkdir(folder, { recursive: true });
  const rows = rowsOf(activities, people);
  const sizes = { ...rows, teams };
  for (const [index, [name, make]] of Object.entries(records).entries())
    await write(join(folder, `${name}.${endingOf(form)}`), {
      make,
      rows: rows[name],
      seed: index + 1,
      sizes,
      form,
      faulty,
      faults: faultsOf(name, endingOf(form)),
    });
};

const usage =
  'usage: node bench/generate.js <folder> [activities] [--teams n] [--form csv|american|json|ndjson] [--faulty share]';

const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      teams: { type: 'string', default: String(usualTeams) },
      form: { type: 'string', default: 'csv' },
      faulty: { type: 'string', default: '0' },
    },
  });
  const [folder, activities = '1000000'] = positionals;
  const isWhole = (text) => /^[1-9]\d*$/.test(text);
  const faulty = Number(values.faulty);
  const isKnown = Object.hasOwn(forms, values.form) && faulty >= 0 && faulty <= 1;
  if (
    folder === undefined ||
    folder.startsWith('-') ||
    !isWhole(activities) ||
    !isWhole(values.teams) ||
    !isKnown
  ) {
    console.error(usage);
    process.exitCode = 2;
  } else await generate(folder, Number(activities), Number(values.teams), { form: values.form, faulty });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
