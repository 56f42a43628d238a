import { misuse } from '../problems.ts';
import { schemas } from '../schemas.ts';
import type { FieldPath, Kind, Model, Where } from '../types.ts';
import { clockPath, pathsOf } from './fed.ts';
import { type Asked, tellsOne } from './telling-fields.ts';

/** Fields that name one person, or one record, behind which there is hardly more than one. */
const personal = new Set(['id', 'se', 'owner', 'deal.se', 'deal.owner', 'person.id']);

/** Fields that name who answered. */
const answering = new Set(['respondent']);

/** Does each value of the field stand for one person? */
export const isPersonal = (path: FieldPath): boolean => personal.has(path);

/** Fields whose values are never told, neither as a spelling nor as a suggestion: they name people, customers or records. */
const quiet: ReadonlySet<string> = new Set([
  ...['id', 'deal_id', 'se', 'owner', 'respondent'],
  ...['name', 'account', 'champion', 'loss_reason', 'decision_criteria'],
]);

/**
 * The field of a path.
 * @example bareField('person.team') // => 'team'
 */
export const bareField = (path: FieldPath): string => path.replace(/^(deal|person)\./, '');

/** May a message show the values of the field? A field of the config's own may name anybody. */
export const isTellable = (field: string): boolean =>
  isNoName(field) && Object.values(schemas).some(({ properties }) => Object.hasOwn(properties, field));

/** Is the field none that names people, customers or records? */
export const isNoName = (field: string): boolean => !quiet.has(field);

/**
 * Can results be grouped by these fields?
 * @throws SpaceSeaError (2) for a field that no source has, and for one that singles people out
 */
export const checkGroups = (model: Model, by: readonly FieldPath[]): void => {
  for (const path of by) {
    if (!isKnown(model, path)) {
      throw misuse({
        code: 'usage/by',
        message: `no source has a field "${path}" to group by`,
        hint: 'write --by team, or declare the field under `columns` of a source',
      });
    }
    if (!model.privacy.aboutPeople) continue;
    if (answering.has(path)) {
      throw misuse({
        code: 'usage/individuals',
        message: `answers are never shown by ${path}: each group would be one person`,
        hint: 'write --by team',
      });
    }
    refuseTelling(model, path, 'by');
    if (isPersonal(path) && model.privacy.individuals !== 'allow') {
      throw misuse({
        code: 'usage/individuals',
        message: `groups by ${path} would be single people, and the config does not allow that (privacy.individuals: forbid)`,
        hint: 'write --by team; or, if the team has agreed, privacy: { individuals: allow } in spacesea.yaml',
      });
    }
  }
};

/**
 * Two groupings of the same people can be subtracted from each other, down to one person.
 * @throws SpaceSeaError (2) for several fields where records are about people
 */
export const checkOneGrouping = ({ privacy }: Model, by: readonly FieldPath[]): void => {
  const fields = [...new Set(by)];
  if (!privacy.aboutPeople || fields.length < 2) return;
  throw misuse({
    code: 'usage/by',
    message: `results are shown by one field at a time, not by ${fields.join(' and ')}: taking one grouping from the other can leave a single person`,
    hint: `write --by ${fields[0]}`,
  });
};

/**
 * Can rows be filtered so?
 * @throws SpaceSeaError (2) for a field that no source has, and for one that singles people out
 */
export const checkWhere = (model: Model, where: Where | undefined): void => {
  const paths = pathsOf(where ?? {});
  const unknown = paths.find((path) => path !== clockPath && !isKnown(model, path));
  if (unknown !== undefined) {
    throw misuse({
      code: 'usage/where',
      message: `no source has a field "${unknown}" to filter by`,
      hint: 'write --where region=EMEA, or declare the field under `columns` of a source',
    });
  }
  if (!model.privacy.aboutPeople) return;
  const answerer = paths.find((path) => answering.has(path));
  if (answerer !== undefined) {
    throw misuse({
      code: 'usage/individuals',
      message: `answers are never picked by ${answerer}: what is left would be those of single people`,
      hint: 'write --where team=...',
    });
  }
  for (const path of paths) refuseTelling(model, path, 'where');
  const person = paths.find(isPersonal);
  if (person === undefined || model.privacy.individuals === 'allow') return;
  throw misuse({
    code: 'usage/individuals',
    message: `a filter by ${person} would pick single people, and the config does not allow that (privacy.individuals: forbid)`,
    hint: 'write --where team=...; or, if the team has agreed, privacy: { individuals: allow } in spacesea.yaml',
  });
};

/** Are there hardly two records with the same value, or is the value what somebody answered? */
const refuseTelling = (model: Model, path: FieldPath, asked: Asked): void => {
  const told = isPersonal(path) ? undefined : tellsOne(model, path, asked);
  if (told === undefined) return;
  const others = askableFields(model, asked);
  const verb = asked === 'by' ? 'grouping' : 'filtering';
  throw misuse({
    code: 'usage/individuals',
    message: `${verb} by ${path} would show single ${told}`,
    hint: `${verb} by these is possible: ${others.join(', ')}`,
  });
};

/** The fields by which anybody may group or filter. */
export const askableFields = (model: Model, asked: Asked): readonly FieldPath[] =>
  pathsIn(model).filter(
    (each) => !isPersonal(each) && !quiet.has(each) && tellsOne(model, each, asked) === undefined,
  );

/** The fields of all sources, by their characters. */
const pathsIn = ({ sources }: Model): FieldPath[] => {
  const fields = Object.values(sources).flatMap(({ kind, columns }) => [
    ...canonical(kind),
    ...Object.keys(columns),
  ]);
  return [...new Set(fields)].sort();
};

const isKnown = ({ sources }: Model, path: FieldPath): boolean => {
  const [, prefix, field = path] = /^(deal|person)\.(.+)$/.exec(path) ?? [];
  return Object.values(sources).some(
    ({ kind, columns }) =>
      (prefix === undefined || kind === prefix) &&
      (Object.hasOwn(columns, field) || canonical(kind).has(field)),
  );
};

const canonical = (kind: Kind): Set<string> => new Set(Object.keys(schemas[kind].properties));
