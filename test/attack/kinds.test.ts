/** Numbers that count several kinds of people, some of whose records name no engineer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { run } from '../support/run.ts';

const place = mkdtempSync(join(tmpdir(), 'spacesea-kinds-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const model = `version: 1
title: Made up
sources:
  deals: { kind: deal, files: [deals.csv] }
privacy: { minPeople: 5 }
metrics:
  ratio:
    title: Customers for each account manager
    source: deals
    date: closed_at
    statistic: { type: distinctRatio, above: account, below: owner }
    minSample: 1
dimensions:
  work: { title: Work, letter: W, metrics: { ratio: 1 } }
`;

/** North's deals have an engineer and an account manager each, South's an account manager only. */
const deals = (south: number): string =>
  [
    'id,owner,se,team,account,outcome,closed_at',
    ...Array.from({ length: 8 }, (_, at) => `N${at},n-${at},se-${at},North,a${at},won,2026-08-15`),
    ...Array.from({ length: south }, (_, at) => `S${at},s-${at},,South,b${at % 2},won,2026-08-15`),
    '',
  ].join('\n');

test.each([
  [2, 'suppressed'],
  [4, 'suppressed'],
  [6, 'informational'],
])(
  'beside %i account managers without an engineer, whom the filter leaves out, the rest is %s',
  async (south, status) => {
    writeFileSync(join(place, 'spacesea.yaml'), model);
    writeFileSync(join(place, 'deals.csv'), deals(south));
    const command = 'spacesea score . -p 2026-Q3 --as-of 2026-10-05 --where team=North -f json';
    const { scores } = JSON.parse((await run(command, { cwd: place })).out) as Report;
    expect(scores.find(({ id }) => id === 'ratio')).toMatchObject({ status });
  },
);
