import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileError } from '../../src/file-error.ts';
import { openerFor } from '../../src/opener.ts';
import { SpaceSeaError } from '../../src/problems.ts';
import { realShell, removeUnfinished, type Shell } from '../../src/shell.ts';

let folder = '';
let shell: Shell = realShell();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spacesea-shell-'));
  shell = realShell(folder);
});

const readAll = async (path: string): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of shell.read(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

/** The codes of the problems that a failing promise carries. */
const codes = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof SpaceSeaError
    ? error.problems.map(({ code }) => code)
    : [`not a SpaceSeaError: ${String(error)}`];
};

describe('reading', () => {
  test('gives the bytes of a file', async () => {
    writeFileSync(join(folder, 'a.csv'), 'é\n');
    expect(await readAll('a.csv')).toBe('é\n');
  });

  test('gives a large file in pieces, of which none changes when the next ones are read', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, line) => `row ${line}`).join('\n'));
    writeFileSync(join(folder, 'large.csv'), bytes);
    const chunks: Uint8Array[] = [];
    for await (const chunk of shell.read('large.csv')) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(10);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });

  test.runIf(process.platform === 'linux')('lets go of a large file of which no more is wanted', async () => {
    writeFileSync(join(folder, 'large.csv'), Buffer.alloc(2 << 20, 'a'));
    const isOpen = (): boolean =>
      readdirSync('/proc/self/fd').some((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`) === join(realpathSync(folder), 'large.csv');
        } catch {
          // The one by which the folder is listed is gone again.
          return false;
        }
      });
    for await (const chunk of shell.read('large.csv')) {
      expect(chunk.length).toBeGreaterThan(0);
      expect(isOpen()).toBe(true);
      break;
    }
    expect(isOpen()).toBe(false);
  });

  test('a missing file is named by its code', async () =>
    expect(await codes(readAll('gone.csv'))).toEqual(['file/missing']));

  test('a folder is not a file', async () => expect(await codes(readAll('.'))).toEqual(['file/folder']));

  test('a link that leads back to itself is named', async () => {
    symlinkSync('loop.csv', join(folder, 'loop.csv'));
    expect(await codes(readAll('loop.csv'))).toEqual(['file/loop']);
    expect(await codes(shell.status('loop.csv'))).toEqual(['file/loop']);
  });

  test('a named pipe is read like a file', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const writing = import('node:fs/promises').then(({ writeFile }) =>
      writeFile(join(folder, 'pipe'), 'from the pipe'),
    );
    expect((await shell.status('pipe'))?.kind).toBe('stream');
    expect(await readAll('pipe')).toBe('from the pipe');
    await writing;
  });
});

describe('looking around', () => {
  test('status tells files from folders and from nothing', async () => {
    writeFileSync(join(folder, 'a.csv'), 'abc');
    expect(await shell.status('a.csv')).toMatchObject({ kind: 'file', size: 3 });
    expect(await shell.status('.')).toMatchObject({ kind: 'folder' });
    expect(await shell.status('nothing')).toBeUndefined();
    expect(await shell.status('a.csv/b')).toBeUndefined();
  });

  test('list goes into folders, in code-unit order, and passes over hidden ones', async () => {
    for (const name of ['b', '.git', 'node_modules']) mkdirSync(join(folder, name));
    for (const name of ['z.csv', 'B.csv', 'b/a.csv', '.git/x', 'node_modules/y', '.hidden'])
      writeFileSync(join(folder, name), '');
    expect(await shell.list('.')).toEqual(['B.csv', 'b/a.csv', 'z.csv']);
  });

  test('what ships with spacesea is found', async () => {
    expect(await shell.assets('src/models')).toContain('se.yaml');
    expect(await shell.asset('src/models/se.yaml')).toContain('version: 1');
  });
});

describe('writing', () => {
  test('a file appears whole, by its name, and nothing else stays', async () => {
    const file = await shell.create('out.csv');
    await file.write('one\n');
    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
    await file.write('two\n');
    await file.commit();
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('one\ntwo\n');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  test('a secret file can be read by its owner alone', async () => {
    const file = await shell.create('secret.csv', { secret: true });
    await file.commit();
    expect(statSync(join(folder, 'secret.csv')).mode & 0o777).toBe(0o600);
  });

  test('abandoning leaves the old file and no trace', async () => {
    writeFileSync(join(folder, 'out.csv'), 'old');
    const file = await shell.create('out.csv');
    await file.write('new');
    await file.abandon();
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  test('an interrupt removes what is half-written', async () => {
    const file = await shell.create('out.csv');
    await file.write('half');
    removeUnfinished();
    expect(readdirSync(folder)).toEqual([]);
    await file.abandon();
  });

  test('a full device is an error in plain words', async () => {
    const file = await shell.create('/dev/full');
    expect(await codes(file.write('x').then(() => file.commit()))).toEqual(['file/full']);
  });

  test('a folder cannot be written over', async () => {
    mkdirSync(join(folder, 'out'));
    expect(await codes(shell.create('out'))).toEqual(['file/folder']);
  });

  test('a missing folder is named', async () =>
    expect(await codes(shell.create('no/out.csv'))).toEqual(['file/missing']));

  test('folders are made, with those above them', async () => {
    await shell.makeFolder('a/b');
    expect(statSync(join(folder, 'a/b')).isDirectory()).toBe(true);
  });
});

describe('fileError', () => {
  test.each([
    ['EACCES', 'file/permission'],
    ['EROFS', 'file/permission'],
    ['EIO', 'file/io'],
    ['EMFILE', 'file/io'],
    ['EBUSY', 'file/io'],
  ])('%s is %s', (code, expected) => {
    const error = fileError(Object.assign(new Error('low-level'), { code }), 'a.csv');
    expect(error).toBeInstanceOf(SpaceSeaError);
    expect(error instanceof SpaceSeaError && error.problems[0]).toMatchObject({
      code: expected,
      at: { file: 'a.csv' },
    });
  });

  test('anything else is passed on as it is', () => {
    const bug = new TypeError('a bug');
    expect(fileError(bug, 'a.csv')).toBe(bug);
  });

  test('a file without permission (unless run as root, who may read everything)', async () => {
    writeFileSync(join(folder, 'locked.csv'), 'x');
    chmodSync(join(folder, 'locked.csv'), 0o000);
    const result = await codes(readAll('locked.csv'));
    expect(result).toEqual(
      process.getuid?.() === 0 ? ['not a SpaceSeaError: undefined'] : ['file/permission'],
    );
  });
});

describe.skipIf(process.platform === 'win32')('a file is shown', () => {
  const path = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = path;
  });

  test('by the program of the system, which gets its whole path and no shell', async () => {
    const bin = join(folder, 'programs');
    mkdirSync(bin);
    const { program } = openerFor(process.platform, '');
    writeFileSync(join(bin, program), `#!/bin/sh\nprintf '%s' "$1" > '${join(bin, 'shown')}'\n`, {
      mode: 0o755,
    });
    process.env['PATH'] = `${bin}:${path}`;
    expect(await shell.open('-x; touch $(y).html')).toBe(true);
    const shown = join(bin, 'shown');
    await expect
      .poll(() => existsSync(shown) && readFileSync(shown, 'utf8'))
      .toBe(join(folder, '-x; touch $(y).html'));
  });

  test('unless there is none', async () => {
    process.env['PATH'] = folder;
    expect(await shell.open('report.html')).toBe(false);
  });
});
