import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/generated/report.ts';
import { run } from './support/run.ts';

describe('spacesea score examples/architects', () => {
  let report: Report;
  beforeAll(async () => {
    report = JSON.parse((await run('spacesea score examples/architects --by team -f json')).out);
  });

  test('all that is read is used', () => {
    expect(report.data.used).toBe(report.data.read);
  });

  test('every metric of the profile has a score, and so have the dimensions and the whole', () => {
    const without = report.scores.filter(({ group, score }) => group === 'all' && score === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(report.scores.filter(({ group, level }) => group === 'all' && level === 'metric')).toHaveLength(
      20,
    );
  });

  test('three teams are told of', () => {
    expect([...new Set(report.scores.map(({ group }) => group))].sort()).toEqual([
      'all',
      'team:Data & Integration',
      'team:Industry Solutions',
      'team:Platform',
    ]);
  });

  test('the story shows: more severe incidents, and more specifications', () => {
    const clear = report.scores.filter(
      ({ group, level, verdict = 'noise' }) => group === 'all' && level === 'metric' && verdict !== 'noise',
    );
    expect(clear.map(({ id, verdict, effect }) => `${id} ${verdict} ${effect}`)).toEqual([
      'post_deploy_stability clearRise worse',
      'specs_per_sa_month clearRise better',
    ]);
  });
});
