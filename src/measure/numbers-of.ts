/** Names by their numbers, which count up from 0 in the order in which they came. */
export type Numbers = Map<string, number>;

/** The number of a name; a new one for a new name. */
export const numberOf = (numbers: Numbers, name: string): number => {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
};
