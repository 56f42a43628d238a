/**
 * Do two settings say the same? The order of keys says nothing, that of a list does; a key without a value is not there.
 *
 * @example same({ a: 1, b: [2] }, { b: [2], a: 1 }) // => true
 * @example same({ a: undefined }, {}) // => true
 * @example same([1, 2], [2, 1]) // => false
 */
export const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, at) => same(each, b[at]))
    );
  if (!isMap(a) || !isMap(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(own(a, key), own(b, key)));
};

type Map = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Map => typeof value === 'object' && value !== null;

const own = (map: Map, key: string): unknown => (Object.hasOwn(map, key) ? map[key] : undefined);
