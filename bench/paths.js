/** Where things lie in the repository. */
import { fileURLToPath } from 'node:url';

/** The path of a file from the root of the repository. */
export const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
