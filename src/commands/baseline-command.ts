import type { Command } from './command.ts';
import { by, chosen, files, formats, period, terminal, toFile, verbose } from './options.ts';

/** `spacesea baseline`, for the list of commands. */
export const baseline = {
  name: 'baseline',
  args: '[metrics-and-paths...]',
  takes: [{ words: 'metrics', disk: 'files' }],
  summary: 'goalposts from your own past, as a change of spacesea.yaml: of volumes, or of metrics by name',
  options: [
    ...files,
    { ...period, says: 'the last period to look at; else the last finished quarter in the data' },
    {
      flags: '--periods <n>',
      says: 'how many periods, that one among them; else 4',
      takes: {},
    },
    { ...by, says: 'count each group of a field in each period, such as team' },
    ...chosen.filter(({ flags }) => /--(as-of|set)\b/.test(flags)),
    formats(['table', 'diff', 'yaml', 'json']),
    toFile,
    verbose,
    ...terminal,
  ],
  examples: [
    'spacesea baseline --by team',
    'spacesea baseline demos_per_se_week exports --by team --periods 8',
    'spacesea baseline --by team -f diff | git apply',
  ],
} as const satisfies Command;
