import { presetKinds } from '../../generated/preset-kinds.ts';
import { nearest } from '../../nearest.ts';
import { entriesOf, type Rule } from './scope.ts';

/** A source names a preset that there is, of its own kind. */
export const presetRules: Rule = (scope) => {
  for (const [, source, path] of entriesOf(scope, 'sources')) {
    const here = [...path, 'preset'];
    const name = source?.preset;
    if (typeof name !== 'string' || name === 'none' || !scope.sound(here)) continue;
    const kind = kindOf(name);
    const isKind = scope.sound([...path, 'kind']);
    const fitting = Object.keys(presetKinds).filter((each) => !isKind || kindOf(each) === source?.kind);
    if (kind === undefined) {
      const meant = nearest(name, fitting) ?? nearest(name, Object.keys(presetKinds));
      scope.report(here, {
        message: `there is no preset "${name}"`,
        hint: meant === undefined ? listHint(fitting) : `did you mean ${meant}?`,
      });
    } else if (isKind && kind !== source?.kind)
      scope.report(here, {
        message: `the preset ${name} reads records of kind ${kind}, and the source is of kind ${source?.kind}`,
        hint: listHint(fitting),
      });
  }
};

const kinds: Readonly<Record<string, string>> = presetKinds;

const kindOf = (name: string): string | undefined => (Object.hasOwn(kinds, name) ? kinds[name] : undefined);

const listHint = (fitting: readonly string[]): string =>
  fitting.length === 0
    ? 'remove it: there are none for this kind'
    : `write one of ${fitting.join(', ')}, or leave it out: it is found by the header`;
