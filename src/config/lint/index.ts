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

const rules: readonly ModelRule[] = [
  fewDimensions,
  noSurvey,
  dominantDimension,
  dominantMetric,
  manyMetrics,
  activityAlone,
  oneSidedVolume,
  tension,
  noReference,
];

/** What is questionable about a model, without any data. */
export const lintModel = ({ model, parted }: Pick<Resolved, 'model' | 'parted'>): readonly Doubt[] =>
  doubtsOf(rules, { model, parted, scored: scoredIn(model) });
