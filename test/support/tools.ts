import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program of this machine lies, found as a shell finds it; nothing if it is not there. */
export const placeOf = (tool: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, tool))
    .find(isProgram);

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Is a program that a test needs not there? For `test.skipIf`, with the program in the name of the test. Where
 * SPACESEA_CI is set nothing may be left out.
 * @throws Error where SPACESEA_CI is set and the program is not there
 */
export const absent = (tool: string): boolean => {
  if (placeOf(tool) !== undefined) return false;
  if (process.env['SPACESEA_CI'] !== undefined)
    throw new Error(`${tool} is not there, and SPACESEA_CI says that nothing may be left out: see .ci/run`);
  return true;
};
