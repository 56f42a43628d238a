/** Fields that say where people are or what they do, not what a record says. */
const places: ReadonlySet<string> = new Set(['team', 'region', 'segment', 'role']);

/**
 * Does the field name a place of people, so that a group of it may be named even where its numbers are hidden? Of any
 * other field the mere name of a small group tells that somebody has said or done this.
 *
 * @example namesPlace('person.team') // => true
 * @example namesPlace('comment') // => false
 */
export const namesPlace = (path: string): boolean => places.has(path.replace(/^(deal|person)\./, ''));
