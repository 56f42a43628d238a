/** Programs on a real terminal: tmux is the terminal, and everything that it is sent is kept. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How a program is started. */
export interface PtySetting {
  readonly columns?: number;
  /** Besides PATH, and in place of a terminal with colours and UTF-8. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A terminal in which something runs. */
export interface Pty {
  /** Every byte that the terminal was sent. */
  readonly sent: () => string;
  /** What stands on it, without lines at the end that are empty. */
  readonly screen: () => string;
  readonly title: () => string;
  readonly press: (key: string) => void;
  /** Waits until the terminal was sent something. */
  readonly until: (sent: RegExp) => Promise<void>;
  /** Waits for the end; gives the exit code. */
  readonly code: () => Promise<number>;
  readonly close: () => void;
}

const ended = /<exit (\d+)>/;

/** Longer than any of this takes on a busy machine. */
const patience = 50_000;

/** Runs a line of bash on a new terminal; `spacesea` in it is the built program. */
export const onPty = (line: string, { columns = 80, env = {}, cwd = '.' }: PtySetting = {}): Pty => {
  const place = mkdtempSync(join(tmpdir(), 'spacesea-pty-'));
  const kept = join(place, 'sent');
  const tmux = (...args: readonly string[]): string =>
    spawnSync('tmux', ['-S', join(place, 'socket'), '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      cwd: resolve(cwd),
    }).stdout;
  const given = { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env };
  const script = [
    'read -r go',
    'trap : INT',
    'set -o pipefail',
    `spacesea() { "${process.execPath}" "${resolve('bin/spacesea.js')}" "$@"; }`,
    line,
    'printf "<exit %s>" $?',
    'sleep 1000',
  ].join('\n');
  const words = ['env', '-i', ...Object.entries(given).map(([name, value]) => `${name}=${value}`)];
  tmux('-u', 'new-session', '-d', '-x', String(columns), '-y', '50', ...words, 'bash', '-c', script);
  tmux('pipe-pane', '-o', `cat > '${kept}'`);
  // Only now does it begin: nothing that it writes is missed.
  tmux('send-keys', 'Enter');
  const sent = (): string => {
    try {
      return readFileSync(kept, 'utf8');
    } catch {
      return '';
    }
  };
  const until = async (pattern: RegExp): Promise<void> => {
    for (let waited = 0; !pattern.test(sent()); waited += 50) {
      if (waited > patience)
        throw new Error(`${pattern} did not come; the terminal was sent ${JSON.stringify(sent())}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  return {
    sent,
    screen: () => tmux('capture-pane', '-p').trimEnd(),
    title: () => tmux('display-message', '-p', '#{pane_title} #{window_name}'),
    press: (key) => void tmux('send-keys', key),
    until,
    code: async () => {
      await until(ended);
      return Number(ended.exec(sent())?.[1]);
    },
    close: () => {
      tmux('kill-server');
      rmSync(place, { recursive: true, force: true });
    },
  };
};
