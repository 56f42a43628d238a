import { type ErrorObject, guard } from '../schemas.ts';
import type { Fields, Kind, Source, Value } from '../types.ts';
import type { FieldPlan } from './columns.ts';
import { schemaFault } from './diagnose.ts';
import { type Cell, type Fault, textIn } from './fault.ts';
import { type Guard, holds, skipsOf, watchedHeaders } from './guards.ts';
import { type MoneyOptions, moneyReader } from './money.ts';

/** Two dates of a record of which the second must not be the earlier one. */
export interface Span {
  readonly from: string;
  readonly to: string;
  /** While this field has this value the second is only expected, and may be the earlier one. */
  readonly unless?: { readonly field: string; readonly value: string };
}

/** Reads dates as far as their order asks. */
export interface DateOrder {
  (text: string): Ordered;
  /** The same of what a clock showed, in milliseconds as if it stood in UTC; `isUtc`: it did. */
  readonly wall: (wall: number, isUtc: boolean) => Ordered;
}

interface Ordered {
  readonly day: number;
  readonly instant?: number;
}

/** What a record must meet beside its schema. */
export interface Checks extends MoneyOptions {
  readonly spans: readonly Span[];
  /** Below 0 if the first date is earlier than the second. */
  readonly compare: (a: string, b: string) => number;
  /** The day, and the milliseconds if there is a time of day, of a date: what `compare` compares; saves reading one date again and again. */
  readonly moment?: DateOrder;
}

/** A typed record, or the rule by which it says nothing, or everything that is wrong with it. */
export type Typed =
  | { readonly fields: Fields }
  | { readonly rule: string }
  | { readonly faults: readonly [Fault, ...Fault[]] };

/** Types the cells of a record, in the order of the plans, then of the headers watched, and holds it against its schema. */
export type RowReader = (cells: readonly (Cell | undefined)[], line: number) => Typed;

/** What fields inherit: nothing, so that one may be called `constructor`. With null itself they would be slow. */
const bare: object = Object.freeze(Object.create(null));

/** A reader of the records of a source. */
export const rowReader = (source: Source, plans: readonly FieldPlan[], checks: Checks): RowReader => {
  const { kind } = source;
  const isValid = guard(kind);
  const money = moneyReader(source, checks);
  const cellOf = cellFinder(source, plans);
  const isMet = (each: Guard, cells: readonly (Cell | undefined)[]): boolean =>
    holds(each, cellOf(each, cells));
  const skipped = skipReader(source, plans);
  return (cells, line) => {
    const rule = skipped(cells);
    if (rule !== undefined) return { rule };
    const fields: Record<string, Value> = Object.create(bare);
    const faults: Fault[] = [];
    let currency: string | undefined;
    for (let index = 0; index < plans.length; index += 1) {
      const plan = plans[index] as FieldPlan;
      const cell = cells[index];
      // Most files feed only some of the fields.
      if (cell === undefined && plan.header !== undefined) continue;
      if (plan.isLater && isSettled(plan, fields, faults)) continue;
      if (plan.guards.length > 0 && !plan.guards.every((each) => isMet(each, cells))) continue;
      const value = plan.read(cell, line);
      if (value === undefined) continue;
      if (typeof value !== 'object') fields[plan.field] = value;
      else if ('code' in value) faults.push(value);
      else {
        fields[plan.field] = value.amount;
        currency = value.currency;
      }
    }
    const unclear = money(fields, currency);
    if (unclear !== undefined) faults.push(unclear);
    if (!isValid(fields)) faults.push(...unnamed(isValid.errors ?? [], { kind, fields, faults, plans }));
    for (const span of checks.spans) {
      const fault = spanFault(span, fields, checks);
      if (fault !== undefined) faults.push(fault);
    }
    const [first, ...rest] = faults;
    if (first === undefined) return { fields };
    return rest.length === 0 && isUnanswered(kind, first)
      ? { rule: 'no answer' }
      : { faults: [first, ...rest] };
  };
};

/** The cell that a guard looks at, of those of a record. */
export const cellFinder = (
  source: Source,
  plans: readonly FieldPlan[],
): ((each: Guard, cells: readonly (Cell | undefined)[]) => Cell | undefined) => {
  const watched = watchedHeaders(source, plans);
  return ({ header }, cells) => cells[plans.length + watched.indexOf(header)];
};

/** Names the rule by which a record is left out, from its cells in the order of the plans; undefined if none does. */
export const skipReader = (
  source: Source,
  plans: readonly FieldPlan[],
): ((cells: readonly (Cell | undefined)[]) => string | undefined) => {
  const cellOf = cellFinder(source, plans);
  const skips = skipsOf(source.skip);
  return (cells) => {
    const skip = skips.find((each) => holds(each, cellOf(each, cells)));
    return skip === undefined ? undefined : ruleOf(skip.header, cellOf(skip, cells));
  };
};

/** Has one of the alternatives before given the field a value, or one that cannot be read? */
const isSettled = ({ field }: FieldPlan, fields: Fields, faults: readonly Fault[]): boolean =>
  fields[field] !== undefined || faults.some((fault) => fault.field === field);

/** The rule by which a row is left out, as reports name it; the value is one that the config or a preset names. */
const ruleOf = (header: string, cell: Cell | undefined): string =>
  `${header} is ${textIn(cell).trim().toLowerCase() || 'empty'}`;

/** People may pass over a question: its empty cell is no mistake of the export. */
const isUnanswered = (kind: Kind, { code, field }: Fault): boolean =>
  kind === 'survey' && code === 'row/missing' && field === 'value';

interface Diagnosis {
  readonly kind: Kind;
  readonly fields: Fields;
  readonly faults: readonly Fault[];
  readonly plans: readonly FieldPlan[];
}

/** What the schema finds wrong, but for fields whose cell could not be read: those are told already. */
const unnamed = (errors: readonly ErrorObject[], { kind, fields, faults, plans }: Diagnosis): Fault[] =>
  errors
    .map((error) => schemaFault(error, { kind, fields, plans }))
    .filter(({ field }) => !faults.some((other) => other.field === field));

const spanFault = ({ from, to, unless }: Span, fields: Fields, { compare }: Checks): Fault | undefined => {
  const [start, end] = [fields[from], fields[to]];
  if (unless !== undefined && fields[unless.field] === unless.value) return undefined;
  if (typeof start !== 'string' || typeof end !== 'string' || compare(end, start) >= 0) return undefined;
  return {
    code: 'row/order',
    field: to,
    message: `${end} lies before ${from}, ${start}`,
    hint: 'time does not run backwards: correct one of the two, or leave it empty',
  };
};
