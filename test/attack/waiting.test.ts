/** Records of which none can be judged yet: how many there are is about those who have them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { run } from '../support/run.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-waiting-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const model = `version: 1
title: Made up
sources:
  people: { kind: person, files: [people.csv] }
  activities: { kind: activity, files: [activities.csv] }
people: { source: people }
privacy: { minPeople: 5 }
metrics:
  answered:
    title: Answered in time
    source: activities
    date: requested_at
    statistic: { type: onTime, from: requested_at, to: responded_at, limit: 2, unit: days }
    minSample: 1
dimensions:
  work: { title: Work, letter: W, metrics: { answered: 1 } }
`;

const seats = (['North', 'South', 'West'] as const).flatMap((team) =>
  Array.from({ length: 8 }, (_, at) => ({ se: `${team}-${at}`, team, at })),
);

test('what two people of a team have open cannot be subtracted from all that is open', async () => {
  writeFileSync(join(place, 'spacesea.yaml'), model);
  writeFileSync(
    join(place, 'people.csv'),
    ['id,team', ...seats.map(({ se, team }) => `${se},${team}`), ''].join('\n'),
  );
  const rows = seats
    .filter(({ team, at }) => team !== 'South' || at < 2)
    .map(
      ({ se, team }) =>
        `A${se},inquiry,${se},${team},${team === 'South' ? '2026-09-30,' : '2026-08-10,2026-08-11'}`,
    );
  writeFileSync(
    join(place, 'activities.csv'),
    ['id,type,se,team,requested_at,responded_at', ...rows, ''].join('\n'),
  );
  const command = 'spacesea score . -p 2026-Q3 --as-of 2026-09-30 --by team -f json';
  const { scores } = JSON.parse((await run(command, { cwd: place })).out) as Report;
  const told = scores.filter(({ id, funnel }) => id === 'answered' && funnel !== undefined);
  const row = scores.find(({ id, group }) => id === 'answered' && group === 'team:South');
  expect(row).toMatchObject({ status: 'suppressed' });
  // Beside the whole at most one team is told, so that what is left is South and another one together.
  expect(told.map(({ group }) => group)).toEqual(['all', 'team:West']);
});
