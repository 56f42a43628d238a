import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../../../src/generated/report.ts';
import { rounderFor } from '../../../src/score/own-past/curve.ts';
import { run } from '../../support/run.ts';
import { absent } from '../../support/tools.ts';

const cwd = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-baseline-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
beforeAll(() => {
  cpSync('examples/demo', cwd, { recursive: true });
  appendFileSync(join(cwd, 'spacesea.yaml'), '\nchecks: [{ id: floor, of: dimensions.*, min: 30 }]\n');
});

const spacesea = async (line: string): Promise<string> => {
  const { out, err, code } = await run(`spacesea ${line}`, { cwd });
  expect([code, err.match(/^error.*/m)]).toEqual([0, null]);
  return out;
};

/** R's default (type 7), written anew. */
const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (place - Math.floor(place)) * (high - low);
};

interface Answer {
  readonly proposed: readonly {
    readonly id: string;
    readonly points: number;
    readonly lower: { readonly value: number };
    readonly upper: { readonly value: number };
  }[];
}

describe('what goes in is what a report shows', { timeout: 120_000 }, () => {
  let table: string;
  const written = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  beforeAll(async () => {
    const formats = '-f table -f json=past.json -f yaml=past.yaml -f diff=past.diff';
    table = await spacesea(`baseline --by team ${formats}`);
  }, 120_000);

  test('the quartiles are those of the trend of the teams', async () => {
    const report: Report = JSON.parse(await spacesea('score --by team -f json'));
    const { proposed }: Answer = JSON.parse(written('past.json'));
    expect(proposed.map(({ id }) => id)).toEqual([
      'demos_per_se_week',
      'designs_per_se_month',
      'povs_active_per_se',
      'consultations_per_se_week',
      'customer_facing_hours',
    ]);
    const quarters = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];
    for (const { id, points, lower, upper } of proposed) {
      const values = (report.trend ?? []).flatMap(({ group, id: metric, period, value = Number.NaN }) =>
        group !== 'all' && metric === id && quarters.includes(period) ? [value] : [],
      );
      const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
      const round = rounderFor(high - low);
      expect({ points, lower: lower.value, upper: upper.value }).toEqual({
        points: values.length,
        lower: round(low),
        upper: round(high),
      });
    }
  });

  test('no output names a team or tells the number of one', () => {
    for (const out of [table, ...['past.json', 'past.yaml', 'past.diff'].map(written)])
      expect(out).not.toMatch(/DACH|Nordics|Public|Southern|Ireland|ソリューション/);
    expect(written('past.json')).not.toContain('"values"');
  });

  test('of a team that is too small to be shown, and cannot be joined, nothing goes in', async () => {
    const folder = join(cwd, 'small');
    cpSync(join(cwd, 'exports'), join(folder, 'exports'), { recursive: true });
    const people = join(folder, 'exports/people.csv');
    // Two teams: one of three people, and all the others. The other is hidden too, or the three could be worked out.
    const text = readFileSync(people, 'utf8').replace(
      /(DACH|Nordics|Southern Europe|UK & Ireland|東京[^,]*)/g,
      'Rest',
    );
    writeFileSync(people, text);
    writeFileSync(join(folder, 'spacesea.yaml'), readFileSync(join(cwd, 'spacesea.yaml'), 'utf8'));
    const { err, code } = await run('spacesea baseline --by person.team --periods 6', { cwd: folder });
    expect(code).toBe(3);
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /0 team-quarters can be counted, at least 13 are needed \(\d+ more do not count: too few people\)/,
    );
  });
});

describe.skipIf(absent('git'))('the change, made (needs git)', { timeout: 120_000 }, () => {
  let before: string;
  beforeAll(async () => {
    before = readFileSync(join(cwd, 'spacesea.yaml'), 'utf8');
    await spacesea('score -p 2026-Q2 -f json=before.json');
    const input = readFileSync(join(cwd, 'past.diff'), 'utf8');
    const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd, input });
    expect([status, stderr.toString()]).toEqual([0, '']);
    await spacesea('score -f json=after.json');
  }, 120_000);

  test('baseline has written nothing itself, and the config is as it was but for it', () => {
    const after = readFileSync(join(cwd, 'spacesea.yaml'), 'utf8');
    const { metrics, ...rest } = parse(after);
    expect(rest).toEqual(parse(before));
    expect(metrics.demos_per_se_week).toEqual({
      curve: { type: 'range', zero: [0.6, 2.9], ideal: [1.5, 1.8] },
      reference: { grade: 'judgement', source: 'own quartiles of 2025-Q4 to 2026-Q3, 20 team-quarters' },
    });
  });

  test('the same lines can be pasted by hand', async () => {
    expect(parse(readFileSync(join(cwd, 'past.yaml'), 'utf8'))).toEqual({
      metrics: parse(readFileSync(join(cwd, 'spacesea.yaml'), 'utf8')).metrics,
    });
  });

  test('what has been written is not new any more: the past cannot tell it from itself', async () => {
    const out = await spacesea('baseline --by team -f table -f yaml=again.yaml');
    expect(out).toContain('Left as it is');
    expect(readFileSync(join(cwd, 'again.yaml'), 'utf8')).toBe('');
  });

  test('score goes by the constants, whatever files it is given', async () => {
    const report: Report = JSON.parse(readFileSync(join(cwd, 'after.json'), 'utf8'));
    const demos = report.scores.find(({ group, id }) => group === 'all' && id === 'demos_per_se_week');
    expect(demos).toMatchObject({ score: 100 });
    const alone: Report = JSON.parse(await spacesea('score exports/2025-Q2 -p 2025-Q2 -f json'));
    const { value = 0, score = 0 } =
      alone.scores.find(({ group, id }) => group === 'all' && id === 'demos_per_se_week') ?? {};
    const expected =
      value < 1.5 ? (100 * (value - 0.6)) / (1.5 - 0.6) : value > 1.8 ? (100 * (2.9 - value)) / 1.1 : 100;
    expect(score).toBeCloseTo(expected, 9);
  });

  test.each([
    ['compare', 'compare before.json after.json'],
    ['compare, in Markdown', 'compare before.json after.json -f md'],
    ['compare, in sentences', 'compare before.json after.json --plain'],
    ['score', 'score --previous before.json'],
    ['score, in Markdown', 'score --previous before.json -f md'],
    ['check', 'check --baseline before.json -f md'],
    ['the page', 'report --previous before.json -o -'],
  ])('%s says that the model differs, and in what', async (_name, line) => {
    const { out, err } = await run(`spacesea ${line}`, { cwd });
    const told = `${out}\n${err}`.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(told).toMatch(
      /demos per SE and week: its goalposts were 2 to 6, none outside 0 to 10, now 1\.5 to 1\.8/i,
    );
  });
});
