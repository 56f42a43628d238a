/**
 * The records of the exports as objects, one at a time. All are right: every key is unique, every deal and engineer that
 * is pointed at exists, every answer is given once, no end lies before its beginning.
 */
import { below, pick } from './random.js';

const names = ['Alps', 'Baltic', 'Coast', 'Delta', 'Éire', 'Fjord', 'Gulf', 'Hills'];

/** How many teams people are in unless somebody says otherwise. */
export const usualTeams = names.length;

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
/** A fifth with commas, some with line ends or quotes inside, a fifth with text beyond ASCII. */
const accounts = [
  'Contoso Logistics',
  'Fabrikam Industries',
  'Northgate Insurance Group',
  'Blue Harbour Foods',
  'Old Mill Paper Works',
  'Silverline Railways',
  'Greenfield Energy Partners',
  'Lighthouse Health Systems',
  'Quarry Stone Holdings',
  'Meridian Retail Stores',
  'Nordwind, Sturm und Partner GmbH',
  'Harper, Lee and Associates',
  'Summit Bank, National Association',
  'Cedar, Oak and Pine Furniture',
  'Twelve Lines\nShipping and Forwarding',
  'The "Old" Mill Bakeries',
  'Łódź Narzędzia i Maszyny',
  'Kobayashi 株式会社 東京',
  'Société Générale des Câbles',
  'Åkerström & Söner Bygg',
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

const padded = (number, digits) => String(number).padStart(digits, '0');
const dealId = (index) => `006-${padded(index, 11)}`;
const engineer = (index) => `se-${padded(index, 4)}`;

/** A day of July to September 2026, early enough in its month for an answer two days later. */
const anyDay = (random) => ({ month: 7 + below(random, 3), day: 1 + below(random, 26) });
const date = ({ month, day }, later = 0) => `2026-${padded(month, 2)}-${padded(day + later, 2)}`;
const clock = (random, hour) =>
  `T${padded(hour + below(random, 3), 2)}:${padded(below(random, 60), 2)}:${padded(below(random, 60), 2)}`;

const activity = (random, index, sizes) => {
  const who = below(random, sizes.people);
  const on = anyDay(random);
  const later = below(random, 3);
  const isAnswered = random() < 0.95;
  return {
    id: `00T-${padded(index, 11)}`,
    type: pick(random, types),
    se: engineer(who),
    team: teamOf(who, sizes),
    deal_id: dealId(below(random, sizes.deals)),
    account: pick(random, accounts),
    happened_at: date(on) + clock(random, 12),
    requested_at: date(on) + clock(random, 8),
    started_at: date(on) + clock(random, 11),
    responded_at: isAnswered ? date(on, later) + clock(random, 14) : undefined,
    completed_at: isAnswered ? date(on, later) + clock(random, 17) : undefined,
    duration_minutes: 15 * (1 + below(random, 12)),
    outcome: random() < 0.9 ? 'success' : 'partial',
    channel: random() < 0.3 ? 'onsite' : 'remote',
  };
};

const deal = (random, index, sizes) => {
  const who = below(random, sizes.people);
  const outcome = pick(random, ['won', 'lost', 'lost', 'no_decision', 'open']);
  const hasPov = random() < 0.3;
  return {
    id: dealId(index),
    account: pick(random, accounts),
    se: engineer(who),
    team: teamOf(who, sizes),
    deal_type: 'new',
    outcome,
    amount: 1000 + below(random, 200_000),
    currency: 'EUR',
    created_at: '2026-04-15',
    closed_at: date(anyDay(random)),
    pov_started_at: hasPov ? '2026-07-02' : undefined,
    pov_ended_at: hasPov ? '2026-08-20' : undefined,
    pov_outcome: hasPov ? pick(random, ['success', 'success', 'failure']) : undefined,
    champion: random() < 0.6 ? 'yes' : undefined,
    renewal_outcome:
      outcome === 'won' && random() < 0.5 ? pick(random, ['renewed', 'renewed', 'churned']) : undefined,
  };
};

/** Ten answers of an engineer each, and now and then ten customers with one answer each. */
const answer = (random, index, sizes) => {
  const sheet = Math.floor(index / items.length);
  const isCustomer = sheet % 5 === 4;
  return {
    item: isCustomer ? 'csat_technical' : items[index % items.length],
    value: 1 + below(random, 5),
    respondent: isCustomer ? `customer-${padded(index, 9)}` : `respondent-${padded(sheet, 8)}`,
    role: isCustomer ? 'customer' : 'se',
    team: teamOf(sheet, sizes),
    submitted_at: date({ month: 7 + (sheet % 3), day: 1 + (sheet % 28) }),
  };
};

const person = (_random, index, sizes) => ({
  id: engineer(index),
  team: teamOf(index, sizes),
  fte: index % 9 === 0 ? 0.6 : 1,
  start_on: '2024-01-01',
});

/** How to make each file, people and deals first. Columns are the keys of a record, in their order. */
export const records = { people: person, deals: deal, activities: activity, surveys: answer };
