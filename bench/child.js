/** A program run once: how long it took, how much memory it held at most, what it printed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Where NODE_EXTRA_CA_CERTS is set, Node itself starts more slowly and every ratio flatters. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/**
 * Runs a program to its end.
 * @param {[string, ...string[]]} command
 * @param {{ memory?: boolean, env?: Record<string, string>, cwd?: string }} options memory: watch it, on Linux
 * @returns {Promise<{ seconds: number, mb: number | undefined, out: string, err: string }>} mb: 2^20 bytes
 */
export const once = async ([program, ...args], { memory = false, env = {}, cwd } = {}) => {
  const start = process.hrtime.bigint();
  const child = spawn(program, args, {
    env: { ...environment, ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed.err += text;
  });
  const peak = memory ? watching(child.pid) : undefined;
  const { code, seconds } = await new Promise((done, failed) => {
    let took = 0;
    child.on('error', failed);
    child.on('exit', () => {
      took = Number(process.hrtime.bigint() - start) / 1e9;
    });
    child.on('close', (status) => done({ code: status, seconds: took }));
  });
  const mb = peak?.();
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${code}\n${printed.err}`);
  return { seconds, mb, ...printed };
};

/**
 * Looks at a process and its children a hundred times a second. What the kernel tells is the most that each has held so
 * far, so only what is taken in the last hundredth is missed. It needs no other program; elsewhere than on Linux nothing is seen.
 */
const watching = (pid) => {
  let most = 0;
  const look = (id) => {
    try {
      const [, kb = 0] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      most = Math.max(most, Number(kb));
      for (const child of readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' '))
        if (child !== '') look(child);
    } catch {
      // It has ended, or this is not Linux.
    }
  };
  const timer = setInterval(() => look(pid), 10);
  return () => {
    clearInterval(timer);
    return most === 0 ? undefined : most / 1024;
  };
};
