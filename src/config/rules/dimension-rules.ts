import type { Dimension } from '../../generated/config.ts';
import { suggest } from '../../nearest.ts';
import type { Path } from '../tree.ts';
import { entriesOf, isReadable, namesOf, type Rule, type Scope } from './scope.ts';

/** Dimensions hold metrics that exist, each in one place, and something in them counts. */
export const dimensionRules: Rule = (scope) => {
  const home = new Map<string, string>();
  let weight: number | undefined;
  for (const [id, dimension, path] of entriesOf(scope, 'dimensions')) {
    if (!scope.sound(path)) {
      weight = Number.NaN;
      continue;
    }
    const metrics = Object.entries(dimension.metrics);
    weight = (weight ?? 0) + (dimension.weight ?? 1);
    checkShares(id, dimension, { scope, path });
    for (const [metric] of metrics) {
      const here = [...path, 'metrics', metric];
      const other = home.get(metric);
      checkName(metric, { scope, path: here, section: 'metrics' });
      if (other !== undefined)
        scope.report(here, {
          on: 'key',
          message: `${metric} already belongs to ${other}`,
          hint: 'a metric counts in one dimension; remove one of the two',
        });
      home.set(metric, other ?? id);
    }
  }
  if (weight === 0)
    scope.report(['dimensions'], {
      on: 'key',
      message: 'all dimensions have weight 0, so there is no overall score',
      hint: 'give at least one a weight',
    });
};

const checkShares = (
  id: string,
  dimension: Dimension,
  { scope, path }: Pick<Mention, 'scope' | 'path'>,
): void => {
  const metrics = Object.entries(dimension.metrics);
  if (metrics.length === 0)
    scope.report(path, {
      on: 'key',
      message: `the dimension ${id} has no metrics`,
      hint: `add some, or remove it: ${id}: null`,
    });
  else if (metrics.every(([, share]) => share === 0) && dimension.weight !== 0) {
    scope.report([...path, 'metrics'], {
      on: 'key',
      message: `all metrics of ${id} have weight 0, so it can have no score`,
      hint: `give one of them a weight, or write weight: 0 for ${id}`,
    });
  }
};

/** Other weights are about dimensions and metrics that exist. */
export const weightSetRules: Rule = (scope) => {
  for (const [, set, path] of entriesOf(scope, 'weightSets')) {
    for (const section of ['dimensions', 'metrics'] as const) {
      const weights = set?.[section];
      if (typeof weights !== 'object' || weights === null) continue;
      for (const id of Object.keys(weights)) checkName(id, { scope, path: [...path, section, id], section });
    }
  }
};

/** `checks.of` and the tables need every name to mean one thing. */
export const nameRules: Rule = (scope) => {
  const dimensions = new Set(namesOf(scope, 'dimensions'));
  for (const id of namesOf(scope, 'metrics')) {
    if (dimensions.has(id))
      scope.report(['metrics', id], {
        on: 'key',
        message: `a dimension is called ${id} too`,
        hint: 'rename one of the two',
      });
  }
  for (const section of ['dimensions', 'metrics'] as const) {
    if (namesOf(scope, section).includes('overall'))
      scope.report([section, 'overall'], {
        on: 'key',
        message: 'overall is the name of the overall score',
        hint: 'choose another name',
      });
  }
};

interface Mention {
  readonly scope: Scope;
  readonly path: Path;
  readonly section: 'metrics' | 'dimensions';
}

const checkName = (id: string, { scope, path, section }: Mention): void => {
  const known = namesOf(scope, section);
  if (known.includes(id) || !isReadable(scope, section)) return;
  const noun = section === 'metrics' ? 'metric' : 'dimension';
  scope.report(path, {
    on: 'key',
    message: `there is no ${noun} "${id}"`,
    hint: known.length === 0 ? `the config has no ${section}` : suggest(id, known),
  });
};
