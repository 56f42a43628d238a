import type { AskedField } from '../../generated/config.ts';
import type { FieldPath, Where } from '../../types.ts';
import { studentBounds } from '../certainty/student.ts';
import { within } from '../certainty/within.ts';
import type { Read } from '../entry.ts';
import { addMoment, type Moments, meanOf, mergeMoments, startMoments } from '../moments.ts';
import { isFilled } from '../placeholders.ts';
import { noPopulation, type SpecOf, type Statistic, type Tools } from './statistic.ts';

/**
 * Mean over the records of the share of fields that are filled in. A field with a `where` is asked only of records for
 * which that holds; a record of which nothing is asked is left out. So each record weighs the same, however much is
 * asked of it.
 */
export const completeness = (spec: SpecOf<'completeness'>, tools: Tools): Statistic<Moments> => {
  const read = filledShare(spec, tools);
  return {
    noun: 'records',
    sample: 'n',
    start: startMoments,
    add(state, entry) {
      const share = read(entry);
      if (share === undefined) return 'nothing is asked of them';
      addMoment(state, share);
      return undefined;
    },
    merge: mergeMoments,
    finish(state) {
      const { n } = state;
      if (n === 0)
        return { n, result: noPopulation('no record of the period is asked for any of the fields') };
      return {
        n,
        result: { value: meanOf(state) },
        certainty: within(studentBounds(state), [0, 1]),
      };
    },
  };
};

/** Reads which share of the fields asked for a record has filled in; undefined if nothing is asked of it. */
export const filledShare = (
  { fields }: SpecOf<'completeness'>,
  { lens, where }: Pick<Tools, 'lens' | 'where'>,
): Read<number> => {
  const asked = fields.map((each) => {
    const { field, where: only } = askedField(each);
    return { read: lens.value(field), isAsked: only === undefined ? always : where(only) };
  });
  return (entry) => {
    let [filled, all] = [0, 0];
    for (const { read, isAsked } of asked) {
      if (!isAsked(entry)) continue;
      all += 1;
      if (isFilled(read(entry))) filled += 1;
    }
    return all === 0 ? undefined : filled / all;
  };
};

const always = (): boolean => true;

/**
 * A field that is asked for, in its long form.
 * @example askedField('champion') // => { field: 'champion' }
 */
export const askedField = (
  each: AskedField,
): { readonly field: FieldPath; readonly where?: Where | undefined } =>
  typeof each === 'string' ? { field: each } : each;
