import type { FieldPath, Kind, Model, Source } from '../../types.ts';
import { eventFields } from '../as-of.ts';
import { pathsOf } from '../fed.ts';
import { metricPaths } from '../metric-paths.ts';
import { amountsOf } from '../statistics/needs.ts';

/** Fields that are read whatever a model says: who and what a record is about, and how people come and go. */
const always: Readonly<Record<Kind, readonly string[]>> = {
  deal: ['id', 'outcome', 'se', 'owner', 'amount', 'currency'],
  activity: ['id', 'type', 'se', 'deal_id'],
  survey: ['item', 'value', 'respondent', 'se', 'deal_id', 'scale_min', 'scale_max'],
  person: ['id', 'fte', 'start_on', 'end_on'],
};

/** Fields that people ask for on the command line, with --by and --where, without any config. */
const onRequest: readonly string[] = ['team', 'region', 'segment'];

/** What somebody reads: fields of a source's own records, and of the deals and people that others point at. */
const pathsIn = (model: Model, isOwn: (source: string) => boolean): readonly FieldPath[] => [
  ...Object.values(model.metrics).flatMap((metric) =>
    isOwn(metric.source)
      ? [...metricPaths(metric), ...amountsOf(metric.statistic).map(({ currency }) => currency)]
      : [],
  ),
  ...Object.values(model.sources).flatMap(({ id, where }) => (isOwn(id) ? pathsOf(where ?? {}) : [])),
];

/** Fields of the deals, or of the people, that records of other sources look up. */
export const lookedUp = (model: Model, kind: Kind): readonly string[] => {
  const prefix = `${kind}.`;
  return [...pathsIn(model, () => true), ...model.groupBy].flatMap((path) =>
    path.startsWith(prefix) ? [path.slice(prefix.length)] : [],
  );
};

/** Every field of a source that something reads. */
export const fieldsRead = (model: Model, source: Source): ReadonlySet<string> =>
  new Set([
    ...always[source.kind],
    ...onRequest,
    ...eventFields[source.kind],
    ...source.key,
    ...(source.onDuplicate === 'latest' ? ['updated_at'] : []),
    ...pathsIn(model, (id) => id === source.id),
    ...model.groupBy,
    ...lookedUp(model, source.kind),
  ]);
