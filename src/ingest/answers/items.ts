import type { Scope, Weighable } from '../../answers.ts';
import { listed, nearest } from '../../nearest.ts';
import { type Location, unusable } from '../../problems.ts';
import { echo } from '../echo.ts';
import { fold } from '../fold.ts';

/** A name of something that can be given weight, and where it stands first. */
export interface Named {
  readonly name: string;
  readonly at: Location;
  /** A cell in place of a header: where columns are mixed up it may name a person. */
  readonly isCell?: true;
}

/**
 * The place of an item that goes by a name; -1 if none does. Letter case and what stands between words do not matter.
 * @example placeIn([{ id: 'a_b', title: 'A & B', names: ['a_b', 'A & B'], weight: 1 }], 'a & b') // => 0
 */
export const placeIn = (items: readonly Weighable[], name: string): number => {
  const wanted = fold(name);
  return items.findIndex(({ names }) => names.some((each) => fold(each) === wanted));
};

/**
 * What the names are about: the dimensions, or the metrics of one dimension, whichever has most of them.
 * @throws SpaceSeaError (3) if one of them is not among these, or there are fewer than two
 */
export const scopeOf = (named: readonly Named[], scopes: readonly Scope[]): Scope => {
  const hits = scopes.map(({ items }) => named.filter(({ name }) => placeIn(items, name) >= 0).length);
  const best = scopes[hits.indexOf(Math.max(...hits))];
  if (best === undefined) throw new Error('a model has dimensions');
  const unknown = named.find(({ name }) => placeIn(best.items, name) < 0);
  if (unknown !== undefined) throw unknownItem(unknown, best);
  const [first] = named;
  if (new Set(named.map(({ name }) => placeIn(best.items, name))).size > 1) return best;
  throw unusable({
    code: 'weights/header',
    message: `asks about one ${noun(best)} only, expected at least two`,
    at: first?.at ?? {},
    hint: 'weights are relative: one alone needs none',
  });
};

/** What the items of a scope are. */
export const noun = ({ dimension }: Scope): string =>
  dimension === undefined ? 'dimension' : `metric of ${dimension.id}`;

const unknownItem = ({ name, at, isCell }: Named, scope: Scope) => {
  const meant = nearest(
    name,
    scope.items.flatMap(({ names }) => names),
  );
  const place = meant === undefined ? -1 : placeIn(scope.items, meant);
  const ids = listed(scope.items.map(({ id }) => id));
  const id = scope.items[place]?.id;
  const shown = name === '' || (isCell && id === undefined) ? undefined : echo(name, 'deal', 'item');
  return unusable({
    code: 'weights/item',
    message: `${shown ?? 'what stands here'} is no ${noun(scope)}`,
    at,
    hint: id === undefined ? `remove it, or call it one of ${ids}` : `did you mean ${id}?`,
  });
};
