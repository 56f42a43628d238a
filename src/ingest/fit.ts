import type { Source } from '../types.ts';
import { fieldPlans } from './columns.ts';
import { beginningsOf } from './dialect.ts';
import { lacking, placeOf } from './names.ts';

/** The names of members in the beginning of a JSON text, wherever they stand. */
const membersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map(([, name]) => name ?? '')),
];

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
