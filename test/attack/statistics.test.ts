/** Statistics that count people: what they say of teams of which few are named, few answered, or few are there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reportOn } from './stage.ts';
import { truthOf } from './truth.ts';
import { faultsOf } from './verdict.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-attack-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const metric = (id: string, source: string, date: string, statistic: string): string => `  ${id}:
    title: ${id}
    source: ${source}
    date: ${date}
    statistic: ${statistic}
    minSample: 1
    curve: { type: linear, worst: 0, best: 1 }
`;

const model = `version: 1
title: Made up
sources:
  people: { kind: person, files: [people.csv] }
  deals: { kind: deal, files: [deals.csv] }
  activities: { kind: activity, files: [activities.csv] }
  surveys: { kind: survey, files: [surveys.csv] }
people: { source: people }
privacy: { minPeople: 5 }
metrics:
${metric('ratio', 'deals', 'closed_at', '{ type: distinctRatio, above: owner, below: se }')}${metric('answered', 'surveys', 'submitted_at', '{ type: response }')}${metric('mood', 'surveys', 'submitted_at', '{ type: likert, scale: [1, 5] }')}${metric('touches', 'activities', 'happened_at', '{ type: perDeal, of: count, summary: mean }')}${metric('focus', 'activities', 'happened_at', '{ type: freeBlock, from: happened_at, minutes: duration_minutes, block: 120 }')}${metric('logged', 'activities', 'happened_at', '{ type: breadth, every: week }')}
dimensions:
  work: { title: Work, letter: W, metrics: { ratio: 1, touches: 1, focus: 1, logged: 1 } }
  life: { title: Life, letter: L, metrics: { answered: 1, mood: 1 } }
missing: { minMetrics: 1, minDimensions: 1 }
`;

/** A team: how many engineers, account managers whom their deals name, and answers. */
interface Team {
  readonly name: string;
  /** How many more engineers answer than the roster has. */
  readonly unlisted?: number;
  readonly engineers: number;
  readonly owners: number;
  readonly answers: number;
}

const csv = (head: string, rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`;

const each = <Row>({ name, engineers }: Team, row: (se: string, index: number) => Row): Row[] =>
  Array.from({ length: engineers }, (_, index) => row(`${name}-${index}`, index));

/** Writes the exports of the teams into a new folder and gives its path. */
const staged = (name: string, teams: readonly Team[]): string => {
  const cwd = join(place, name);
  mkdirSync(cwd);
  const all = <Row>(row: (team: Team) => Row[]): Row[] => teams.flatMap(row);
  const write = (file: string, text: string): void => writeFileSync(join(cwd, file), text);
  write('spacesea.yaml', model);
  write(
    'people.csv',
    csv(
      'id,team',
      all((team) => each(team, (se) => `${se},${team.name}`)),
    ),
  );
  write(
    'deals.csv',
    csv(
      'id,owner,se,team,outcome,closed_at',
      all((team) =>
        each(
          team,
          (se, index) => `D${se},${team.name}-ae${index % team.owners},${se},${team.name},won,2026-08-15`,
        ),
      ),
    ),
  );
  write(
    'activities.csv',
    csv(
      'id,type,se,team,deal_id,happened_at,duration_minutes',
      all((team) =>
        each(
          team,
          (se, index) => `A${se},demo,${se},${team.name},D${se},2026-08-0${3 + (index % 5)}T10:00,240`,
        ),
      ),
    ),
  );
  write(
    'surveys.csv',
    csv(
      'item,value,respondent,team,submitted_at',
      all((team) =>
        each(team, (se, index) => `mood,${1 + ((index * 2) % 5)},${se},${team.name},2026-08-15`).slice(
          0,
          team.answers,
        ),
      ).concat(
        all(({ name: own, unlisted = 0 }) =>
          Array.from(
            { length: unlisted },
            (_, index) => `mood,${2 + index},${own}-x${index},${own},2026-08-15`,
          ),
        ),
      ),
    ),
  );
  return cwd;
};

const large = { engineers: 8, owners: 7, answers: 7 };

test.each<[string, Omit<Team, 'name'>, string]>([
  ['two account managers of many engineers', { engineers: 8, owners: 2, answers: 7 }, 'ratio'],
  ['three answers of many engineers', { engineers: 8, owners: 7, answers: 3 }, 'answered'],
  ['three engineers', { engineers: 3, owners: 3, answers: 3 }, 'touches'],
])('%s stay hidden in every format', async (name, team, metric_) => {
  const cwd = staged(name, [
    { name: 'North', ...large },
    { name: 'South', ...team },
    { name: 'West', ...large, engineers: 9 },
  ]);
  const printed = await reportOn(cwd, '--by team');
  expect(truthOf(printed.report, cwd).cells).toContainEqual(
    expect.objectContaining({ metric: metric_, label: 'South', because: 'few' }),
  );
  expect(faultsOf(printed, cwd)).toEqual([]);
  // Of all together there is a number: the teams are large enough for that.
  const whole = printed.report.scores.find(({ group, id }) => group === 'all' && id === metric_);
  expect(whole?.value).toBeTypeOf('number');
});

test('that more people of a small team answered than it has is told by no format', async () => {
  const cwd = staged('more answers than people', [
    { name: 'North', ...large, engineers: 9, answers: 0 },
    { name: 'South', engineers: 2, owners: 2, answers: 0, unlisted: 4 },
  ]);
  const printed = await reportOn(cwd, '--by team');
  expect(JSON.stringify(printed)).not.toContain('more people answered');
  const row = printed.report.scores.find(({ group, id }) => group === 'team:South' && id === 'answered');
  expect(row).toMatchObject({ status: 'suppressed' });
});
