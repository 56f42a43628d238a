/** What a reader of a printed report knows, whatever the format: every number as the range it can lie in. */

export type Range = readonly [low: number, high: number];

/** One number of a report in one group: of a metric, a dimension, or the overall score. */
export interface Cell {
  readonly group: string;
  readonly id: string;
  readonly level: 'overall' | 'dimension' | 'metric';
  readonly hidden: boolean;
  readonly reason?: string;
  readonly value?: Range;
  readonly score?: Range;
  readonly coverage?: Range;
  /** Records, answers or respondents. */
  readonly n?: Range;
  readonly people?: Range;
  /** A confidence interval and its method, as printed. */
  readonly interval?: { readonly low: Range; readonly high: Range; readonly method: string };
  /** Numbers that stand in a hidden row although nothing may: their names. */
  readonly strays: readonly string[];
}

export interface KnownGroup {
  readonly id: string;
  readonly label: string;
  readonly hidden: boolean;
  readonly reason?: string;
  readonly people?: Range;
  /** Labels of the groups that are shown together as this one, where the format says so. */
  readonly merged?: readonly string[];
}

/** Everything that one printed report says. */
export interface Known {
  readonly groups: readonly KnownGroup[];
  readonly cells: readonly Cell[];
}

/** A number that is printed whole; full precision is still a double. */
export const exactly = (value: number): Range => {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return [value - slack, value + slack];
};

export const holds = ([low, high]: Range, value: number): boolean => value >= low && value <= high;

/** What two sayings about the same number leave open. */
export const both = (one: Range | undefined, other: Range | undefined): Range | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  const range: Range = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
  return range[0] > range[1] ? one : range;
};

/** Drops keys without a value, for optional fields. */
export const given = <Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
