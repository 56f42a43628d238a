/**
 * A survival curve: where it falls, and how far. A list for each part of the falls, for there may be as many as records, and
 * an object for each would take ten times the memory.
 */
export interface Curve {
  /** How many falls there are; the lists may be longer. */
  readonly size: number;
  readonly times: Float64Array;
  /** Shares still open just after these times. */
  readonly surviving: Float64Array;
  /** Of how many at risk how many ended then. */
  readonly atRisk: Float64Array;
  readonly ended: Float64Array;
}

/** Shares closer than this are taken as equal, as R's survival does (square root of the machine epsilon). */
const tolerance = 2 ** -26;

/**
 * Product-limit curve of Kaplan and Meier (1958). What is open at a time is still at risk at that time.
 *
 * @param ends rising times of what ended
 * @param stays rising times for which others had been open when we last looked
 * @example survivalCurve(Float64Array.of(1), Float64Array.of(2)).surviving // => Float64Array.of(0.5)
 */
export const survivalCurve = (ends: Float64Array, stays: Float64Array): Curve => {
  const curve = {
    times: new Float64Array(ends.length),
    surviving: new Float64Array(ends.length),
    atRisk: new Float64Array(ends.length),
    ended: new Float64Array(ends.length),
  };
  let size = 0;
  let surviving = 1;
  let [end, stay] = [0, 0];
  while (end < ends.length) {
    const time = ends[end] ?? 0;
    while (stay < stays.length && (stays[stay] ?? 0) < time) stay += 1;
    const atRisk = ends.length - end + stays.length - stay;
    const first = end;
    while (end < ends.length && ends[end] === time) end += 1;
    const ended = end - first;
    surviving *= (atRisk - ended) / atRisk;
    curve.times[size] = time;
    curve.surviving[size] = surviving;
    curve.atRisk[size] = atRisk;
    curve.ended[size] = ended;
    size += 1;
  }
  return { size, ...curve };
};

/**
 * First time at which the share `p` has ended; the middle of the step where exactly `p` has, as R does, which makes
 * the ordinary median when nothing is open. Undefined if the curve does not get there.
 *
 * @example survivalQuantile(survivalCurve(Float64Array.of(1, 2, 3), new Float64Array(0)), 0.5) // => 2
 */
export const survivalQuantile = (
  curve: Pick<Curve, 'size' | 'times' | 'surviving'>,
  p: number,
): number | undefined => {
  for (let index = 0; index < curve.size; index += 1) {
    const surviving = curve.surviving[index] ?? 0;
    if (hasReached(surviving, p)) return timeAt(curve, index, { surviving, p });
  }
  return undefined;
};

/** The share still open below which the share `p` has ended. */
export const limitOf = (p: number): number => 1 - p + tolerance;

/** Has the share `p` ended where so many are still open? */
export const hasReached = (surviving: number, p: number): boolean => surviving < limitOf(p);

/** The time of the step at which the share `p` has ended: the middle of the step, where it is exactly that. */
export const timeAt = (
  { times, size }: Pick<Curve, 'times' | 'size'>,
  index: number,
  { surviving, p }: { readonly surviving: number; readonly p: number },
): number => {
  const time = times[index] ?? 0;
  const isExact = Math.abs(surviving - (1 - p)) < tolerance;
  return isExact && index + 1 < size ? (time + (times[index + 1] ?? 0)) / 2 : time;
};

/**
 * Restricted mean: the area under the curve up to `until`.
 * @example restrictedMean(survivalCurve(Float64Array.of(1), Float64Array.of(3)), 3) // => 2
 */
export const restrictedMean = (curve: Pick<Curve, 'size' | 'times' | 'surviving'>, until: number): number => {
  let area = 0;
  let since = 0;
  let surviving = 1;
  for (let index = 0; index < curve.size; index += 1) {
    const time = curve.times[index] ?? 0;
    if (time > until) break;
    area += surviving * (time - since);
    since = time;
    surviving = curve.surviving[index] ?? 0;
  }
  return area + surviving * (until - since);
};
