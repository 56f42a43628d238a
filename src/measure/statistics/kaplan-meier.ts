/** One observed time: it ended then, or was still open when we last looked. */
export interface Observation {
  readonly time: number;
  readonly open: boolean;
}

/** A step of a curve: share still open just after `time`. */
export interface Step {
  readonly time: number;
  readonly surviving: number;
}

/** A fall of the survival curve, and how many of those at risk ended then. */
export interface Fall extends Step {
  readonly atRisk: number;
  readonly ended: number;
}

/** Shares closer than this are taken as equal, as R's survival does (square root of the machine epsilon). */
const tolerance = 2 ** -26;

/**
 * Product-limit curve of Kaplan and Meier (1958). What is open at a time is still at risk at that time.
 * @example survivalCurve([{ time: 1, open: false }, { time: 2, open: true }]) // => [{ time: 1, surviving: 0.5, atRisk: 2, ended: 1 }]
 */
export const survivalCurve = (observations: readonly Observation[]): Fall[] => {
  const ends = timesOf(observations, ({ open }) => !open);
  const stays = timesOf(observations, ({ open }) => open);
  const curve: Fall[] = [];
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
    curve.push({ time, surviving, atRisk, ended });
  }
  return curve;
};

/** Rising times; as numbers they are sorted many times as fast as by comparing observations. */
const timesOf = (
  observations: readonly Observation[],
  isMeant: (observation: Observation) => boolean,
): Float64Array => {
  const times = new Float64Array(observations.length);
  let count = 0;
  for (const observation of observations) {
    if (!isMeant(observation)) continue;
    times[count] = observation.time;
    count += 1;
  }
  return times.subarray(0, count).sort();
};

/**
 * First time at which the share `p` has ended; the middle of the step where exactly `p` has, as R does, which makes
 * the ordinary median when nothing is open. Undefined if the curve does not get there.
 *
 * @example survivalQuantile([{ time: 1, surviving: 0.5 }, { time: 3, surviving: 0 }], 0.5) // => 2
 */
export const survivalQuantile = (curve: readonly Step[], p: number): number | undefined => {
  const index = curve.findIndex(({ surviving }) => hasReached(surviving, p));
  return index < 0 ? undefined : timeAt(curve, index, { surviving: curve[index]?.surviving ?? 0, p });
};

/** The share still open below which the share `p` has ended. */
export const limitOf = (p: number): number => 1 - p + tolerance;

/** Has the share `p` ended where so many are still open? */
export const hasReached = (surviving: number, p: number): boolean => surviving < limitOf(p);

/** The time of the step at which the share `p` has ended: the middle of the step, where it is exactly that. */
export const timeAt = (
  curve: readonly Pick<Step, 'time'>[],
  index: number,
  { surviving, p }: { readonly surviving: number; readonly p: number },
): number => {
  const [time = 0, next] = [curve[index]?.time, curve[index + 1]?.time];
  const isExact = Math.abs(surviving - (1 - p)) < tolerance;
  return isExact && next !== undefined ? (time + next) / 2 : time;
};

/**
 * Restricted mean: the area under the curve up to `until`.
 * @example restrictedMean([{ time: 1, surviving: 0.5 }, { time: 3, surviving: 0 }], 3) // => 2
 */
export const restrictedMean = (curve: readonly Step[], until: number): number => {
  let area = 0;
  let since = 0;
  let surviving = 1;
  for (const fall of curve) {
    if (fall.time > until) break;
    area += surviving * (fall.time - since);
    since = fall.time;
    surviving = fall.surviving;
  }
  return area + surviving * (until - since);
};
