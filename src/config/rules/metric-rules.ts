import type { Metric } from '../../generated/config.ts';
import { suggest } from '../../nearest.ts';
import { spansPeriods } from '../../spanning.ts';
import type { Path } from '../tree.ts';
import { checkCurve } from './curve-rules.ts';
import { sourceOf, type Use, useField } from './field-rules.ts';
import { entriesOf, isReadable, namesOf, type Rule, type Scope } from './scope.ts';
import { checkAsked, checkStatistic, checkUndated } from './statistic-rules.ts';
import { checkWhere } from './where-rules.ts';

/** Every metric reads a source that exists, fields that its records have, and is judged by a curve that can be drawn. */
export const metricRules: Rule = (scope) => {
  const sources = namesOf(scope, 'sources');
  const metrics = namesOf(scope, 'metrics');
  for (const [id, metric, path] of entriesOf(scope, 'metrics')) {
    if (!isMap(metric)) continue;
    const source = sourceOf(scope, metric.source);
    const use = (key: string) => ({ scope, source, path: [...path, key] });
    if (
      scope.sound([...path, 'source']) &&
      typeof metric.source === 'string' &&
      !sources.includes(metric.source) &&
      isReadable(scope, 'sources')
    ) {
      const hint = sources.length === 0 ? 'the config has no sources' : suggest(metric.source, sources);
      scope.report([...path, 'source'], { message: `there is no source "${metric.source}"`, hint });
    }
    if (typeof metric.date === 'string') useField(metric.date, use('date'), ['date']);
    else useField(metric.date?.field, { ...use('date'), path: [...path, 'date', 'field'] }, ['date']);
    checkHome(metric.dimension, [...path, 'dimension'], scope);
    checkDated(metric, use('date'));
    checkWhere(metric.where, use('where'));
    if (metric.statistic !== undefined && scope.sound([...path, 'statistic'])) {
      checkStatistic(metric.statistic, use('statistic'));
      checkAsked(metric.statistic, metric.where, use('statistic'));
      if (metric.date === undefined) checkUndated(metric.statistic, use('statistic'));
    }
    if (metric.curve !== undefined && scope.sound([...path, 'curve']))
      checkCurve(metric.curve, [...path, 'curve'], scope);
    for (const [index, other] of (Array.isArray(metric.tension) ? metric.tension : []).entries()) {
      const here = [...path, 'tension', index];
      if (metrics.includes(other) && other !== id) continue;
      const message =
        other === id ? 'a metric cannot be in tension with itself' : `there is no metric "${other}"`;
      scope.report(here, {
        message,
        hint:
          other === id
            ? 'remove it'
            : suggest(
                other,
                metrics.filter((name) => name !== id),
              ),
      });
    }
  }
};

const checkHome = (dimension: unknown, path: Path, scope: Scope): void => {
  if (typeof dimension !== 'string') return;
  const known = namesOf(scope, 'dimensions');
  if (known.includes(dimension) || !isReadable(scope, 'dimensions')) return;
  const hint = known.length === 0 ? 'remove the line' : suggest(dimension, known);
  scope.report(path, { message: `there is no dimension "${dimension}"`, hint });
};

/** What looks at every record in every period has no use for a date. A load may have one, for it always could. */
const checkDated = ({ date, statistic }: Partial<Metric>, { scope, path }: Use): void => {
  if (date === undefined || statistic === undefined || !scope.sound([...path.slice(0, -1), 'statistic']))
    return;
  if (statistic.type !== 'load' && spansPeriods(statistic))
    scope.report(path, {
      code: 'config/statistic',
      message: `${statistic.type} looks at the records of all periods, so it does not go by a date`,
      hint: 'remove it, or write date: null where it comes from a model',
    });
};

const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
