import { nearest } from '../nearest.ts';
import { misuse } from '../problems.ts';
import type { Run } from './command.ts';
import { commands, topics } from './index.ts';

/** `spacesea help` */
export const runHelp: Run = async ({ args, shell, run }) => {
  const [word] = args;
  if (word === undefined) return run(['--help']);
  if (commands.some(({ name }) => name === word)) return run([word, '--help']);
  if (topics.some((topic) => topic === word)) {
    await shell.out(await shell.asset(`src/topics/${word}.md`));
    return 0;
  }
  const known = [...topics, ...commands.map(({ name }) => name)];
  const guess = nearest(word, known);
  throw misuse({
    code: 'usage/name',
    message: `there is no help on "${word}"`,
    hint: guess === undefined ? `topics: ${topics.join(', ')}` : `did you mean ${guess}?`,
  });
};
