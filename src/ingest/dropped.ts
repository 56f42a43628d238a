import { listed } from '../nearest.ts';
import { headersOf } from '../preset.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../types.ts';
import { fold } from './fold.ts';
import { isPersonal } from './personal-columns.ts';

/** Fields of an answer that tell people apart; they are never shown. */
const whose = ['respondent', 'se'] as const;

/** Columns of a source, by their headers; and what one of them is to feed, if that is known. */
type IsDropped = (header: string, field?: string) => boolean;

/**
 * Which columns are never read: those that `drop` names, and those of a survey that say who answered, unless the config
 * takes one to tell people apart.
 */
export const droppedFrom = (source: Source): IsDropped => {
  const named = new Set(source.drop.map(fold));
  if (source.kind !== 'survey') return (header) => named.has(fold(header));
  const tells = personalIn(source);
  return (header, field) => named.has(fold(header)) || tells(header, field);
};

/** Does a column of a survey say who answered, without the config asking for it? */
const personalIn = ({ columns }: Source): IsDropped => {
  const asked = new Set(
    whose.flatMap((field) =>
      columns[field] === undefined ? [] : headersOf(columns[field], field).map(fold),
    ),
  );
  return (header, field) =>
    isPersonal(header) && !(asked.has(fold(header)) && (field === undefined || tellsApart(field)));
};

/** Does a field tell people apart? */
export const tellsApart = (field: string): boolean => whose.some((each) => each === field);

/** Tells which columns of a survey are not read because they say who answered. */
export const personalNotice = (
  names: readonly string[],
  { kind, columns }: Source,
): Pick<Problem, 'code' | 'severity' | 'message' | 'hint'> | undefined => {
  const found = kind === 'survey' ? names.filter(isPersonal) : [];
  if (found.length === 0) return undefined;
  return {
    code: 'file/dropped',
    severity: 'notice',
    message: `has columns that say who answered; they are dropped on reading: ${listed(found.map((name) => JSON.stringify(name.trim())))}`,
    ...(columns['respondent'] === undefined
      ? { hint: 'if nothing else tells people apart, map one; it is never shown: columns: { respondent: … }' }
      : {}),
  };
};
