import { expect, test } from 'vitest';
import { run } from '../../support/run.ts';

test.each([
  [
    'the index of the United Nations, which says why',
    '-c examples/hdi/hdi.yaml',
    /^Nothing questionable; 3 accepted\./,
  ],
  ['the made-up team, with its files', '-c examples/demo/spacesea.yaml', /^Nothing questionable\.\n$/],
  [
    'the made-up team, team by team',
    '-c examples/demo/spacesea.yaml --by team',
    /^Nothing questionable\.\n$/,
  ],
])('%s', { timeout: 60_000 }, async (_name, options, line) => {
  const { out, code } = await run(`spacesea config lint -q ${options}`);
  expect(out).toMatch(line);
  expect(code).toBe(0);
});

test('a file that was read is not written over', async () => {
  const { err, code } = await run('spacesea config lint -c examples/hdi/hdi.yaml -o examples/hdi/hdi.yaml');
  expect(err).toContain('file/overwrite');
  expect(code).toBe(2);
});

test('several groupings at once are refused, as for a score', { timeout: 60_000 }, async () => {
  const line = 'spacesea config lint -c examples/demo/spacesea.yaml --by team --by region';
  const { err, code } = await run(line);
  expect(err).toContain('usage/by');
  expect(code).toBe(2);
});
