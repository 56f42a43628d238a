import { type Day, dateText, dayOf, exportDay, nextWorkday, workdays } from '../calendar.ts';
import { type Cells, csvLine, csvLines } from '../csv.ts';
import { type Chance, chance } from '../random.ts';

const columns = [
  'No.',
  'Customer',
  'SE',
  'Status',
  'Value',
  'Opened',
  'Closed',
  'Trial from',
  'Trial planned to',
  'Trial to',
  'Trial result',
  'Champion',
  'Reason',
];

const engineers = ['Ada', 'Bo', 'Cleo', 'Dov', 'Ema', 'Finn'] as const;
const customers = [
  'Bakery',
  'Brewery',
  'Clinic',
  'Depot',
  'Ferry',
  'Gym',
  'Hotel',
  'Museum',
  'School',
] as const;
const places = ['Arklow', 'Bantry', 'Cobh', 'Dingle', 'Ennis', 'Fermoy'] as const;

/** `28/09/2026`, as the sheet of this firm has its days. */
const british = (day: Day): string => dateText(day).split('-').reverse().join('/');

const trialOf = (luck: Chance, opened: Day, closes: Day): { cells: Cells; odds: number } => {
  if (!luck.yes(0.6)) return { cells: {}, odds: 0.3 };
  const from = nextWorkday(opened + luck.whole(5, 12));
  const planned = nextWorkday(from + 21);
  const to = nextWorkday(Math.min(from + luck.whole(12, 50), closes));
  const isOver = to <= exportDay && !luck.yes(0.06);
  const good = luck.yes(0.62);
  return {
    odds: good ? 0.62 : 0.1,
    cells: {
      'Trial from': from > exportDay ? undefined : british(from),
      'Trial planned to': british(planned),
      'Trial to': isOver ? british(to) : undefined,
      'Trial result': isOver ? (good ? 'good' : 'not good') : undefined,
    },
  };
};

const closing = (luck: Chance, odds: number, closes: Day): Cells => {
  if (closes > exportDay) return { Status: 'open' };
  const status = luck.yes(odds)
    ? 'won'
    : luck.yes(0.55)
      ? 'lost'
      : luck.yes(0.5)
        ? 'went quiet'
        : 'not for us';
  return {
    Status: status,
    Closed: british(closes),
    Reason: status === 'lost' && luck.yes(0.7) ? luck.pick(['price', 'feature', 'competitor']) : undefined,
  };
};

/** The one sheet of a young firm: a line for each deal of half a year. */
export const startUpSheet = (): string => {
  const luck = chance('gallery start-up');
  const days = workdays(dayOf('2026-02-02'), exportDay).filter(() => luck.yes(0.5));
  const rows = days.map((day, index): Cells => {
    const closes = nextWorkday(day + luck.whole(25, 80));
    const trial = trialOf(luck, day, closes);
    return {
      'No.': `26-${String(index + 1).padStart(3, '0')}`,
      Customer: `${luck.pick(places)} ${luck.pick(customers)}`,
      SE: luck.pick(engineers),
      Value: luck.whole(4, 40) * 500,
      Opened: british(day),
      Champion: luck.yes(0.7) ? luck.pick(['owner', 'manager', 'IT', 'tbd']) : undefined,
      ...trial.cells,
      ...closing(luck, trial.odds, closes),
    };
  });
  return `${[csvLine(columns), ...csvLines(columns, rows)].join('\n')}\n`;
};
