import { type Day, dateText, dayOf, exportDay, nextWorkday, type Quarter, workdays } from './calendar.ts';
import type { Cells } from './csv.ts';
import { type Engineer, engineers, isHere } from './people.ts';
import { type Chance, chance } from './random.ts';

/** A deal as written, and what the other files need to know of it. */
export interface Deal {
  readonly id: string;
  readonly se: Engineer;
  readonly created: Day;
  /** The day it closes, or will close. */
  readonly closes: Day;
  readonly cells: Cells;
}

export const dealColumns = [
  'id',
  'name',
  'account',
  'owner',
  'se',
  'team',
  'region',
  'segment',
  'deal_type',
  'stage',
  'outcome',
  'amount',
  'currency',
  'created_at',
  'closed_at',
  'updated_at',
  'pov_started_at',
  'pov_due_at',
  'pov_ended_at',
  'pov_outcome',
  'champion',
  'loss_reason',
  'renewal_outcome',
];

const firstNames = [
  'Alder',
  'Amber',
  'Birch',
  'Bramble',
  'Cedar',
  'Clover',
  'Copper',
  'Fern',
  'Flint',
  'Hazel',
  'Heron',
  'Juniper',
  'Larch',
  'Linden',
  'Maple',
  'Osprey',
  'Otter',
  'Pebble',
  'Quarry',
  'Rowan',
  'Saffron',
  'Thistle',
  'Çınar',
  'Wülfing',
] as const;
const secondNames = [
  'Anlagenbau',
  'Breweries',
  'Dairies',
  'Energi',
  'Foods',
  'Freight',
  'Glass',
  'Insurance',
  'Lojistik',
  'Marsh & Sons',
  'Mills',
  'Pharma',
  'Rail',
  'Seguros',
  'Textiles',
  'Water',
] as const;
const offers = [
  'analytics',
  'archive',
  'data platform',
  'edge gateway',
  'integration hub',
  'observability',
] as const;
const champions = [
  'Chief architect',
  'Head of data',
  'Head of platform',
  'IT operations lead',
  'Lead engineer',
  'Security architect',
  'Solution owner',
] as const;
const placeholders = ['TBD', 'n/a', 'none', 'unknown'] as const;
const lossReasons = ['price', 'missing feature', 'competitor', 'timing', 'no budget'] as const;
const stages = ['qualification', 'technical evaluation', 'proposal', 'negotiation'] as const;

type Outcome = 'won' | 'lost' | 'no_decision' | 'qualified_out';

interface Pov {
  readonly cells: Cells;
  /** Chance that a decided deal is won. */
  readonly odds: number;
}

/** One deal in three gets a proof of value; a few are never closed. */
const povOf = (luck: Chance, created: Day, closes: Day): Pov => {
  const started = nextWorkday(created + luck.whole(10, 30));
  if (!luck.yes(0.36) || started > exportDay || started + 14 > closes) return { cells: {}, odds: 0.36 };
  const succeeds = luck.yes(0.66);
  const ended = Math.min(nextWorkday(started + luck.whole(16, 44)), closes);
  const dates = { pov_started_at: dateText(started), pov_due_at: dateText(nextWorkday(started + 28)) };
  if (ended > exportDay || luck.yes(0.02)) return { cells: { ...dates, pov_outcome: 'open' }, odds: 0.3 };
  const outcome = luck.yes(0.06) ? 'cancelled' : succeeds ? 'success' : 'failure';
  return {
    cells: { ...dates, pov_ended_at: dateText(ended), pov_outcome: outcome },
    odds: succeeds ? 0.52 : 0.14,
  };
};

const outcomeOf = (luck: Chance, type: string, odds: number): Outcome => {
  if (type === 'renewal') return luck.yes(0.87) ? 'won' : 'lost';
  if (luck.yes(0.1)) return 'qualified_out';
  if (luck.yes(0.27)) return 'no_decision';
  return luck.yes(odds) ? 'won' : 'lost';
};

/** A year after it was won, nearly every customer has decided whether to stay. */
const renewalOf = (luck: Chance, outcome: Outcome, closes: Day): string | undefined => {
  if (outcome !== 'won') return undefined;
  if (closes + 365 > exportDay || luck.yes(0.05)) return 'pending';
  return luck.yes(0.87) ? 'renewed' : 'churned';
};

const championOf = (luck: Chance): string | undefined => {
  if (luck.yes(0.67)) return luck.pick(champions);
  return luck.yes(0.3) ? luck.pick(placeholders) : undefined;
};

const closing = (luck: Chance, type: string, odds: number, closes: Day): Cells => {
  if (closes > exportDay)
    return { outcome: 'open', stage: luck.pick(stages), updated_at: dateText(exportDay - luck.whole(0, 20)) };
  const outcome = outcomeOf(luck, type, odds);
  return {
    outcome,
    stage: 'closed',
    closed_at: dateText(closes),
    updated_at: dateText(closes),
    loss_reason: outcome === 'lost' && luck.yes(0.4) ? luck.pick(lossReasons) : undefined,
    renewal_outcome: renewalOf(luck, outcome, closes),
  };
};

const dealOf = (luck: Chance, id: string, created: Day): Deal => {
  const here = engineers.filter((engineer) => isHere(engineer, created) && luck.yes(engineer.fte));
  const se = here[luck.whole(0, here.length - 1)] ?? luck.pick(engineers as [Engineer, ...Engineer[]]);
  const type = luck.yes(0.1) ? 'renewal' : luck.yes(0.25) ? 'expansion' : 'new business';
  const closes = nextWorkday(created + Math.round(35 + 115 * luck.next() ** 1.5));
  const account = `${luck.pick(firstNames)} ${luck.pick(secondNames)}`;
  const pov = type === 'renewal' ? { cells: {}, odds: 0 } : povOf(luck, created, closes);
  const cells = {
    id,
    name: `${account}: ${luck.pick(offers)}`,
    account,
    owner: `ae-${String(luck.whole(1, 25)).padStart(2, '0')}`,
    se: se.id,
    team: se.team,
    region: se.region,
    segment: luck.pick(['enterprise', 'mid-market', 'mid-market']),
    deal_type: type,
    amount: luck.whole(12, 240) * 1000,
    currency: 'EUR',
    created_at: dateText(created),
    champion: championOf(luck),
    ...pov.cells,
    ...closing(luck, type, pov.odds, closes),
  };
  return { id, se, created, closes, cells };
};

/**
 * The deals created in a quarter, as they stood on the export day. The first file also holds those of the quarter
 * before it, since a team does not start with nothing in hand.
 */
export const dealsOf = ({ id, first, last }: Quarter): Deal[] => {
  const luck = chance(`deals ${id}`);
  const days = workdays(id === '2025-Q2' ? dayOf('2025-01-02') : first, last);
  return days
    .flatMap((day) => Array.from({ length: luck.times(2.9) }, () => day))
    .map((day, index) =>
      dealOf(luck, `d-${id.slice(2, 4)}${id.slice(6)}${String(index + 1).padStart(3, '0')}`, day),
    );
};
