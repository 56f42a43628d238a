import { nearest } from '../nearest.ts';
import { misuse } from '../problems.ts';
import type { Shell } from '../shell.ts';
import type { Options, Run } from './command.ts';
import { renderOptions } from './display.ts';
import { commands } from './index.ts';
import { topicNames } from './topics.ts';

/** `spacesea help` */
export const runHelp: Run = async ({ args, options, shell, run }) => {
  const [word] = args;
  if (word === undefined) return run(['--help']);
  if (commands.some(({ name }) => name === word)) return run([word, '--help']);
  if (topicNames.includes(word)) {
    await show(await shell.asset(`src/topics/${word}.md`), options, shell);
    return 0;
  }
  const { codeTexts } = await import('../generated/code-texts.ts');
  // As messages show it.
  const code = word.replace(/^\[(.*)\]$/, '$1');
  if (Object.hasOwn(codeTexts, code)) {
    await show(`# ${code}\n\n${codeTexts[code]?.[1]}\n`, options, shell);
    return 0;
  }
  const names = [...topicNames, ...commands.map(({ name }) => name)];
  const guess = nearest(code, code.includes('/') ? Object.keys(codeTexts) : names);
  throw misuse({
    code: 'usage/name',
    message: `there is no help on "${word}"`,
    hint:
      guess === undefined ? `topics: ${topicNames.join(', ')}; spacesea --help` : `did you mean ${guess}?`,
  });
};

/** Shows a page as wide as the terminal is, but no wider than is good to read. */
const show = async (text: string, options: Options, shell: Shell): Promise<void> => {
  const { page } = await import('../render/page.ts');
  await shell.out(await page(text, renderOptions(options, shell, shell.stdout)));
};
