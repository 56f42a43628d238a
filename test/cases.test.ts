import { describe, expect, test } from 'vitest';
import { caseNames, runCase } from './support/cases.ts';

describe.each(caseNames)('%s', (name) => {
  test('prints what it should', async () => {
    const { line, out, err, code, files, place } = await runCase(name);
    expect(line).toMatch(/^spacesea( |$)/);
    expect(out + err).not.toContain(place);
    await expect(out).toMatchFileSnapshot(`cases/${name}/stdout`);
    await expect(`${err}exit ${code}\n`).toMatchFileSnapshot(`cases/${name}/stderr`);
    for (const [path, text] of files) await expect(text).toMatchFileSnapshot(`cases/${name}/files/${path}`);
  });
});
