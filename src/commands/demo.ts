import { dirname, join } from 'node:path';
import { unusable } from '../problems.ts';
import { renderers } from '../render/index.ts';
import type { Shell } from '../shell.ts';
import { next, quoted } from './again.ts';
import type { Run } from './command.ts';
import { renderOptions } from './display.ts';
import { deliver } from './output.ts';
import { scoreFiles } from './request.ts';

const home = 'examples/demo';

/** Copies the made-up exports into a new folder. */
const copyExports = async (folder: string, shell: Shell): Promise<number> => {
  const files = await shell.assets(home);
  for (const file of files) {
    const target = join(folder, file);
    await shell.makeFolder(dirname(target));
    await deliver(await shell.asset(`${home}/${file}`), target, shell);
  }
  return files.length;
};

/** `spacesea demo` */
export const runDemo: Run = async ({ args, options, shell }) => {
  const [folder = 'spacesea-demo'] = args;
  if ((await shell.status(folder)) !== undefined) {
    throw unusable({
      code: 'file/exists',
      message: 'exists already; nothing was written',
      at: { file: folder },
      hint: 'name another folder: spacesea demo my-demo',
    });
  }
  await shell.makeFolder(folder);
  const files = await copyExports(folder, shell);
  const { report } = await scoreFiles([folder], { ...options, config: join(folder, 'spacesea.yaml') }, shell);
  const still = renderOptions({ width: '100' }, shell, { isTTY: false });
  await deliver(await renderers.json(report, still), join(folder, 'report.json'), shell);
  const again = next([folder], {});
  const page = { ...still, again, command: `spacesea report ${quoted(folder)}` };
  await deliver(await renderers.html(report, page), join(folder, 'report.html'), shell);
  await deliver(await renderers.md(report, still), join(folder, 'report.md'), shell);
  await shell.out(
    `Made-up data of 38 engineers in ${folder}: ${files} files, with faults planted in them.\n\n`,
  );
  const drawn = { ...renderOptions(options, shell, shell.stdout), again };
  await shell.out(await renderers.table(report, drawn));
  await shell.out(
    `\nWrote ${join(folder, 'report.html')}: open it in a browser, it needs no network. Beside it: report.json, report.md\n\nThe same by team:       spacesea report ${quoted(folder)} --by team --open\nYour own exports:       spacesea init path/to/exports\n`,
  );
  return 0;
};
