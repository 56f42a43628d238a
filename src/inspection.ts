/** What may be told of an export: no cell of a column that may be about people, and none of free text. */
import type { Kind } from './model.ts';
import type { Problem } from './problems.ts';
import type { Certainty, ColumnProfile, ColumnType, Finding, Form, NumberMarks, Profile } from './profile.ts';

/** A text and how often it stands there. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

/** One column. */
export interface InspectedColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly filled: number;
  readonly blank: number;
  readonly distinct: ColumnProfile['distinct'];
  /** The field that it probably feeds. */
  readonly field?: { readonly name: string; readonly certainty: Certainty };
  readonly nulls: readonly Counted[];
  /** Its values, where they are words of a list. */
  readonly values?: readonly Counted[];
  readonly dates?: Finding<string>;
  /** Set where its own cells leave it open, and the other columns of the file do not. */
  readonly readAs?: string;
  readonly numbers?: Finding<NumberMarks>;
  readonly labels?: NonNullable<ColumnProfile['labels']>;
  readonly damage: readonly Counted[];
}

/** One file. */
export interface Inspection {
  readonly file: string;
  readonly form: Form;
  readonly header?: NonNullable<Profile['header']>;
  readonly rows: number;
  readonly broken: number;
  readonly kind?: { readonly name: Kind; readonly certainty: Certainty; readonly because: string };
  /** Why the kind cannot be told. */
  readonly unknown?: string;
  readonly preset?: { readonly id: string; readonly title: string };
  readonly key?: NonNullable<Profile['key']>;
  readonly columns: readonly InspectedColumn[];
  readonly notices: readonly Problem[];
}
