/**
 * Writes large made-up exports: node bench/generate.js <folder> [activities]
 * Seeded, so the same arguments give the same bytes. Quoted commas, quoted line ends and text beyond ASCII are in it.
 */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** Numbers from 0 to below 1, of 32 bits each (mulberry32, public domain, Tommy Ettinger). */
const generator = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const from = (random, list) => list[Math.floor(random() * list.length)];
const names = ['Alps', 'Baltic', 'Coast', 'Delta', 'Éire', 'Fjord', 'Gulf', 'Hills'];
/** The team of somebody; with more teams than names they are numbered. */
const teamOf = (who, { teams }) => {
  const team = who % teams;
  return `${names[team % names.length]}${team < names.length ? '' : ` ${Math.floor(team / names.length) + 1}`}`;
};
const types = [
  'demo',
  'demo',
  'discovery',
  'design',
  'consultation',
  'inquiry',
  'inquiry',
  'knowledge',
  'product_feedback',
  'pov',
  'handoff',
];
const accounts = [
  'Acme',
  '"Nordwind, GmbH"',
  'Łódź Tools',
  '"Twelve\nLines"',
  '"The ""Old"" Mill"',
  'Kobayashi 株式会社',
  'Plain Co',
];
const items = [
  'growth_1',
  'growth_2',
  'balance_1',
  'balance_2',
  'support_1',
  'support_2',
  'tools_1',
  'tools_2',
  'alignment_1',
  'alignment_2',
];

const two = (number) => String(number).padStart(2, '0');
/** A working day of July to September 2026, and a time on it. */
const day = (random) => `2026-${two(7 + Math.floor(random() * 3))}-${two(1 + Math.floor(random() * 28))}`;
const time = (random, hour) => `${two(hour + Math.floor(random() * 3))}:${two(Math.floor(random() * 60))}`;

const activity = (random, index, sizes) => {
  const { people, deals } = sizes;
  const who = Math.floor(random() * people);
  const type = from(random, types);
  const on = day(random);
  const answered = random() < 0.95;
  return [
    `A${index}`,
    type,
    `se-${who}`,
    teamOf(who, sizes),
    `D${Math.floor(random() * deals)}`,
    from(random, accounts),
    `${on}T${time(random, 12)}`,
    `${on}T${time(random, 8)}`,
    `${on}T${time(random, 11)}`,
    answered ? `${on}T${time(random, 14)}` : '',
    answered ? `${on}T${time(random, 17)}` : '',
    15 * (1 + Math.floor(random() * 12)),
    random() < 0.9 ? 'success' : 'partial',
    random() < 0.3 ? 'onsite' : 'remote',
  ].join(',');
};

const deal = (random, index, sizes) => {
  const who = Math.floor(random() * sizes.people);
  const outcome = from(random, ['won', 'lost', 'lost', 'no_decision', 'open']);
  const pov = random() < 0.3;
  return [
    `D${index}`,
    from(random, accounts),
    `se-${who}`,
    teamOf(who, sizes),
    'new',
    outcome,
    1000 + Math.floor(random() * 200000),
    'EUR',
    '2026-04-15',
    day(random),
    pov ? '2026-07-02' : '',
    pov ? '2026-08-20' : '',
    pov ? from(random, ['success', 'success', 'failure']) : '',
    random() < 0.6 ? 'yes' : '',
  ].join(',');
};

const answer = (random, index, sizes) => {
  const respondent = Math.floor(index / items.length) % sizes.people;
  return [
    items[index % items.length],
    1 + Math.floor(random() * 5),
    `r-${respondent}`,
    'se',
    teamOf(respondent, sizes),
    '2026-09-15',
  ].join(',');
};

const person = (_random, index, sizes) =>
  [`se-${index}`, teamOf(index, sizes), index % 9 === 0 ? 0.6 : 1, '2024-01-01'].join(',');

/** Writes a file row by row, never faster than the disk takes it. */
const write = async (path, { header, rows, seed, row, sizes }) => {
  const random = generator(seed);
  const stream = createWriteStream(path);
  stream.write(`${header}\n`);
  for (let index = 0; index < rows; index += 1000) {
    let chunk = '';
    for (let each = index; each < Math.min(rows, index + 1000); each += 1)
      chunk += `${row(random, each, sizes)}\n`;
    if (!stream.write(chunk)) await new Promise((done) => stream.once('drain', done));
  }
  stream.end();
  await finished(stream);
};

/**
 * Writes activities.csv, deals.csv, surveys.csv and people.csv.
 * @param {string} folder made if it is not there
 * @param {number} activities rows of activities; a tenth as many deals, a fifth as many answers
 * @param {number} teams how many teams the people are in
 */
export const generate = async (folder, activities, teams = names.length) => {
  await mkdir(folder, { recursive: true });
  const sizes = {
    teams,
    people: Math.max(10, Math.min(400, Math.round(activities / 200))),
    deals: Math.max(10, Math.round(activities / 10)),
  };
  const files = [
    { name: 'people', header: 'id,team,fte,start_on', rows: sizes.people, row: person },
    {
      name: 'deals',
      header:
        'id,account,se,team,deal_type,outcome,amount,currency,created_at,closed_at,pov_started_at,pov_ended_at,pov_outcome,champion',
      rows: sizes.deals,
      row: deal,
    },
    {
      name: 'activities',
      header:
        'id,type,se,team,deal_id,account,happened_at,requested_at,started_at,responded_at,completed_at,duration_minutes,outcome,channel',
      rows: activities,
      row: activity,
    },
    {
      name: 'surveys',
      header: 'item,value,respondent,role,team,submitted_at',
      rows: Math.round(activities / 5),
      row: answer,
    },
  ];
  for (const [seed, { name, ...file }] of files.entries())
    await write(join(folder, `${name}.csv`), { ...file, seed: seed + 1, sizes });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, rows = '1000000'] = process.argv.slice(2);
  if (folder === undefined || !/^[1-9]\d*$/.test(rows)) {
    console.error('usage: node bench/generate.js <folder> [activities]');
    process.exitCode = 2;
  } else await generate(folder, Number(rows));
}
