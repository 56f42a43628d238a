/** How a file is read where it is plain: one step for each plan that its columns feed. */
import type { BatchBuilder } from '../../batch-builder.ts';
import type { GrowingColumn } from '../../growing-column.ts';
import { schemas } from '../../schemas.ts';
import type { Source, Value } from '../../types.ts';
import type { FieldPlan } from '../columns.ts';
import { type Guard, holds, skipsOf, watchedHeaders } from '../guards.ts';
import type { Binding } from '../header.ts';
import type { FindOddWords, Words } from '../odd-words.ts';
import type { References } from '../references.ts';
import type { Checks } from '../row.ts';
import { bare } from '../table-faults.ts';
import { type PlainColumn, plainColumn } from './column.ts';
import { glanceOf, never } from './forms.ts';
import { type Bench, judgeOf } from './judge.ts';
import { type Remembered, startRemembered } from './remembered.ts';
import { type PlainSpan, plainSpan } from './spans.ts';
import { readsTimes } from './times.ts';

/** What feeds the plans of a file: for each, then for each header watched, its place; below 0 if it has none. */
export type Feeding = Pick<Binding, 'source' | 'plans' | 'places' | 'joins'>;

/** A file, and what its records are held against. */
export interface PlainFile {
  readonly binding: Feeding;
  /** Objects of JSON may have numbers, which are read without marks; tables have texts only. */
  readonly hasNumbers?: true;
  readonly builder: BatchBuilder;
  readonly checks: Checks;
  readonly words: Words;
  readonly findWords: FindOddWords;
  readonly references: References;
}

/** A condition on a cell of the record. */
export interface PlainGuard {
  readonly place: number;
  readonly guard: Guard;
  /** 1 for texts with which it holds, 0 for others. */
  readonly known: Remembered;
}

/** What feeds a field: a column or, without one, a fixed value. */
export interface Step {
  readonly target: GrowingColumn;
  readonly column: PlainColumn | undefined;
  /** The same for numbers. */
  readonly numbers: PlainColumn | undefined;
  readonly fixed: Value | undefined;
  readonly guards: readonly PlainGuard[];
  /** Counts only where the steps before it gave the field no value. */
  readonly isLater: boolean;
}

/** How the fields of a record are read, whatever its form. */
export interface Steps {
  readonly steps: readonly Step[];
  /** Columns whose cells tell how they are to be read. */
  readonly told: readonly PlainColumn[];
  readonly skips: readonly PlainGuard[];
  readonly required: readonly GrowingColumn[];
  readonly spans: readonly PlainSpan[];
}

/** How the records of a table are read. */
export interface PlainPlan extends Steps {
  /** Cells of a record: so many, and perhaps empty ones up to so many. */
  readonly width: number;
  readonly widest: number;
  /** The name of the first column: a record that begins with it may be the header again. */
  readonly name: Buffer;
}

/** How a table is read; undefined if its records cannot be told to be plain, such as those of one column. */
export const planOf = (file: PlainFile & { readonly binding: Binding }): PlainPlan | undefined => {
  const { header, widest } = file.binding;
  const steps = header.names.length < 2 ? undefined : stepsOf(file);
  return steps && { ...steps, width: header.names.length, widest, name: Buffer.from(bare(header.names[0])) };
};

/**
 * The steps for a file. Undefined if its records cannot be told to be plain: questions as columns, columns to be joined,
 * amounts to be converted, or words of the schema that only ajv knows.
 */
export const stepsOf = (file: PlainFile): Steps | undefined => {
  const { binding, builder, checks } = file;
  const { plans, joins, source } = binding;
  const isSpecial =
    joins.length > 0 ||
    source.items !== undefined ||
    (source.kind === 'deal' && checks.currencies !== undefined);
  if (isSpecial) return undefined;
  const placed = plans.map((plan, at) => stepOf(plan, at, file));
  if (placed.includes('unclear')) return undefined;
  const steps = placed.filter((step): step is Step => typeof step === 'object');
  const skips = skipsOf(source.skip).map((guard) => guardIn(guard, binding));
  if (skips.includes('always')) return undefined;
  // A field may be required and be dropped: then no record is plain.
  const { required } = schemas[source.kind];
  const columns = steps.flatMap(({ column, numbers }) => [column, numbers]);
  return {
    steps,
    told: columns.filter((column): column is PlainColumn => column?.evidence !== undefined),
    skips: skips.filter((each): each is PlainGuard => typeof each === 'object'),
    required: required.map((field) => builder.column(field)),
    spans: checks.spans.map((span) => plainSpan(span, builder.column)),
  };
};

const stepOf = (
  plan: FieldPlan,
  at: number,
  { binding, builder, words, findWords, references, hasNumbers }: PlainFile,
): Step | 'none' | 'unclear' => {
  const { source, places } = binding;
  const place = places[at] ?? -1;
  if (plan.header !== undefined && place < 0) return 'none';
  const found = plan.guards.map((guard) => guardIn(guard, binding));
  if (found.includes('never')) return 'none';
  const target = builder.column(plan.field);
  const guards = found.filter((each): each is PlainGuard => typeof each === 'object');
  const bench: Bench = { source, words, findWords, references };
  const judge = judgeOf(plan, bench);
  if (judge === undefined) return 'unclear';
  const { isLater, evidence } = plan;
  if (plan.header === undefined) {
    const fixed = judge('')?.value;
    if (fixed === undefined) return 'unclear';
    return { target, column: undefined, numbers: undefined, fixed, guards, isLater };
  }
  const glance = glanceOf(plan, source, words);
  const time = readsTimes(plan, source) ? { wall: 0, form: 0, isMidnight: false } : undefined;
  const isOwn = isId(plan, source);
  const column = plainColumn({ place, target, glance, judge, evidence, time, isOwn });
  const numbers =
    hasNumbers &&
    plainColumn({
      ...column,
      glance: never,
      judge: (text) => judge({ number: text }),
      time: undefined,
      isOwn: false,
    });
  return { target, column, numbers, fixed: undefined, guards, isLater };
};

/** Is each text of the field a new one, and asked for by nobody from the beginning on? What others point at has to be a text anyway. */
const isId = ({ field }: FieldPlan, { key, kind }: Source): boolean =>
  key.length === 1 && key[0] === field && kind !== 'deal' && kind !== 'person';

/** Where the file lacks the cell, it is known beforehand whether the condition holds. */
const guardIn = (guard: Guard, { plans, places, source }: Feeding): PlainGuard | 'always' | 'never' => {
  const place = places[plans.length + watchedHeaders(source, plans).indexOf(guard.header)] ?? -1;
  if (place < 0) return holds(guard, undefined) ? 'always' : 'never';
  return { place, guard, known: startRemembered() };
};
