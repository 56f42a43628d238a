import { realShell, type Shell } from '../../src/shell.ts';

/** What a command line printed and returned. */
export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number;
  /** Lines that were shown while the work went on. */
  readonly shown: readonly string[];
}

export interface Setting {
  /** Working directory; the repository root if not given. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Columns of a terminal on both streams; a pipe if not given. */
  readonly columns?: number;
  /** Replaces parts of the shell, to make it fail. */
  readonly change?: (shell: Shell) => Partial<Shell>;
}

/** Splits a command line at spaces outside quotes. */
export const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );

/** Runs `spacesea …` in this process, with everything it would print caught. */
export const run = async (line: string, setting: Setting = {}): Promise<Outcome> => {
  const { main } = await import('../../src/cli.ts');
  const [, ...args] = words(line.trim());
  const caught = { out: '', err: '', shown: [] as string[] };
  const { stdin = '' } = setting;
  const terminal =
    setting.columns === undefined ? { isTTY: false } : { isTTY: true, columns: setting.columns };
  const real = realShell(setting.cwd ?? process.cwd());
  const shell: Shell = {
    ...real,
    env: setting.env ?? {},
    stdout: terminal,
    stderr: terminal,
    out: async (text) => {
      caught.out += text;
    },
    err: (text) => {
      caught.err += text;
    },
    open: async () => false,
    show: (line) => {
      if (line !== '') caught.shown.push(line);
    },
    // No time passes: what a test prints must not depend on how long it takes.
    now: () => 0,
    read: (path) =>
      path === '-'
        ? once(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin)
        : real.read(path),
  };
  const code = await main(args, { ...shell, ...setting.change?.(shell) });
  return { ...caught, code };
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
