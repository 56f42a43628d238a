import type { Fields } from '../types.ts';
import type { FieldPlan } from './columns.ts';
import { damaged } from './damage.ts';
import type { Fault } from './fault.ts';

/** Finds texts that a spreadsheet has probably changed. */
export type FindOddTexts = (fields: Fields) => readonly Fault[];

/** A finder for the rows of a file. */
export const oddTexts = (plans: readonly Pick<FieldPlan, 'field' | 'type'>[]): FindOddTexts => {
  const texts = [...new Set(plans.filter(({ type }) => type === 'text').map(({ field }) => field))];
  return (fields) => {
    const found: Fault[] = [];
    for (const field of texts) {
      const value = fields[field];
      const says = typeof value === 'string' ? damaged(value) : undefined;
      if (says !== undefined) found.push({ code: 'row/damaged', field, like: says, message: says, hint });
    }
    return found;
  };
};

const hint =
  'export again and do not save the file in a spreadsheet; or format the column as text there first';
