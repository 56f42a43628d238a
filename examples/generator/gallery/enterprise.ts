import { type Day, dateText, dayOf, nextWorkday, workdays } from '../calendar.ts';
import { type Cells, csvLine, csvLines } from '../csv.ts';
import { type Chance, chance } from '../random.ts';

/** The day of the exports, two days after the second fiscal quarter. */
const today = dayOf('2026-08-03');
const begin = dayOf('2026-02-02');

const teams = ['Americas', 'Benelux', 'Central'] as const;
const firstNames = ['Ines', 'Jonas', 'Kaya', 'Levi', 'Mira', 'Noor'] as const;
const lastNames = ['Abt', 'Bos', 'Castel'] as const;
/** Six engineers in each of three teams, by the name that the CRM has. */
const engineers = teams.flatMap((team, index) =>
  firstNames.map((first) => ({ name: `${first} ${lastNames[index]}`, team })),
);
const owners = ['Otto Prins', 'Pia Quint', 'Ravi Stone', 'Tess Ury'] as const;
const accounts = [
  'Alderbank',
  'Brightwater',
  'Coalport',
  'Dunmore',
  'Eastmarch',
  'Fairholme',
  'Greystones',
] as const;

/** `7/31/2026`, as a CRM set to American English has it. */
const american = (day: Day | undefined): string | undefined => {
  if (day === undefined) return undefined;
  const [year, month, date] = dateText(day).split('-').map(Number);
  return `${month}/${date}/${year}`;
};

const dealColumns = [
  'Opportunity Owner',
  'Account Name',
  'Opportunity Name',
  'Stage',
  'Amount Currency',
  'Amount',
  'Close Date',
  'Created Date',
  'Type',
  'Opportunity ID',
  'SE Opp Primary',
  'SE Region',
  'SE Technical Win',
  'SE Technical Win Date',
  'SE Technical Champion',
  'SE POC Stage',
  'SE POC Start Date',
  'SE POC End Date',
];

interface Deal {
  readonly id: string;
  readonly name: string;
  readonly created: Day;
  readonly closes: Day;
  readonly cells: Cells;
}

const pocOf = (luck: Chance, created: Day, closes: Day): { cells: Cells; good: boolean | undefined } => {
  if (!luck.yes(0.5)) return { cells: {}, good: undefined };
  const start = nextWorkday(created + luck.whole(7, 20));
  const end = nextWorkday(Math.min(start + luck.whole(14, 55), closes));
  if (start > today) return { cells: {}, good: undefined };
  const isOver = end <= today;
  const good = luck.yes(0.6);
  return {
    good: isOver ? good : undefined,
    cells: {
      'SE POC Stage': isOver ? (good ? 'Won' : 'Lost') : 'In Delivery',
      'SE POC Start Date': american(start),
      'SE POC End Date': american(end),
    },
  };
};

const dealOf = (luck: Chance, created: Day, index: number): Deal => {
  const engineer = engineers[luck.whole(0, engineers.length - 1)];
  const closes = nextWorkday(created + luck.whole(35, 110));
  const isOpen = closes > today;
  const poc = pocOf(luck, created, closes);
  const isTechnical = poc.good ?? luck.yes(0.6);
  const stage = luck.yes(isTechnical ? 0.55 : 0.12)
    ? 'Closed Won'
    : luck.yes(0.6)
      ? 'Closed Lost'
      : 'Closed No Decision';
  const id = `006XX000000${String(index + 1001)}`;
  const decided = nextWorkday(Math.max(created, closes - luck.whole(5, 20)));
  const account = luck.pick(accounts);
  return {
    ...{ id, created, closes, name: engineer?.name ?? '' },
    cells: {
      'Opportunity Owner': luck.pick(owners),
      'Account Name': account,
      'Opportunity Name': `${account} ${index + 1}`,
      Stage: isOpen ? 'Evaluation' : stage,
      'Amount Currency': luck.pick(['EUR', 'EUR', 'USD', 'GBP']),
      Amount: `${luck.whole(20, 300)},000.00`,
      'Close Date': american(closes),
      'Created Date': american(created),
      Type: luck.yes(0.12) ? 'Renewal' : 'New Business',
      'Opportunity ID': id,
      'SE Opp Primary': engineer?.name,
      'SE Region': engineer?.team,
      'SE Technical Win': decided > today ? 'In Progress' : isTechnical ? 'Yes' : 'No',
      'SE Technical Win Date': decided > today ? undefined : american(decided),
      'SE Technical Champion': luck.yes(0.7) ? luck.pick(['Head of IT', 'Lead architect', 'TBD']) : undefined,
      ...poc.cells,
    },
  };
};

const deals: readonly Deal[] = (() => {
  const luck = chance('gallery enterprise deals');
  return workdays(dayOf('2025-11-03'), today)
    .flatMap((day) => Array.from({ length: luck.times(1.1) }, () => day))
    .map((day, index) => dealOf(luck, day, index));
})();

