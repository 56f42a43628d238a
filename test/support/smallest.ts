/** Smaller and smaller parts of a thing that still have some quality (delta debugging, Zeller and Hildebrandt 2002). */

/** The smallest list, by leaving out elements, of which something still holds. */
export const smallestList = async <T>(
  list: readonly T[],
  holds: (part: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> => {
  let best = list;
  for (let size = Math.ceil(best.length / 2); size >= 1; ) {
    const before = best.length;
    for (let at = 0; at < best.length; ) {
      const part = [...best.slice(0, at), ...best.slice(at + size)];
      if (await holds(part)) best = part;
      else at += size;
    }
    if (size > 1) size = Math.ceil(size / 2);
    else if (best.length === before) break;
  }
  return best;
};

/** The smallest bytes: whole lines are left out first, then single bytes. */
export const smallestBytes = async (
  bytes: Uint8Array,
  holds: (part: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> => {
  const lines = await smallestList(linesOf(bytes), (part) => holds(Buffer.concat(part)));
  const whole = Buffer.concat(lines);
  if (whole.length > 20_000) return whole;
  return Uint8Array.from(await smallestList([...whole], (part) => holds(Uint8Array.from(part))));
};

const linesOf = (bytes: Uint8Array): Uint8Array[] => {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(at, next));
    at = next;
  }
  return lines;
};
