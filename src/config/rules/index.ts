import type { Config } from '../../types.ts';
import type { Fault } from '../fault.ts';
import type { ShapeFault } from '../schema-faults.ts';
import { find, type Path, type Tree } from '../tree.ts';
import { calendarRules, groupRules } from './calendar-rules.ts';
import { checkRules } from './check-rules.ts';
import { currencyRules } from './currency-rules.ts';
import { dimensionRules, nameRules, weightSetRules } from './dimension-rules.ts';
import { metricRules } from './metric-rules.ts';
import { presetRules } from './preset-rules.ts';
import { questionRules } from './question-rules.ts';
import type { Rule } from './scope.ts';
import { peopleRules, sourceRules } from './source-rules.ts';
import { uncertaintyRules } from './uncertainty-rules.ts';

const rules: readonly Rule[] = [
  calendarRules,
  currencyRules,
  sourceRules,
  presetRules,
  peopleRules,
  groupRules,
  metricRules,
  questionRules,
  dimensionRules,
  nameRules,
  weightSetRules,
  checkRules,
  uncertaintyRules,
];

/** What the schema cannot say, for all parts of the config whose shape is right: as a tree and without its places. */
export const ruleFaults = (
  { tree, config }: { readonly tree: Tree; readonly config: Config },
  shape: readonly ShapeFault[],
): readonly Fault[] => {
  const broken = shape.filter(({ harmless }) => !harmless).map(({ path }) => path);
  const sound = (path: Path): boolean => !broken.some((other) => overlaps(path, other));
  const written = (path: Path): string => {
    const node = find(tree, path);
    return node?.kind === 'leaf' ? node.source : '';
  };
  const file = (path: Path): string | undefined => find(tree, path)?.at.file;
  const faults: Fault[] = [];
  const report = (path: Path, fault: Omit<Fault, 'path' | 'code'> & { readonly code?: string }): void => {
    faults.push({ code: 'config/reference', ...fault, path });
  };
  for (const rule of rules) rule({ config, sound, written, file, report });
  return faults;
};

/** One is at, above or below the other; the root, where only a key can be missing, does not count. */
const overlaps = (a: Path, b: Path): boolean => {
  const length = Math.min(a.length, b.length);
  return b.length > 0 && a.slice(0, length).every((step, index) => String(step) === String(b[index]));
};
