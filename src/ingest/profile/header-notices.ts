import type { Problem } from '../../problems.ts';
import { fold } from '../fold.ts';

/** Headers that stop a file from being read, or that are easily taken for each other. */
export const headerNotices = (
  names: readonly string[],
  at: { readonly file: string; readonly line: number },
): readonly Problem[] => {
  const first = new Map<string, number>();
  return names.flatMap((name, index): Problem[] => {
    const column = index + 1;
    if (name.trim() === '')
      return [problem(`column ${column} has no name`, { ...at, column }, 'give it one if it is needed')];
    const key = fold(name);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const isSame = names[before]?.trim() === name.trim();
    const says = isSame ? 'have the same name' : 'have names that differ in case, spaces or marks only';
    return [
      problem(
        `columns ${before + 1} and ${column} ${says}: ${shown(name)}`,
        { ...at, column },
        'neither can be read by its name; rename one of the two if it is needed',
      ),
    ];
  });
};

const problem = (message: string, at: NonNullable<Problem['at']>, hint: string): Problem => ({
  code: 'file/header',
  severity: 'warning',
  message,
  at,
  hint,
});

/** At most 80 letters of a name. */
const shown = (name: string): string =>
  JSON.stringify(Array.from(name.trim().slice(0, 200)).slice(0, 80).join(''));
