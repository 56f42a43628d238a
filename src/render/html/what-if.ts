import { sharesOf } from '../../aggregate.ts';
import { hearsPeople, usualMissing } from '../../enough.ts';
import type { Report, ScoreRow } from '../../generated/report.ts';
import { rowsOf } from '../../rows-of.ts';
import { blocksOf, configOf, overallOf, partsOf, wholeOf } from '../report-parts.ts';
import { reachSentence } from '../robust-sentences.ts';
import { type Standing, slidersOf, type WhatIf } from './reweigh.ts';

/** A group whose overall score the sliders move. */
export interface Moving {
  readonly id: string;
  readonly label: string;
  readonly by: string | undefined;
}

/** What the sliders work with, and what is said whether a script runs or not. */
export interface WhatIfParts {
  readonly data: WhatIf;
  /** In the order of the data, without the whole. */
  readonly moving: readonly Moving[];
  /** How far weights can carry the overall score at all. */
  readonly reach: string;
}

/** What the sliders need of a report; undefined where there is no overall score to play with. */
export const whatIfOf = (report: Report): WhatIfParts | undefined => {
  const whole = wholeOf(report);
  const heads = blocksOf(report, 'all').map(({ head }) => head);
  const config = configOf(report);
  const { dimensions = {} } = config;
  const isOwn = heads.every(({ id }) => Object.hasOwn(dimensions, id));
  if (whole === undefined || !isOwn || overallOf(report, 'all')?.score === undefined) return undefined;
  const moving = [...partsOf(report).values()]
    .flat()
    .filter(
      ({ id, suppressed }) =>
        !suppressed && rowsOf(report.scores, id).some(({ level }) => level === 'metric'),
    );
  const ids = heads.map(({ id }) => id);
  const data: WhatIf = {
    target: report.model.target,
    aggregation: config.aggregation?.dimensions ?? 'arithmetic',
    missing: { ...usualMissing, ...config.missing },
    set: freeName(Object.keys(config.weightSets ?? {})),
    ids,
    weights: plain(ids.map((id) => dimensions[id]?.weight ?? 1)),
    groups: [whole, ...moving].map(({ id }) => standingOf(report, id, ids)),
  };
  return {
    data,
    moving: moving.map(({ id, label, merged, by }) => ({
      id,
      by,
      label: merged === undefined ? label : `${label} (${merged.join(', ')})`,
    })),
    reach: reachOf(data, heads),
  };
};

/** `mine`, or `mine2`, `mine3` where the model has a set of that name. */
const freeName = (taken: readonly string[]): string => {
  let [name, number] = ['mine', 1];
  while (taken.includes(name)) {
    number += 1;
    name = `mine${number}`;
  }
  return name;
};

/** Whole per cents in the place of weights that are the same shares to the last digit. */
const plain = (weights: readonly number[]): readonly number[] => {
  const whole = slidersOf(weights);
  const shares = sharesOf(weights);
  return sharesOf(whole).every((share, at) => share === shares[at]) ? whole : weights;
};

const standingOf = (report: Report, group: string, ids: readonly string[]): Standing => {
  const { metrics = {}, sources = {} } = configOf(report);
  const rows = rowsOf(report.scores, group);
  const isHeard = ({ id, level, status, weight }: ScoreRow): boolean =>
    level === 'metric' && status === 'scored' && weight > 0 && hearsPeople(metrics[id], sources);
  return {
    scores: ids.map((id) => rows.find((row) => row.level === 'dimension' && row.id === id)?.score ?? null),
    heard: ids.flatMap((id, at) => (rows.some((row) => row.parent === id && isHeard(row)) ? [at] : [])),
  };
};

/**
 * The mean of any kind lies between its lowest and its highest part, and weights can make it either. All weight on a
 * dimension that is not enough by itself leaves no overall score.
 */
const reachOf = ({ aggregation, missing, target, groups }: WhatIf, heads: readonly ScoreRow[]): string => {
  const floor = typeof aggregation === 'string' ? 0 : aggregation.floor;
  const heard = groups[0]?.heard ?? [];
  const parts = heads
    .flatMap(({ label, score }) => (score === undefined ? [] : [{ label, score: Math.max(score, floor) }]))
    .toSorted((a, b) => a.score - b.score);
  const [lowest, highest] = [parts[0], parts.at(-1)];
  const canBeNone = heads.some(
    ({ score }, at) => score === undefined || (missing.needSurvey && !heard.includes(at)),
  );
  if (lowest === undefined || highest === undefined) return '';
  const reach = reachSentence(
    { low: lowest.score, high: highest.score, lowest: lowest.label, highest: highest.label },
    target,
  );
  return canBeNone
    ? `${reach} With some weights there is none, for too little of what counts is there.`
    : reach;
};
