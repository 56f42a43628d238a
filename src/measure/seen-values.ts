import type { Value } from '../types.ts';

/** The rows of each value of some fields; `many` where there are too many for the names of groups. */
export type SeenValues = Map<string, Map<string, number> | 'many'>;

/** Values of a field that are kept apart. */
const most = 500;

/** Notes the value that a record itself has in a field. */
export const noteValue = (seen: SeenValues, name: string, value: Value | undefined): void => {
  if (value !== undefined) noteRows(seen, name, { value: String(value), rows: 1 });
};

/** Takes in what was seen elsewhere; the result does not depend on how the rows were divided. */
export const mergeValues = (into: SeenValues, from: SeenValues): void => {
  for (const [name, values] of from) {
    if (values === 'many') into.set(name, 'many');
    else for (const [value, rows] of values) noteRows(into, name, { value, rows });
  }
};

const noteRows = (
  seen: SeenValues,
  name: string,
  { value, rows }: { readonly value: string; readonly rows: number },
): void => {
  const values = seen.get(name);
  if (values === 'many') return;
  if (values === undefined) {
    seen.set(name, new Map([[value, rows]]));
    return;
  }
  values.set(value, (values.get(value) ?? 0) + rows);
  if (values.size > most) seen.set(name, 'many');
};
