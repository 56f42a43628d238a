import { type Batch, valueAt } from '../columns.ts';
import type { Fields, Value } from '../types.ts';

/**
 * The record at hand and what it points at. One object, filled anew for each record, so that nothing is kept. A record is a
 * place in a batch of columns; a row of the roster that is asked by itself has its fields, and no batch.
 */
export interface Entry {
  batch: Batch | undefined;
  /** Its place in the batch. */
  row: number;
  fields: Fields;
  /** Is it a deal itself? Then `deal.x` is its own x. */
  isDeal: boolean;
  /** Fields of the deal that `deal_id` names, as far as the model uses them. */
  deal: Fields | undefined;
  /** The person's row of the roster. */
  person: Fields | undefined;
  /** Key of the person behind the record. */
  who: string | undefined;
  /** Local day that puts the record into a period, as a day number. */
  day: number | undefined;
}

/** Reads something from the record at hand; undefined is missing. */
export type Read<Result> = (entry: Entry) => Result | undefined;

/** An entry before the first row. */
export const blankEntry = (): Entry => ({
  batch: undefined,
  row: 0,
  fields: Object.create(null),
  isDeal: false,
  deal: undefined,
  person: undefined,
  who: undefined,
  day: undefined,
});

/** Makes another record of the batch the one at hand, for those who ask nothing but what it says itself. */
export const turnTo = (entry: Entry, row: number): Entry => {
  entry.row = row;
  return entry;
};

/** Makes a row of the roster, by itself, the record at hand. */
export const lookAtPerson = (entry: Entry, person: Fields): void => {
  entry.batch = undefined;
  entry.fields = person;
  entry.person = person;
  entry.isDeal = false;
  entry.deal = undefined;
};

/** The id of the deal that the record is, or belongs to. */
export const dealIdOf = (entry: Entry): Value | undefined => fieldOf(entry, entry.isDeal ? 'id' : 'deal_id');

/** A field of the record itself, for those who ask now and then. */
export const fieldOf = ({ batch, row, fields }: Entry, field: string): Value | undefined => {
  if (batch === undefined) return fields[field];
  const column = batch.columns.get(field);
  return column && valueAt(column, row);
};

/** Some fields of the record itself. */
export const someFields = (entry: Entry, names: readonly string[]): Fields => {
  const fields: Record<string, Value> = Object.create(null);
  for (const name of names) {
    const value = fieldOf(entry, name);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
};
