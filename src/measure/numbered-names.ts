/** Names and their numbers, which count up from 0 in the order in which the names came. */
export interface NumberedNames {
  readonly numbers: Map<string, number>;
  readonly names: string[];
}

/** No names yet. */
export const startNames = (): NumberedNames => ({ numbers: new Map(), names: [] });

/** The number of a name; a new one for a new name. */
export const numberOf = ({ numbers, names }: NumberedNames, name: string): number => {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
};
