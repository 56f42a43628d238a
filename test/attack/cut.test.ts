/** Metrics that the config cuts to few people: their zeros are those of nobody else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report, ScoreRow } from '../../src/generated/report.ts';
import { run } from '../support/run.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-cut-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** North has eight engineers, South three; each has one demo of two hours. */
const engineers = (['North', 'South'] as const).flatMap((team) =>
  Array.from({ length: team === 'North' ? 8 : 3 }, (_, index) => ({ se: `${team}-${index}`, team, index })),
);

interface Cut {
  readonly statistic: string;
  readonly where?: string;
  /** `where` of the source. */
  readonly kept?: string;
  readonly roster?: 'none' | 'id,team' | 'id,squad';
}

const modelOf = ({ statistic, where = '{}', kept = '{}', roster = 'id,team' }: Cut): string => `version: 1
title: Made up
sources:
  activities: { kind: activity, files: [activities.csv], where: ${kept} }
${roster === 'none' ? '' : '  people: { kind: person, files: [people.csv], columns: { squad: { from: squad, type: text } } }\npeople: { source: people }'}
privacy: { minPeople: 5 }
metrics:
  cut:
    title: Cut
    source: activities
    ${statistic.includes('load') ? '' : 'date: happened_at'}
    where: ${where}
    statistic: { ${statistic} }
    minSample: 1
dimensions:
  work: { title: Work, letter: W, metrics: { cut: 1 } }
`;

const measured = async (cut: Cut, args = ''): Promise<ScoreRow> => {
  const { roster = 'id,team' } = cut;
  writeFileSync(join(place, 'spacesea.yaml'), modelOf(cut));
  rmSync(join(place, 'people.csv'), { force: true });
  if (roster !== 'none')
    writeFileSync(
      join(place, 'people.csv'),
      [roster, ...engineers.map(({ se, team }) => `${se},${team}`), ''].join('\n'),
    );
  writeFileSync(
    join(place, 'activities.csv'),
    [
      'id,type,se,team,happened_at,started_at,completed_at,duration_minutes',
      ...engineers.map(({ se, team, index }) => {
        const day = `2026-08-${10 + index}`;
        return `A${se},demo,${se},${team},${day}T10:00,${day},2026-09-01,120`;
      }),
      '',
    ].join('\n'),
  );
  const { out, err } = await run(`spacesea score . -p 2026-Q3 --as-of 2026-10-05 ${args} -f json`, {
    cwd: place,
  });
  const row = (JSON.parse(out || err) as Report).scores.find(
    ({ group, id }) => group === 'all' && id === 'cut',
  );
  if (row === undefined) throw new Error('the report has no such metric');
  return row;
};

const counting = [
  'type: count',
  'type: rate, of: count, per: personWeek',
  'type: rate, of: count, per: personYear',
  'type: rate, of: count, per: week',
  'type: breadth',
  'type: breadth, every: week',
  'type: gini, of: count',
  'type: load, from: started_at, to: completed_at',
  'type: freeBlock, from: happened_at, minutes: duration_minutes, block: 120',
] as const;

const cuts: readonly Omit<Cut, 'statistic'>[] = [
  { where: '{ team: South }' },
  { where: '{ person.team: South, type: demo }' },
  { where: '{ not: { team: North } }' },
  { where: '{ any: [{ all: [{ team: { in: [South, West] } }] }, { team: East }] }' },
  { kept: '{ team: South }' },
  { where: '{ team: South }', roster: 'none' },
  { where: '{ team: South }', roster: 'id,squad' },
  { where: '{ person.squad: South }', roster: 'id,squad' },
];

test.each(counting.flatMap((statistic) => cuts.map((cut): Cut => ({ ...cut, statistic }))))(
  '$statistic of three people is hidden: where $where, source $kept, roster $roster',
  async (cut) => {
    expect(await measured(cut)).toMatchObject({ status: 'suppressed' });
  },
);

test.each(counting)('%s of the eight others, and of all of them, is shown', async (statistic) => {
  expect(await measured({ statistic, where: '{ team: North, type: demo }' })).toMatchObject({ people: 8 });
  expect(await measured({ statistic, where: '{ any: [{ team: South }, { type: demo }] }' })).toMatchObject({
    people: 11,
  });
  expect(await measured({ statistic, where: '{ not: { team: South, type: rfp } }' })).toMatchObject({
    people: 11,
  });
});

test('who can meet a condition counts with a zero too', async () => {
  const cut = { statistic: 'type: rate, of: count, per: personWeek', where: '{ team: North, type: rfp }' };
  expect(await measured(cut)).toMatchObject({ people: 8, value: 0 });
});
