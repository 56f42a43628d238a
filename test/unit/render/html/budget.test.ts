import { beforeAll, expect, test } from 'vitest';
import { script, style } from '../../../../src/generated/page-assets.ts';
import type { Report } from '../../../../src/generated/report.ts';
import { html } from '../../../../src/render/html/html.tsx';
import { demoReport } from '../../../support/demo-report.ts';
import { manyTeams } from '../../../support/many-teams.ts';

let demo: Report;
beforeAll(async () => {
  demo = await demoReport();
});

/** Bytes, not letters, of a page by so many teams. */
const sizeOf = (teams: number): number =>
  Buffer.byteLength(html(manyTeams(demo, teams), { command: 'spacesea score examples/demo' }));

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

test('what is measured has all that a page shows: trends, bounds and the texts of metrics', () => {
  expect([demo.trend, demo.spreads].map((each) => each?.length ?? 0)).not.toContain(0);
  expect(JSON.stringify(demo.model.config)).toContain('"why"');
});
