import { type Doubt, doubtsOf } from '../../lint.ts';
import type { Resolved } from '../resolved.ts';
import { activityAlone } from './activity-alone.ts';
import { dominantDimension } from './dominant-dimension.ts';
import { dominantMetric } from './dominant-metric.ts';
import { fewDimensions } from './few-dimensions.ts';
import { manyMetrics } from './many-metrics.ts';
import { noReference } from './no-reference.ts';
import { noSurvey } from './no-survey.ts';
import { oneSidedVolume } from './one-sided-volume.ts';
import { scoredIn } from './scored.ts';
import type { ModelRule } from './seen.ts';
import { tension } from './tension.ts';
import { unplacedMetric } from './unplaced-metric.ts';

const rules: readonly ModelRule[] = [
  fewDimensions,
  noSurvey,
  dominantDimension,
  dominantMetric,
  manyMetrics,
  activityAlone,
  oneSidedVolume,
  tension,
  unplacedMetric,
  noReference,
];

/** What is questionable about a model, without any data. */
export const lintModel = ({
  model,
  parted,
  origins,
}: Pick<Resolved, 'model' | 'parted' | 'origins'>): readonly Doubt[] =>
  doubtsOf(rules, { model, parted, scored: scoredIn(model), own: ownMetrics(origins) });

/** The metrics that a file names which is no built-in model. */
const ownMetrics = (origins: Resolved['origins']): ReadonlySet<string> =>
  new Set(
    [...origins.entries()].flatMap(([pointer, { file }]) => {
      const [, id] = /^\/metrics\/([a-z0-9_]+)/.exec(pointer) ?? [];
      return id === undefined || file?.startsWith('spacesea:') === true ? [] : [id];
    }),
  );
