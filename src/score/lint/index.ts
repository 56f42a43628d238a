import { type Doubt, doubtsOf } from '../../lint.ts';
import { correlated } from './correlated.ts';
import type { Shown } from './shown.ts';
import { stuckScore } from './stuck-score.ts';

/**
 * What numbers make questionable about a model.
 * @param shown the rows of reports of several periods
 */
export const lintScores = (shown: Shown): readonly Doubt[] => doubtsOf([stuckScore, correlated], shown);
