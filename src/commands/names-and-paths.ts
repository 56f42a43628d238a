import type { Shell } from '../shell.ts';

/** The words of a command line, told apart. */
interface Words {
  readonly names: readonly string[];
  readonly paths: readonly string[];
}

/** A word is a path if there is something there, or if it is written as no metric can be; else it names a metric. */
export const namesAndPaths = async (args: readonly string[], shell: Shell): Promise<Words> => {
  const names: string[] = [];
  const paths: string[] = [];
  for (const word of args) {
    const isPath = !/^[a-z][a-z0-9_]*$/.test(word) || (await shell.status(word)) !== undefined;
    (isPath ? paths : names).push(word);
  }
  return { names, paths };
};
