import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scope } from '../../src/answers.ts';
import { readAnswers } from '../../src/ingest/answers.ts';
import { SpaceSeaError } from '../../src/problems.ts';
import { inputOf } from '../unit/ingest/support.ts';

const scopes: readonly Scope[] = [
  { items: ['north', 'south'].map((id) => ({ id, title: id, names: [id], weight: 1 })) },
];

const secret = 'Zoltan';
const person = fc.constantFrom(`${secret} A`, `${secret}B`, `"${secret}"`);
const item = fc.constantFrom('north', 'south');
const figure = fc.constantFrom('50', '25', '100', '3', '1/3', '-1', '0,5');

/** A cell that is nearly always what its column is for, and else anything, such as a person in a wrong column. */
const mostly = (right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 30, arbitrary: right },
    { weight: 1, arbitrary: fc.oneof(person, fc.constantFrom('', `"${secret}`, 'x')) },
  );

const rowsOf = (...cells: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string[][]> =>
  fc.array(fc.tuple(...cells.map(mostly)), { maxLength: 8 });

test.each([
  { header: 'respondent,north,south', rows: rowsOf(person, figure, figure) },
  { header: 'respondent,item,points', rows: rowsOf(person, item, figure) },
  { header: 'respondent,a,b,value', rows: rowsOf(person, item, item, figure) },
  { header: 'respondent,a,b,more,intensity', rows: rowsOf(person, item, item, item, figure) },
])('whatever stands below $header, nothing that is told repeats a respondent', async ({ header, rows }) => {
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const text = `${header}\n${cells.map((row) => row.join(',')).join('\n')}\n`;
      const told = await readAnswers(inputOf(text), scopes).catch((error: unknown) => {
        if (error instanceof SpaceSeaError) return error;
        throw error;
      });
      for (const { code } of told.problems) codes.add(code);
      expect(JSON.stringify([told, told.problems])).not.toContain(secret);
    }),
  );
  // Answers were not turned down as a whole every time.
  expect(codes.size).toBeGreaterThan(2);
});
