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
  const sorted = observations.toSorted((a, b) => a.time - b.time);
  const curve: Fall[] = [];
  let surviving = 1;
  for (let index = 0; index < sorted.length; ) {
    const time = sorted[index]?.time ?? 0;
    const atRisk = sorted.length - index;
    let ended = 0;
    while (index < sorted.length && sorted[index]?.time === time) {
      if (!sorted[index]?.open) ended += 1;
      index += 1;
    }
    if (ended === 0) continue;
    surviving *= (atRisk - ended) / atRisk;
    curve.push({ time, surviving, atRisk, ended });
  }
  return curve;
};

/**
 * First time at which the share `p` has ended; the middle of the step where exactly `p` has, as R does, which makes
 * the ordinary median when nothing is open. Undefined if the curve does not get there.
 *
 * @example survivalQuantile([{ time: 1, surviving: 0.5 }, { time: 3, surviving: 0 }], 0.5) // => 2
 */
export const survivalQuantile = (curve: readonly Step[], p: number): number | undefined => {
  const index = curve.findIndex(({ surviving }) => surviving < 1 - p + tolerance);
  const reached = curve[index];
  const next = curve[index + 1];
  if (reached === undefined) return undefined;
  const exact = Math.abs(reached.surviving - (1 - p)) < tolerance;
  return exact && next !== undefined ? (reached.time + next.time) / 2 : reached.time;
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
