import type { Source } from '../types.ts';
import { fieldPlans } from './columns.ts';
import { beginningsOf } from './dialect.ts';
import { beginningOf } from './json-records.ts';
import { lacking, placeOf } from './names.ts';

/** The names of the members of the first records; of one object a line, those of the first line. */
const membersIn = (text: string): readonly string[] => {
  const holding = beginningOf(text.startsWith('{') && isOneLine(text) ? `[${text.split('\n')[0]}]` : text);
  const names = holding.slice(0, 20).flatMap(({ members }) => [...(members?.keys() ?? [])]);
  return [...new Set(names)];
};

/** Does the first line close the object that it opens? */
const isOneLine = (text: string): boolean => (text.split('\n')[0] ?? '').trimEnd().endsWith('}');

/**
 * How many columns of a file that begins like this the source would read; 0 if a required one is missing. A look
 * that only chooses the source: reading checks everything again.
 */
export const fits = (source: Source, head: Uint8Array): number => {
  const text = new TextDecoder('utf-8').decode(head).trimStart();
  const candidates = /^[[{]/.test(text)
    ? [membersIn(text)]
    : beginningsOf(head, true).map(([first]) => first?.names ?? []);
  const plans = fieldPlans(source);
  return Math.max(
    0,
    ...candidates.map((names) =>
      lacking(plans, names).length > 0
        ? 0
        : plans.filter(({ header }) => header !== undefined && placeOf(header, names) >= 0).length,
    ),
  );
};
