import { hearsPeople } from '../../enough.ts';
import { namesIn } from '../../lint.ts';
import type { Metric, Model } from '../../types.ts';
import type { ModelRule } from './seen.ts';
import { isVolume } from './volume.ts';

/** Activity that is counted without anything that says what came of it. */
export const activityAlone: ModelRule = {
  code: 'lint/activity-alone',
  severity: 'warning',
  why: 'counts of activity say how busy people are, not what comes of it, and are raised by doing more of the same',
  find: ({ model, scored }) => {
    const volumes = scored.filter(
      ({ metric }) => kindOf(metric, model) === 'activity' && isVolume(metric, model),
    );
    const [first] = volumes;
    if (first === undefined || scored.some(({ metric }) => isOutcome(metric, model))) return [];
    const names = volumes.map(({ metric }) => metric.id);
    return [
      {
        path: ['dimensions', first.dimension.id, 'metrics', first.metric.id],
        what: `${namesIn(names)} ${names.length === 1 ? 'counts' : 'count'} activity, and no outcome is scored beside ${names.length === 1 ? 'it' : 'them'}`,
        hint: 'score an outcome too, such as win_rate or customer_technical_csat of spacesea:se',
      },
    ];
  },
};

const kindOf = ({ source }: Metric, { sources }: Model): string | undefined => sources[source]?.kind;

/** A part of the deals, or what somebody answered. */
const isOutcome = (metric: Metric, model: Model): boolean => {
  const { type } = metric.statistic;
  return (
    hearsPeople(metric, model.sources) ||
    (kindOf(metric, model) === 'deal' && (type === 'share' || type === 'ratio'))
  );
};
