import { expect, test } from 'vitest';
import { script, style } from '../../../../src/generated/page-assets.ts';
import { html } from '../../../../src/render/html/html.tsx';
import { manyTeams } from '../../../support/many-teams.ts';
import { sampleReport } from '../../../support/sample-report.ts';

/** Bytes, not letters, of a page by so many teams. */
const sizeOf = (teams: number): number =>
  Buffer.byteLength(html(manyTeams(sampleReport(), teams), { command: 'spacesea score examples/demo' }));

test.each([
  { what: 'a page of 10 teams', size: () => sizeOf(10), most: 100_000 },
  { what: 'a page of 50 teams', size: () => sizeOf(50), most: 250_000 },
  { what: 'the script', size: () => Buffer.byteLength(script), most: 8_000 },
  { what: 'the style', size: () => Buffer.byteLength(style), most: 13_000 },
])('$what takes at most $most bytes', ({ size, most }) => {
  expect(size()).toBeLessThanOrEqual(most);
});

test('more teams make a larger page, so that the budget is one', () => {
  expect(sizeOf(50)).toBeGreaterThan(sizeOf(10) + 10_000);
});
