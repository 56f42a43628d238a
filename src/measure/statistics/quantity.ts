import type { Quantity } from '../../generated/config.ts';
import type { FieldPath } from '../../types.ts';
import type { Entry, Lens } from '../entry.ts';

/** The number that a record adds; undefined if it has none. */
export const quantityOf = (of: Quantity, lens: Lens): ((entry: Entry) => number | undefined) => {
  if (of === 'count') return () => 1;
  const { divideBy = 1 } = of;
  const read = numberAt(of.sum, lens);
  return (entry) => {
    const value = read(entry);
    return value === undefined ? undefined : value / divideBy;
  };
};

/** The field's value if it is a number. */
export const numberAt = (path: FieldPath, lens: Lens): ((entry: Entry) => number | undefined) => {
  const read = lens.value(path);
  return (entry) => {
    const value = read(entry);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
};

/**
 * What stands in the way when a quantity has no value.
 * @example lacking({ sum: 'duration_minutes' }) // => 'duration_minutes'
 */
export const lacking = (of: Quantity): string => (of === 'count' ? 'count' : of.sum);
