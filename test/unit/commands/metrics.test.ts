import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../support/run.ts';

interface Told {
  readonly metrics: readonly {
    readonly id: string;
    readonly lacks?: readonly { readonly source: string; readonly field?: string; readonly word?: string }[];
  }[];
}

const place = mkdtempSync(join(tmpdir(), 'spacesea-metrics-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The config of a case, and files that feed some of its metrics; what is in capitals may never be told. */
const cwd = join(place, 'team');
cpSync('test/cases/metrics-list', cwd, { recursive: true });
writeFileSync(
  join(cwd, 'deals.csv'),
  'id,name,account,outcome,closed_at,pov_started_at,champion\nD-SECRET,NAMED,ACCOUNT,won,2026-07-01,2026-06-01,CHAMPION\n',
);
writeFileSync(
  join(cwd, 'activities.csv'),
  'id,type,se,requested_at\nA-SECRET,PRIVATE WORK,ANNA,2026-07-01\nA-OTHER,design,BERT,2026-07-02\n',
);

test('what is lacking is what config lint says of metrics in dimensions', async () => {
  const [metrics, lint] = await Promise.all([
    run('spacesea metrics --ready --placed -f json', { cwd }),
    run('spacesea config lint -f json deals.csv activities.csv', { cwd }),
  ]);
  const told = JSON.parse(metrics.out) as Told;
  const lacking = told.metrics.filter(({ lacks = [] }) => lacks.length > 0).map(({ id }) => id);
  const { findings } = JSON.parse(lint.out) as { findings: { code: string; message: string }[] };
  const unfed = findings
    .filter(({ code }) => code === 'lint/unfed-metric')
    .flatMap(({ message }) => /^(.*?) can have no value/.exec(message)?.[1]?.split(/, | and /) ?? []);
  expect(lacking.sort()).toEqual(unfed.sort());
  expect(lacking).toEqual(['big_deals', 'design_days', 'mood']);
});

test.each(['table', 'json'])('no cell of a file is told: %s', async (format) => {
  const outcomes = await Promise.all([
    run(`spacesea metrics --ready -f ${format}`, { cwd }),
    run(`spacesea metrics design_days pov_days --ready -f ${format}`, { cwd }),
  ]);
  for (const { out, err, code } of outcomes) {
    expect(code).toBe(0);
    expect(`${out}${err}`).not.toMatch(/SECRET|NAMED|ACCOUNT|CHAMPION|PRIVATE|ANNA|BERT/);
  }
});

test('every built-in model can be listed, and each of its metrics shown', async () => {
  for (const model of ['se', 'sa', 'minimal']) {
    const { out } = await run(`spacesea metrics --model ${model} -f json`, { cwd: place });
    const ids = (JSON.parse(out) as Told).metrics.map(({ id }) => id);
    const pages = await run(`spacesea metrics ${ids.join(' ')} --model ${model} --width 100`, { cwd: place });
    expect(pages.code).toBe(0);
    for (const id of ids) expect(pages.out).toContain(`  ${id}\n`);
  }
});
