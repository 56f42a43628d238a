import { SpaceSeaError } from '../problems.ts';
import type { Run } from './command.ts';
import { renderOptions } from './display.ts';
import { examine, filesIn } from './examine.ts';
import { deliver, protectInputs, targetsOf } from './output.ts';
import { tellProblems } from './tell.ts';

const formats = ['table', 'json'] as const;

/** `spacesea inspect` */
export const runInspect: Run = async ({ args, options, shell }) => {
  const targets = targetsOf(options, formats);
  const { profiles, problems, presets, real } = await examine(await filesIn(args, shell), shell);
  await protectInputs(
    targets.flatMap(({ path }) => path ?? []),
    real,
    shell,
  );
  if (profiles.length === 0 && problems.length > 0) throw new SpaceSeaError(3, problems);
  const { inspect } = await import('../propose/propose.ts');
  const files = profiles.map((profile) => inspect(profile, presets));
  for (const { format, path } of targets) {
    const text =
      format === 'json'
        ? (await import('../render/json.ts')).jsonText({ files })
        : await (await import('../render/inspection.ts')).inspections(
            files,
            renderOptions(options, shell, path === undefined ? shell.stdout : { isTTY: false }),
          );
    await deliver(text, path, shell);
  }
  await tellProblems(problems, options, shell);
  return problems.length > 0 ? 3 : 0;
};
