/** The program under measurement: its command lines, and which options this version has. */
import { once } from './child.js';
import { at } from './paths.js';

/** A command line of the built program. */
export const spacesea = (...args) => [process.execPath, at('bin/spacesea.js'), ...args];

/** Scores the made-up quarter with the built-in model and prints one line. */
export const score = (folder, ...more) =>
  spacesea('score', folder, '--period', '2026-Q3', '--as-of', '2026-10-01', '--quiet', ...more);

/** Does `spacesea score` know an option, such as `--threads`? */
export const knows = async (option) => {
  const { out } = await once(spacesea('score', '--help'));
  return new RegExp(`(^|\\s)${option}\\b`, 'm').test(out);
};
