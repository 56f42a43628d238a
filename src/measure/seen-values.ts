import { countValues, type KeptRows } from './kept.ts';

/** The rows of each value of some fields; `many` where there are too many for the names of groups. */
export type SeenValues = Map<string, Map<string, number> | 'many'>;

/** Values of a field that are kept apart. */
const most = 500;

/** Notes the values that some records of a batch have themselves in a field. */
export const noteValues = (seen: SeenValues, field: string, kept: KeptRows): void => {
  if (seen.get(field) === 'many') return;
  countValues(kept, field, (value, rows) => noteRows(seen, field, { value: String(value), rows }));
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
