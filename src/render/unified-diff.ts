/** What differs between two texts, as `patch` and `git apply` read it. */

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Unchanged lines around a change. */
const around = 3;

/**
 * A unified diff; empty if the texts are the same.
 * @example unifiedDiff('a.yaml', 'x\ny\n', 'x\nz\n') // => '--- a/a.yaml\n+++ b/a.yaml\n@@ -1,2 +1,2 @@\n x\n-y\n+z\n'
 */
export const unifiedDiff = (file: string, before: string, after: string): string => {
  const lines = changesOf(linesIn(before), linesIn(after));
  const hunks = hunksOf(lines);
  // A name that holds a space ends with a tab.
  const name = file.includes(' ') ? `${file}\t` : file;
  return hunks.length === 0 ? '' : [`--- a/${name}\n`, `+++ b/${name}\n`, ...hunks].join('');
};

/** Lines with their ends. */
const linesIn = (text: string): string[] => text.split(/(?<=\n)/).filter((line) => line !== '');

/** The lines of both, those that they share once: what is the same at both ends is not looked at further. */
const changesOf = (before: readonly string[], after: readonly string[]): Line[] => {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const same = (lines: readonly string[]): Line[] => lines.map((text) => ({ sign: ' ', text }));
  return [
    ...same(before.slice(0, start)),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
};

/** The longest sequence of lines that both have, and around it what each has alone. */
const between = (before: readonly string[], after: readonly string[]): Line[] => {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const lines: Line[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old = '', fresh = ''] = [before[row], after[column]];
    if (row < before.length && column < after.length && old === fresh) {
      lines.push({ sign: ' ', text: old });
      row += 1;
      column += 1;
    } else if (
      row < before.length &&
      (column === after.length || at(row + 1, column) >= at(row, column + 1))
    ) {
      lines.push({ sign: '-', text: old });
      row += 1;
    } else {
      lines.push({ sign: '+', text: fresh });
      column += 1;
    }
  }
  return lines;
};

const hunksOf = (lines: readonly Line[]): string[] => {
  const changed = lines.flatMap(({ sign }, at) => (sign === ' ' ? [] : [at]));
  const spans: { from: number; to: number }[] = [];
  for (const at of changed) {
    const last = spans.at(-1);
    if (last !== undefined && at - around <= last.to + 1) last.to = Math.min(lines.length - 1, at + around);
    else spans.push({ from: Math.max(0, at - around), to: Math.min(lines.length - 1, at + around) });
  }
  return spans.map(({ from, to }) => hunk(lines, from, to));
};

const hunk = (lines: readonly Line[], from: number, to: number): string => {
  const inside = lines.slice(from, to + 1);
  const span = (other: Line['sign']): string => {
    const count = inside.filter(({ sign }) => sign !== other).length;
    const first = lines.slice(0, from).filter(({ sign }) => sign !== other).length + (count === 0 ? 0 : 1);
    return count === 1 ? String(first) : `${first},${count}`;
  };
  const told = inside.map(({ sign, text }) =>
    text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ -${span('+')} +${span('-')} @@\n${told.join('')}`;
};
