import { type Curve, survivalCurve } from '../../src/measure/statistics/kaplan-meier.ts';

/** One observed time: it ended then, or was still open when we last looked. */
export interface Observation {
  readonly time: number;
  readonly open: boolean;
}

/** The curve of some observations, in any order. */
export const curveOf = (observations: readonly Observation[]): Curve => {
  const times = (isOpen: boolean): Float64Array =>
    Float64Array.from(observations.flatMap(({ time, open }) => (open === isOpen ? [time] : []))).sort();
  return survivalCurve(times(false), times(true));
};

/** A fall of the curve: the share still open just after a time, and how many of those at risk ended then. */
interface Fall {
  readonly time: number;
  readonly surviving: number;
  readonly atRisk: number;
  readonly ended: number;
}

/** The falls of a curve. */
export const fallsOf = ({ size, times, surviving, atRisk, ended }: Curve): Fall[] =>
  Array.from({ length: size }, (_, index) => ({
    time: times[index] ?? Number.NaN,
    surviving: surviving[index] ?? Number.NaN,
    atRisk: atRisk[index] ?? Number.NaN,
    ended: ended[index] ?? Number.NaN,
  }));
