import type { Quantity } from '../../generated/config.ts';
import type { FieldPath } from '../../types.ts';
import type { Entry } from '../entry.ts';
import type { Lens } from '../lens.ts';

/** The number that a record adds; if it has none, the field that it lacks. */
export const quantityOf = (of: Quantity, lens: Lens): ((entry: Entry) => number | string) => {
  if (of === 'count') return () => 1;
  const { sum, divideBy = 1 } = of;
  const read = numberAt(sum, lens);
  return (entry) => {
    const value = read(entry);
    return value === undefined ? sum : value / divideBy;
  };
};

/** The field's value if it is a number. */
export const numberAt = (path: FieldPath, lens: Lens): ((entry: Entry) => number | undefined) => {
  return lens.of(path, (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined));
};
