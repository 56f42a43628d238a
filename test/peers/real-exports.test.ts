/** Real exports, which may not be copied into the repository: read where they lie beside it, else skipped, and said so. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/types.ts';
import { run } from '../support/run.ts';
import { inputOf, type Reading, read, sourceOf } from '../unit/ingest/support.ts';

const folder = '../shared/exports/real';
const isThere = existsSync(folder);

const textOf = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

const readAs = (
  name: string,
  source: Source,
  spans: readonly { from: string; to: string }[] = [],
): Promise<Reading> => read(source, [inputOf(readFileSync(`${folder}/${name}`), name)], { spans });

const title = isThere ? 'real exports' : 'real exports (left out: shared/exports is not beside the checkout)';

describe.skipIf(!isThere)(title, () => {
  const files = [
    'ibm_hr_attrition.csv',
    'jira_cycle_times_anonymised.csv',
    'qualtrics_sample_german_header.csv',
    'qualtrics_sample_legacy_2header_bom.csv',
  ];
  test.each(files)('%s goes through inspect, init and validate without a word about a bug', async (name) => {
    for (const command of ['inspect', 'init --dry-run', 'validate']) {
      const { code, err } = await run(`spacesea ${command} ${folder}/${name}`);
      expect(code, `${command}: ${err}`).toBeLessThan(4);
      expect(err).not.toContain('    at ');
    }
  });

  test('durations of Jira that run backwards are rejected, all of them and no other', async () => {
    const name = 'jira_cycle_times_anonymised.csv';
    const rows: Record<string, string>[] = parse(textOf(name), { columns: true });
    const backwards = rows.filter((row) => Number(row['cycle_time_days']) < 0).length;
    expect(backwards).toBeGreaterThan(1_000);
    const source = sourceOf('activity', {
      columns: {
        type: { value: 'inquiry' },
        se: { value: 'team' },
        requested_at: 'created_date',
        completed_at: 'finished_date',
      },
    });
    const { tallies, found } = await readAs(name, source, [{ from: 'requested_at', to: 'completed_at' }]);
    const repeats = Object.values(tallies[0]?.filtered ?? {}).reduce((sum, count) => sum + count, 0);
    expect(tallies[0]).toMatchObject({ read: rows.length, rejected: backwards });
    expect(tallies[0]?.used).toBe(rows.length - backwards - repeats);
    expect(found.every((each) => each.includes('row/order'))).toBe(true);
  });

  test('answers of a wide survey of 1,470 people are those of the file', async () => {
    const name = 'ibm_hr_attrition.csv';
    const rows: Record<string, string>[] = parse(textOf(name), { columns: true });
    const questions = ['EnvironmentSatisfaction', 'JobSatisfaction', 'WorkLifeBalance'];
    const items: NonNullable<Source['items']> = {
      environment: { from: 'EnvironmentSatisfaction', scale: [1, 4] },
      job: { from: 'JobSatisfaction', scale: [1, 4] },
      balance: { from: 'WorkLifeBalance', scale: [1, 4] },
    };
    const source = sourceOf('survey', { columns: { respondent: 'EmployeeNumber' }, items });
    const { tallies, fields } = await readAs(name, source);
    expect(tallies[0]).toMatchObject({ read: 3 * rows.length, used: 3 * rows.length, rejected: 0 });
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    expect(sum(fields.map((each) => Number(Reflect.get(each, 'value'))))).toBe(
      sum(rows.flatMap((row) => questions.map((question) => Number(row[question])))),
    );
  });

  test.each([
    { name: 'qualtrics_sample_german_header.csv', preset: 'qualtrics' },
    { name: 'qualtrics_sample_legacy_2header_bom.csv', preset: 'qualtrics-legacy' },
  ])('$name: the rows above the answers are no answers', async ({ name, preset }) => {
    const items: NonNullable<Source['items']> = {
      q1: { from: 'This is a multiple choice question.', scale: [1, 5] },
    };
    const { fields, tallies } = await readAs(name, sourceOf('survey', { items }));
    expect(tallies[0]).toMatchObject({ preset, read: 1, used: 1 });
    expect(fields).toMatchObject([{ item: 'q1', value: 2, respondent: 'R_2YPOQ602ER1jkf1' }]);
  });
});
