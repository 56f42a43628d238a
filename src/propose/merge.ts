/** Files of one layout as if they were one. */
import type { ColumnProfile, ColumnType, Finding, Profile } from '../profile.ts';

/** More different values are no words of a list. */
export const mostValues = 40;

/** The profile of several files with the same columns; the name is that of the first. */
export const merged = (profiles: readonly [Profile, ...Profile[]]): Profile => {
  const [first, ...others] = profiles;
  if (others.length === 0) return first;
  const columns = first.columns.map((column, index) =>
    others.reduce((sum, { columns: other }) => together(sum, other[index] ?? sum), column),
  );
  const keys = profiles.flatMap(({ key }) => key ?? []);
  const [key] = keys;
  const { key: _, ...rest } = first;
  return {
    ...rest,
    rows: profiles.reduce((sum, { rows }) => sum + rows, 0),
    broken: profiles.reduce((sum, { broken }) => sum + broken, 0),
    columns,
    ...(key === undefined
      ? {}
      : { key: { column: key.column, repeats: keys.reduce((sum, { repeats }) => sum + repeats, 0) } }),
  };
};

const together = (one: ColumnProfile, other: ColumnProfile): ColumnProfile => {
  const { values: _, dates: _dates, numbers: _numbers, labels: _labels, ...rest } = one;
  const values = bothValues(one, other);
  const dates = bothFindings(one.dates, other.dates);
  const numbers = bothFindings(one.numbers, other.numbers);
  const labels =
    one.type === 'empty'
      ? other.labels
      : other.type === 'empty' || one.labels?.set === other.labels?.set
        ? one.labels
        : undefined;
  return {
    ...rest,
    type: bothTypes(one.type, other.type),
    filled: one.filled + other.filled,
    blank: one.blank + other.blank,
    // The same records may stand in both files: reading tells which do.
    distinct: {
      count: one.distinct.count + other.distinct.count,
      isLeast: one.distinct.isLeast || other.distinct.isLeast,
    },
    several: Math.max(one.several, other.several),
    length: Math.max(one.length, other.length),
    ...(values === undefined ? {} : { values }),
    ...(dates === undefined ? {} : { dates }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(labels === undefined ? {} : { labels }),
  };
};

const bothTypes = (one: ColumnType, other: ColumnType): ColumnType => {
  if (one === other || other === 'empty') return one;
  return one === 'empty' ? other : 'text';
};

const bothValues = (one: ColumnProfile, other: ColumnProfile): ReadonlyMap<string, number> | undefined => {
  if (one.values === undefined || other.values === undefined) return undefined;
  const sum = new Map(one.values);
  for (const [value, count] of other.values) sum.set(value, (sum.get(value) ?? 0) + count);
  return sum.size <= mostValues ? sum : undefined;
};

/**
 * Each file is read in its own way, if the config says nothing. What one file leaves open another one decides; where two
 * decide differently nothing can be written down for both.
 */
const bothFindings = <Setting>(
  one: Finding<Setting> | undefined,
  other: Finding<Setting> | undefined,
): Finding<Setting> | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.is === 'torn' || other.is === 'torn') return one.is === 'torn' ? one : other;
  if (one.is === 'unsure' || other.is === 'unsure') {
    const [open, rest] = one.is === 'unsure' ? [one, other] : [other, one];
    const isAmong =
      rest.is === 'decided' &&
      open.is === 'unsure' &&
      open.readings.some(({ setting }) => isSame(setting, rest.setting));
    return isAmong ? rest : open;
  }
  if (one.is === 'decided' && other.is === 'decided' && isSame(one.setting, other.setting)) return one;
  return { is: 'plain' };
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
