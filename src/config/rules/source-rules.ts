import { nearest, suggest } from '../../nearest.ts';
import { canonical, fieldsOf } from '../fields.ts';
import { checkColumn } from './column-rules.ts';
import { checkItems } from './item-rules.ts';
import { entriesOf, isReadable, namesOf, type Rule } from './scope.ts';
import { checkWhere } from './where-rules.ts';

/** Every source maps fields that exist, keeps its key, and filters by what it has. */
export const sourceRules: Rule = (scope) => {
  for (const [, source, path] of entriesOf(scope, 'sources')) {
    if (typeof source !== 'object' || source === null || !scope.sound([...path, 'kind'])) continue;
    const fieldNames = scope.sound([...path, 'columns']) ? [...fieldsOf(source).keys()] : undefined;
    for (const [name, column] of Object.entries(source.columns ?? {})) {
      const here = [...path, 'columns', name];
      if (scope.sound(here))
        checkColumn(
          {
            name,
            column,
            field: canonical[source.kind].get(name),
            known: [...canonical[source.kind].keys()],
          },
          here,
          scope,
        );
    }
    checkItems(source, path, scope);
    if (fieldNames === undefined) continue;
    for (const [index, name] of (Array.isArray(source.key) ? source.key : []).entries()) {
      if (!fieldNames.includes(name))
        scope.report([...path, 'key', index], {
          code: 'config/field',
          message: `the key needs a field "${name}", which records of kind ${source.kind} do not have`,
          hint: suggest(name, fieldNames),
        });
    }
    if (source.onDuplicate === 'latest' && !fieldNames.includes('updated_at')) {
      scope.report([...path, 'onDuplicate'], {
        code: 'config/field',
        message: `latest goes by updated_at, which records of kind ${source.kind} do not have`,
        hint: 'add updated_at: { from: …, type: date } under columns, or write last',
      });
    }
    if (typeof source.where === 'object')
      checkWhere(source.where, { scope, source, path: [...path, 'where'] });
  }
};

/** The roster is a source of kind person. */
export const peopleRules: Rule = (scope) => {
  const id = scope.config.people?.source;
  if (typeof id !== 'string' || !scope.sound(['people']) || !isReadable(scope, 'sources')) return;
  const known = namesOf(scope, 'sources');
  const entry = entriesOf(scope, 'sources').find(([name]) => name === id);
  const persons = entriesOf(scope, 'sources').flatMap(([name, source]) =>
    source?.kind === 'person' ? [name] : [],
  );
  const path = ['people', 'source'];
  if (entry === undefined) {
    const meant = nearest(id, known);
    const hint = meant === undefined ? rosterHint(persons) : `did you mean ${meant}?`;
    scope.report(path, { message: `there is no source "${id}"`, hint });
  } else if (entry[1]?.kind !== 'person' && scope.sound([...entry[2], 'kind'])) {
    scope.report(path, {
      message: `the roster must be a source of kind person, and ${id} is of kind ${entry[1]?.kind}`,
      hint: rosterHint(persons),
    });
  }
  if (scope.config.privacy?.aboutPeople === false) {
    scope.report(['privacy', 'aboutPeople'], {
      code: 'config/privacy',
      message: 'aboutPeople is false, yet there is a roster of people',
      hint: 'write aboutPeople: true, or remove people',
    });
  }
};

const rosterHint = (persons: readonly string[]): string =>
  persons.length === 0 ? 'add one under sources: people: { kind: person }' : `write ${persons.join(' or ')}`;
