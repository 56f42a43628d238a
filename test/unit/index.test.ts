import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { compiled } from '../support/ajv.ts';

const { readModel, render, SpaceSeaError, score } = library;

const deals = 'id,se,outcome,closed_at\nD1,ana,won,2026-07-01\nD2,ben,lost,2026-07-02\n';

/** A model of one metric over deals, which needs nobody. */
const small = `version: 1
title: Small
privacy: { aboutPeople: false }
sources: { deals: { kind: deal } }
metrics:
  win_rate:
    title: Win rate
    unit: "%"
    source: deals
    date: closed_at
    where: { outcome: { in: [won, lost] } }
    statistic: { type: share, where: { outcome: won } }
    minSample: 1
    curve: { type: linear, worst: 0, best: 1 }
dimensions: { performance: { metrics: { win_rate: 1 } } }
missing: { minMetrics: 1, minDimensions: 1, needSurvey: false }
`;

test('the door is small', () => {
  expect(Object.keys(library).sort()).toEqual([
    'SpaceSeaError',
    'aggregate',
    'goal',
    'judge',
    'readModel',
    'render',
    'score',
  ]);
});

describe('score', () => {
  test.each<[string, library.Exports]>([
    ['text', { deals }],
    ['bytes', { deals: new TextEncoder().encode(deals) }],
    [
      'several texts',
      {
        deals: deals
          .split(/(?<=won,2026-07-01\n)/)
          .map((part, index) => (index === 0 ? part : `id,se,outcome,closed_at\n${part}`)),
      },
    ],
    [
      'records',
      {
        deals: [
          { id: 'D1', se: 'ana', outcome: 'won', closed_at: '2026-07-01' },
          { id: 'D2', se: 'ben', outcome: 'lost', closed_at: '2026-07-02' },
        ],
      },
    ],
    [
      'several lists of records',
      {
        deals: [
          [{ id: 'D1', outcome: 'won', closed_at: '2026-07-01' }],
          [{ id: 'D2', outcome: 'lost', closed_at: '2026-07-02' }],
        ],
      },
    ],
  ])('takes %s', async (_, exports) => {
    const report = await score(exports, {
      model: await readModel(small),
      period: '2026-Q3',
      asOf: '2026-10-01',
    });
    expect(report.scores.map(({ id, score: points }) => [id, points])).toEqual([
      ['overall', 50],
      ['performance', 50],
      ['win_rate', 50],
    ]);
    expect(report.data).toMatchObject({ read: 2, used: 2, rejected: 0, filtered: 0 });
  });

  test('without a model uses spacesea:se, and says what is missing', async () => {
    const six = ['ana', 'ben', 'cleo', 'dan', 'eva', 'finn'].map(
      (se, index) => `D${index},${se},won,2026-07-01\n`,
    );
    const report = await score({ deals: `id,se,outcome,closed_at\n${six.join('')}` }, { period: '2026-Q3' });
    expect(report.model.id).toBe('spacesea:se');
    expect(report.scores.find(({ id }) => id === 'work_life_balance')).toMatchObject({
      status: 'noData',
      reason: 'no surveys file was given',
    });
    expect(report.scores.find(({ id }) => id === 'overall')?.status).toBe('lowCoverage');
  });

  test('gives a report that keeps to the published schema', async () => {
    const check = compiled('report');
    for (const by of [[], ['team']]) {
      const report = await score({ deals }, { period: '2026-Q3', by });
      expect(check(report) ? [] : check.errors).toEqual([]);
    }
  });

  test('throws with the exit code and the problems of the command line', async () => {
    const failure = await score({ deals: 'id;outcom\n1;won\n' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SpaceSeaError);
    expect(failure).toMatchObject({
      exitCode: 3,
      problems: [{ code: 'file/header', at: { file: 'deals' } }],
    });
  });

  test('knows the source by its name in the model', async () => {
    await expect(score({ opportunities: deals })).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ code: 'usage/no-source', message: 'the model has no source "opportunities"' }],
    });
  });

  test('changes nothing that it is given', async () => {
    const records = Object.freeze([Object.freeze({ id: 'D1', outcome: 'won', closed_at: '2026-07-01' })]);
    await expect(
      score({ deals: records }, { model: await readModel(small), period: '2026-Q3' }),
    ).resolves.toBeDefined();
  });
});

describe('readModel', () => {
  test('tells every problem with its place', async () => {
    const failure = await readModel('version: 1\nextends: [spacesea:se]\ntarget: 650\ntitel: x\n').catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      exitCode: 2,
      problems: [
        { code: 'config/value', at: { file: 'config', line: 3, column: 9 } },
        { code: 'config/unknown-key', at: { file: 'config', line: 4, column: 1 } },
      ],
    });
  });

  test('cannot extend files, for it has none', async () => {
    await expect(readModel('version: 1\nextends: [./base.yaml]\n')).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ code: 'config/base', at: { line: 2 } }],
    });
  });
});

describe('render', () => {
  test('prints as the command line does, without colour', async () => {
    const report = await score({ deals }, { model: await readModel(small), period: '2026-Q3' });
    const text = await render(report);
    expect(text).toContain('Win rate');
    expect(text).not.toContain('\u001b');
    expect(JSON.parse(await render(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(await render(report, 'md')).toContain('Win rate |');
    expect((await render(report, 'csv')).split('\n')[0]).toMatch(/^group,level,id,/);
    const narrow = await render(report, 'table', 60);
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

test('the package says where its types and its command are', () => {
  const { exports, bin, files, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(exports['.']).toEqual({ types: './dist/types/src/index.d.ts', default: './dist/library/index.js' });
  expect(bin).toEqual({ spacesea: 'bin/spacesea.js' });
  expect(files).toEqual(
    expect.arrayContaining(['bin', 'dist', 'schemas', 'src/models', 'src/topics', 'examples/demo']),
  );
  expect(Object.keys(scripts).filter((name) => /install/.test(name))).toEqual([]);
});
