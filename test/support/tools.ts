import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isThere = (tool: string): boolean =>
  tool.includes('/') ? existsSync(tool) : spawnSync('/bin/sh', ['-c', `command -v ${tool}`]).status === 0;

/**
 * Is a program, or a file by its path, missing on this machine? Tests that need it are skipped then, with its name in
 * theirs.
 * @throws Error in CI (SPACESEA_CI), where everything has to be there
 */
export const absent = (tool: string): boolean => {
  if (isThere(tool)) return false;
  if (process.env['SPACESEA_CI']) throw new Error(`${tool} is not installed; CI needs it`);
  return true;
};