const kinds = [
  { kind: 'Demo', perWeek: 1.6, minutes: [60, 120] },
  { kind: 'Discovery', perWeek: 0.8, minutes: [45, 60] },
  { kind: 'Workshop', perWeek: 0.8, minutes: [120, 240] },
  { kind: 'Architecture Discussion', perWeek: 0.25, minutes: [120, 300] },
  { kind: 'POC Execution', perWeek: 0.9, minutes: [120, 300] },
  { kind: 'Brown Bag', perWeek: 0.06, minutes: [45, 60] },
] as const;

const activityColumns = [
  'Assigned',
  'Subject',
  'Date',
  'Start',
  'End',
  'Activity ID',
  'Opportunity ID',
  'SE Activity Type',
  'Duration',
];

const activities = (): Cells[] => {
  const luck = chance('gallery enterprise activities');
  const rows = workdays(begin, today).flatMap((day) =>
    engineers.flatMap(({ name }) =>
      kinds.flatMap(({ kind, perWeek, minutes }) =>
        Array.from({ length: luck.times(perWeek / 5) }, (): Cells => {
          const own = deals.filter((deal) => deal.name === name && deal.created <= day && day <= deal.closes);
          const deal = kind === 'Brown Bag' ? undefined : own[luck.whole(0, own.length - 1)];
          return {
            Assigned: name,
            Subject: kind,
            Date: american(day),
            End: american(day),
            'Opportunity ID': deal?.id,
            'SE Activity Type': kind,
            Duration: Math.round(luck.whole(minutes[0], minutes[1]) / 15) * 15,
          };
        }),
      ),
    ),
  );
  return rows.map((row, index) => ({ ...row, 'Activity ID': `00UXX000000${index + 10001}` }));
};

const words = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'] as const;
const asked: Readonly<Record<string, number>> = {
  'I can see a next step for me here': 3.4,
  'I get protected time to learn something new': 3.2,
  'I could keep up my present workload for another quarter': 3.5,
  'After working hours I can switch off': 3.6,
  'When a deal gets hard, colleagues step in': 4.1,
  'In this team I can say that I do not know something': 4.0,
  'I have the demo environments I need': 3.4,
  'The tools I work with save me time': 3.7,
  'In our deals the SE is brought in at the right moment': 3.5,
  'SE and account executive work from one plan for each deal': 3.4,
};
const surveyColumns = [
  'ID',
  'Start time',
  'Completion time',
  'Email',
  'Name',
  'I work as',
  'My region',
  ...Object.keys(asked),
];

const responses = (): Cells[] =>
  ['2026-04-13', '2026-07-13'].flatMap((from, round) => {
    const luck = chance(`gallery enterprise survey ${from}`);
    const days = workdays(dayOf(from), dayOf(from) + 11);
    const people = [
      ...engineers.filter(() => luck.yes(0.97)).map(({ team }) => ({ team, role: 'SE' })),
      ...teams.flatMap((team) => Array.from({ length: 4 }, () => ({ team, role: 'AE' }))),
    ];
    return people.map(({ team, role }, index): Cells => {
      const mood = 0.5 * luck.bell();
      const day = luck.pick(days as [Day, ...Day[]]);
      const answers = Object.entries(asked)
        .filter(([question]) => role === 'SE' || question.includes('SE '))
        .map(([question, mean]) => [
          question,
          words[Math.min(4, Math.max(0, Math.round(mean - 1 + mood + 0.7 * luck.bell())))],
        ]);
      const at = `${american(day)} ${luck.whole(9, 16)}:${luck.whole(10, 59)}:${luck.whole(10, 59)}`;
      return {
        ID: round * 100 + index + 1,
        'Start time': at,
        'Completion time': at,
        Email: 'anonymous',
        'I work as': role,
        'My region': team,
        ...Object.fromEntries(answers),
      };
    });
  });

const rosterColumns = ['Name', 'Org unit', 'Working time', 'Entry', 'Exit'];
const roster = (): Cells[] =>
  engineers.map(({ name, team }, index) => ({
    Name: name,
    'Org unit': team,
    'Working time': index % 7 === 3 ? 80 : 100,
    Entry: index === 11 ? '2026-05-04' : `20${18 + (index % 6)}-03-01`,
    Exit: index === 5 ? '2026-06-30' : undefined,
  }));

const table = (columns: readonly string[], rows: readonly Cells[]): string =>
  [csvLine(columns), ...csvLines(columns, rows)].join('\n');

/** What stands below the table of every report of that CRM. */
const footer =
  '\n\n\n"SE quarter"\n"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."\n"Confidential Information - Do Not Distribute"\n';

/** Four exports of four tools: a report of deals, one of activities, the answers to a form, and a roster. */
export const enterpriseExports = (): ReadonlyMap<string, string> =>
  new Map([
    [
      'opportunities.csv',
      `${table(
        dealColumns,
        deals.map(({ cells }) => cells),
      )}${footer}`,
    ],
    ['activities.csv', `${table(activityColumns, activities())}${footer}`],
    ['pulse.csv', `${table(surveyColumns, responses())}\n`],
    ['roster.csv', `${table(rosterColumns, roster())}\n`],
  ]);
