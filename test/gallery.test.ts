import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from './support/run.ts';

/** Each config of the gallery, and the period that its exports are for. */
const gallery = {
  enterprise: 'FY27-Q2',
  'short-form': '2026-Q3',
  'start-up': '2026-Q3',
  'survey-only': '2026-Q3',
};

test('every folder of the gallery is looked at', () => {
  const folders = readdirSync('examples/gallery', { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(gallery));
});

describe.each(Object.entries(gallery))('examples/gallery/%s', (name, period) => {
  const folder = `examples/gallery/${name}`;
  const config = `${folder}/spacesea.yaml`;

  test('scores as it did', async () => {
    const { out, err, code } = await run(`spacesea score ${folder} -p ${period} -v`);
    await expect(`${out}${err}exit ${code}\n`).toMatchFileSnapshot(`golden/gallery/${name}.txt`);
  });

  test('every row of its exports is read', async () => {
    const { out, code } = await run(`spacesea validate ${folder}`);
    expect(out).toContain('Nothing wrong.');
    expect(code).toBe(0);
  });

  test('nothing is questionable but what the team has accepted, and it accepts nothing else', async () => {
    const { out, code } = await run(`spacesea config lint ${folder} -c ${config} --max-warnings 0 -f json`);
    const { findings, accepted } = JSON.parse(out);
    expect(findings).toEqual([]);
    expect(code).toBe(0);
    const rules = accepted.map((each: { code: string }) => each.code.replace('lint/', ''));
    const { lint = { accept: {} } } = parse(readFileSync(config, 'utf8'));
    expect([...new Set(rules)].sort()).toEqual(Object.keys(lint.accept).sort());
  });
});

test('the checks of the enterprise hold', async () => {
  const { code } = await run('spacesea check examples/gallery/enterprise');
  expect(code).toBe(0);
});

test('its other weights are chosen by name, and only the overall scores follow', async () => {
  const scores = async (weights: string): Promise<string> =>
    (await run(`spacesea score examples/gallery/enterprise -p FY27-Q2 -q ${weights}`)).out;
  const without = (text: string): string => text.replace(/ {2}overall.*/g, '');
  const [usual, growth] = [await scores(''), await scores('--weights growth')];
  expect(without(growth)).toEqual(without(usual));
  expect(growth).not.toBe(usual);
});
