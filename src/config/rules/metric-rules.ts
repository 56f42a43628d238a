import { suggest } from '../../nearest.ts';
import type { Path } from '../tree.ts';
import { checkCurve } from './curve-rules.ts';
import { sourceOf, useField } from './field-rules.ts';
import { entriesOf, isReadable, namesOf, type Rule, type Scope } from './scope.ts';
import { checkStatistic } from './statistic-rules.ts';
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
    checkWhere(metric.where, use('where'));
    if (metric.statistic !== undefined && scope.sound([...path, 'statistic']))
      checkStatistic(metric.statistic, use('statistic'));
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
  const known = namesOf(scope, 'dimensions');
  if (typeof dimension !== 'string' || known.includes(dimension) || !isReadable(scope, 'dimensions')) return;
  const hint = known.length === 0 ? 'remove the line' : suggest(dimension, known);
  scope.report(path, { message: `there is no dimension "${dimension}"`, hint });
};

const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
