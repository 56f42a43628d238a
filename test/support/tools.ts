import { spawnSync } from 'node:child_process';

/**
 * Is a program missing on this machine? Tests that need it are skipped then, with its name in theirs.
 * @throws Error in CI (SPACESEA_CI), where everything has to be there
 */
export const absent = (tool: string): boolean => {
  const { status } = spawnSync('/bin/sh', ['-c', `command -v ${tool}`]);
  if (status !== 0 && process.env['SPACESEA_CI']) throw new Error(`${tool} is not installed; CI needs it`);
  return status !== 0;
};
