import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './support/run.ts';

const folder = 'test/cases';
const golden = ['cmd', 'stdout', 'stderr', 'files'];
const place = mkdtempSync(join(realpathSync(tmpdir()), 'spacesea-cases-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The lines of a `cmd`: settings such as `TZ=Asia/Tokyo`, then one command, which may take `< file` on standard input. */
const readCommand = (
  text: string,
  cwd: string,
): { readonly line: string; readonly env: Record<string, string>; readonly stdin?: Uint8Array } => {
  const lines = text.trim().split('\n');
  const line = lines.at(-1) ?? '';
  const env = Object.fromEntries(
    lines.slice(0, -1).map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]),
  );
  const [command = '', input] = line.split(' < ');
  return input === undefined
    ? { line: command, env }
    : { line: command, env, stdin: readFileSync(join(cwd, input.trim())) };
};

describe.each(readdirSync(folder).sort())('%s', (name) => {
  test('prints what it should', async () => {
    const cwd = join(place, name);
    cpSync(join(folder, name), cwd, {
      recursive: true,
      filter: (path) => !golden.includes(path.replaceAll('\\', '/').replace(`${folder}/${name}/`, '')),
    });
    const { line, ...setting } = readCommand(readFileSync(join(folder, name, 'cmd'), 'utf8'), cwd);
    expect(line).toMatch(/^spacesea( |$)/);
    const zone = process.env['TZ'];
    if (setting.env['TZ'] !== undefined) process.env['TZ'] = setting.env['TZ'];
    const { out, err, code } = await run(line, { cwd, ...setting }).finally(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    expect(out + err).not.toContain(place);
    await expect(out).toMatchFileSnapshot(`cases/${name}/stdout`);
    await expect(`${err}exit ${code}\n`).toMatchFileSnapshot(`cases/${name}/stderr`);
    const expected = join(folder, name, 'files');
    for (const path of existsSync(expected) ? readdirSync(expected) : []) {
      await expect(readFileSync(join(cwd, path), 'utf8')).toMatchFileSnapshot(`cases/${name}/files/${path}`);
    }
  });
});
