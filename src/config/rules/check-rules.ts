import { suggest } from '../../nearest.ts';
import type { Check } from '../../types.ts';
import type { Path } from '../tree.ts';
import { isReadable, namesOf, type Rule, type Scope } from './scope.ts';

/** Checks are about something that exists, ask for something, and have names of their own. */
export const checkRules: Rule = (scope) => {
  const { checks } = scope.config;
  if (!Array.isArray(checks)) return;
  const ids = new Set<string>();
  for (const [index, check] of checks.entries()) {
    const path = ['checks', index];
    if (!scope.sound(path)) continue;
    if (ids.has(check.id))
      scope.report([...path, 'id'], {
        message: `two checks are called ${check.id}`,
        hint: 'rename one of the two',
      });
    ids.add(check.id);
    checkTarget(check, path, scope);
    checkLimits(check, path, scope);
  }
};

const checkTarget = ({ of }: Check, path: Path, scope: Scope): void => {
  if (!isReadable(scope, 'dimensions') || !isReadable(scope, 'metrics')) return;
  const names = [...namesOf(scope, 'dimensions'), ...namesOf(scope, 'metrics')];
  const known = ['overall', 'dimensions.*', 'metrics.*', ...names];
  const coverage = of.endsWith('.coverage');
  const target = coverage ? of.slice(0, -'.coverage'.length) : of;
  if (known.includes(target)) return;
  const meant = suggest(target.replace(/^(dimensions|metrics)\./, ''), known);
  const hint = coverage ? meant?.replace(/^(did you mean .*)\?$/, '$1.coverage?') : meant;
  scope.report([...path, 'of'], { message: `there is nothing called "${of}" to check`, hint });
};

const checkLimits = ({ of, min, max, maxDrop }: Check, path: Path, scope: Scope): void => {
  const refuse = (key: string, message: string, hint: string): void =>
    scope.report([...path, key], { code: 'config/check', message, hint });
  if (min === undefined && max === undefined && maxDrop === undefined) {
    scope.report(path, {
      on: 'key',
      code: 'config/check',
      message: 'the check asks for nothing',
      hint: 'add min, max or maxDrop',
    });
  }
  if (min !== undefined && max !== undefined && min > max)
    refuse('max', `max ${max} is below min ${min}`, `write max: ${min} and min: ${max}`);
  const top = of.endsWith('.coverage') ? 1 : 100;
  for (const [key, limit] of [
    ['min', min],
    ['max', max],
  ] as const) {
    if (limit === undefined || (limit >= 0 && limit <= top)) continue;
    const hint =
      top === 1 && limit > 1 && limit <= 100 ? `write ${limit / 100}` : `write a number from 0 to ${top}`;
    refuse(key, `${top === 1 ? 'coverage' : 'a score'} is from 0 to ${top}, not ${limit}`, hint);
  }
};
