/** Something wrong with one record. */
export interface Fault {
  /** `room/what`. */
  readonly code: string;
  /** Found and expected, one sentence, no full stop; never the text of a cell that may say something of a person. */
  readonly message: string;
  readonly hint?: string;
  /** What faults of one kind and field have in common, such as the shape of a wrong date; they are told together. */
  readonly like?: string;
  readonly field?: string;
  /** Number of the field in the record, from 1. */
  readonly column?: number;
  /** Physical line, where it is not the one on which the record begins. */
  readonly line?: number;
}

/** What is said of a fault beside what is wrong. */
interface Advice {
  readonly hint: string;
  readonly like: string;
}

/** A fault of a field whose advice is worked out when somebody asks for it: of many nobody does. */
export const faultOf = (
  { code, field, message }: { readonly code: string; readonly field: string; readonly message: string },
  advise: () => Advice,
): Fault => {
  let advice: Advice | undefined;
  const said = (): Advice => {
    advice ??= advise();
    return advice;
  };
  return {
    code,
    field,
    message,
    get like() {
      return said().like;
    },
    get hint() {
      return said().hint;
    },
  };
};

/** A cell: text, or what JSON says natively. */
export type Cell = string | { readonly number: string } | { readonly nested: 'object' | 'list' };

/** The text of a cell. */
export const textIn = (cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return 'number' in cell ? cell.number : '';
};

/** A record as it stood in the file: its cells in the order of the plans of the columns, then of the headers watched, or what is wrong with it. */
export interface RawRecord {
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  /** The record's own text. */
  readonly text: () => string;
  readonly content:
    | { readonly cells: readonly (Cell | undefined)[] }
    | { readonly fault: Fault }
    /** It says nothing, by the rule of this name. */
    | { readonly rule: string };
}
