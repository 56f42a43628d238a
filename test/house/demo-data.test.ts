import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { architectExports, demoExports, firstExports, galleryExports } from '../../examples/generate.ts';
import { holidays } from '../../examples/generator/calendar.ts';
import { type Export, planted, plantedCounts } from '../../examples/generator/faults.ts';

const files = demoExports();
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test.each([...files])('examples/demo/exports/%s is what the generator writes', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`../../examples/demo/exports/${name}`);
});

test.each([...firstExports()])(
  'examples/first/exports/%s is what the generator writes',
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../examples/first/exports/${name}`);
  },
);

const architects = architectExports();

test.each([...architects])(
  'examples/architects/exports/%s is what the generator writes',
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../examples/architects/exports/${name}`);
  },
);

test.each([...galleryExports()])('examples/gallery/%s is what the generator writes', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`../../examples/gallery/${name}`);
});

test.each([
  ['demo', files],
  ['architects', architects],
])('nothing else lies among the exports of %s', (example, written) => {
  const found = readdirSync(`examples/${example}/exports`, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.includes('.'),
  );
  expect(found.map((path) => path.replaceAll('\\', '/')).filter((path) => !written.has(path))).toEqual([]);
});

test('the exports of the architects stay below 1 MB together', () => {
  expect([...architects.values()].map(bytes).reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
});

test('every file stays below 480 KiB, all of them below 3 MB', () => {
  const sizes = [...files.values()].map(bytes);
  expect(Math.max(...sizes)).toBeLessThan(480 * 1024);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});

test('38 engineers in teams of 10, 7, 7, 6, 5 and 3', () => {
  const teams = (files.get('people.csv') ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1]);
  const sizes = [...new Set(teams)].map((team) => teams.filter((other) => other === team).length);
  expect(sizes).toEqual([10, 7, 7, 6, 5, 3]);
});

test('no e-mail address anywhere', () => {
  expect([...files.values(), ...architects.values()].filter((text) => text.includes('@'))).toEqual([]);
});

describe.each(Object.keys(planted) as Export[])('planted faults in %s', (name) => {
  const rows = [...files]
    .filter(([path]) => path.endsWith(`/${name}.csv`))
    .flatMap(([, text]) => text.trim().split('\n').slice(1));
  const counts = Object.entries(plantedCounts(name));

  test('are fewer than 2 % of the rows', () => {
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(0.02 * rows.length);
  });

  test.each(counts)('%s: %i, as examples/README.md says', (fault, count) => {
    expect(readFileSync('examples/README.md', 'utf8')).toContain(`| ${name} | ${fault} | ${count} |`);
  });
});

test('the generator and examples/demo/spacesea.yaml have the same holidays', () => {
  const { calendar } = parse(readFileSync('examples/demo/spacesea.yaml', 'utf8'));
  expect(calendar.holidays.slice(0, holidays.length)).toEqual(holidays);
});

test('so has examples/architects/spacesea.yaml, from its first quarter on', () => {
  const { calendar } = parse(readFileSync('examples/architects/spacesea.yaml', 'utf8'));
  expect(calendar.holidays).toEqual(holidays.filter((day) => day >= '2025-10-01'));
});
