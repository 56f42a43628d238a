/** The vocabulary: every type that crosses from one room to another. */
import type { Behind } from './crowd.ts';
import type { FieldPath } from './generated/config.ts';
import type { Encoding, Kind } from './model.ts';
import type { Location, Problem } from './problems.ts';
import type { Spread } from './spread.ts';

export type {
  Aggregator,
  Alternative,
  Check,
  Column,
  Config,
  Curve,
  FieldPath,
  Guard,
  Item,
  LabelSet,
  Labels,
  PeriodDate,
  Statistic as StatisticSpec,
  Where,
} from './generated/config.ts';
export type {
  CalendarSpec,
  Dimension,
  Encoding,
  Exchange,
  HeaderForm,
  Kind,
  Metric,
  Model,
  Question,
  Source,
  Weekday,
} from './model.ts';

// ---- rows ------------------------------------------------------------------------------------------------

/** A typed cell. Dates stay ISO text (`2026-07-03`, `2026-07-03T09:00`, `2026-07-03T09:00:00Z`); absent means missing. */
export type Value = string | number | boolean;

/** The fields of a record by canonical name. Made without a prototype, so that no header can collide. */
export type Fields = Readonly<Record<string, Value | undefined>>;

/** One accepted record and where it stands. */
export interface Row {
  readonly fields: Fields;
  readonly at: { readonly file: string; readonly line: number };
}

/** Something to read: a file, standard input, or a value handed in by a program. */
export interface Input {
  /** As shown in messages. */
  readonly name: string;
  /** Opens the bytes anew: a large one is looked through before it is read, and read again where keys repeat. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** The same bytes from any place on, of what is a file. */
  readonly file?: RandomFile;
  /** How its bytes are encoded, whatever the source says of its files. */
  readonly encoding?: Encoding;
  /** The input from which its rows come: how columns are to be read is known from all of its cells. */
  readonly like?: string;
  /** Rows of it that were rejected and come back, repaired, in another file. */
  readonly replaced?: Replaced;
  /** Hears now and then how many of its rows have been read. */
  readonly onRows?: (count: number) => void;
}

/** A file that can be read from any place on. */
export interface RandomFile {
  readonly path: string;
  readonly size: number;
  /** Bytes from a place up to another, or to the end. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** Rows that another file replaces: how many there are of a line and a code, such as `48 row/date`. */
export interface Replaced {
  readonly by: string;
  readonly rows: ReadonlyMap<string, number>;
}

// ---- ingest ----------------------------------------------------------------------------------------------

/** A problem of many rows, told once. */
export interface ProblemSummary extends Problem {
  /** Rows that have it, in all files of the source. */
  readonly count: number;
  /** Where the first of them stand, at most five. */
  readonly rows: readonly { readonly file: string; readonly line: number }[];
}

/** What became of the rows of one file. read = used + filtered + rejected. */
export interface FileTally {
  readonly file: string;
  readonly source: string;
  readonly kind: Kind;
  readonly sha256: string;
  readonly bytes: number;
  readonly read: number;
  readonly used: number;
  readonly rejected: number;
  /** Rows left out by a rule, by the name of the rule. */
  readonly filtered: Readonly<Record<string, number>>;
  /** The preset that says which column is which, if the source does not. */
  readonly preset?: string;
  /** Canonical and own fields that the file feeds. */
  readonly fields: readonly string[];
  /** Headers that nothing reads. */
  readonly unused: readonly string[];
  /** Has it a header? Then no row has what that lacks; objects may leave out what is empty. */
  readonly isTable?: true;
}

/** A row that could not be used, as it stood in the file. */
export interface Rejection {
  readonly at: Location;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** The record's own text. */
  readonly record: string;
  /** The header of its table, as it stood; a list of objects has none. */
  readonly header?: string;
}

// ---- measure ---------------------------------------------------------------------------------------------

/** A span of local dates, both ends included. */
export interface Period {
  /** `2026-Q3`, `FY26-Q3`, `2026-07`, `2026`, `FY26`, `2026-07-01..2026-09-30`, `all`. */
  readonly id: string;
  /** Such as `Jul–Sep 2026`. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** Why there is no number. Missing is a value of its own, never 0, NaN or null. */
export type Missing = 'tooFew' | 'noData' | 'noPopulation' | 'notApplicable' | 'suppressed' | 'error';

export interface Absence {
  readonly missing: Missing;
  /** One sentence, no full stop: what is missing and what would help. */
  readonly reason: string;
}

/** How the bounds of a number are found; docs/methods.md has a row for each. */
export type IntervalMethod =
  | 'wilson'
  | 'garwood'
  | 'gamma'
  | 't'
  | 'orderStatistics'
  | 'kaplanMeier'
  | 'linearisation'
  | 'multinomial'
  | 'normal'
  | 'jackknife';

/** A fact in the metric's own unit; how sure it is stands beside it only if something can be said about that. */
export interface Measured {
  readonly value: number;
  /** Confidence interval of the model's level; -Infinity or Infinity where nothing bounds the value. */
  readonly interval?: readonly [low: number, high: number];
  readonly method?: IntervalMethod;
  readonly spread?: Spread;
  /**
   * Of survey answers, what those of each respondent come to. It never leaves the score room, where it says how metrics
   * that the same people answered move together.
   */
  readonly votes?: ReadonlyMap<string, number>;
}

/** How records came to be counted, for `explain`. */
export interface Funnel {
  /** Records of the source whose date is in the period (all records, if the metric has no date). */
  readonly inPeriod: number;
  /** Of these, in the group and matching `where`. */
  readonly matched: number;
  /** Of these, left out because a field is missing: field, or what is missing, and how many. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** For durations and loads: how many of those counted are still open. */
  readonly open?: number;
  /** Of these, how many should have ended by asOf, if the statistic names the field that says so. */
  readonly overdue?: number;
  /** Divisor of a rate, in its unit. */
  readonly exposure?: number;
}

/** One metric in one group and period: a value, or a named absence. */
export interface Measurement {
  readonly metric: string;
  readonly group: string;
  /** Records (answers for top box and NPS, respondents for Likert, persons for breadth, load and Gini) behind the value. */
  readonly n: number;
  /** Distinct people behind the value. */
  readonly people: number;
  readonly funnel: Funnel;
  readonly result: Measured | Absence;
  /** Who these people are, for privacy alone; absent where there can be no number. */
  readonly behind?: Behind;
}

/** `all`, or the records in which `by` has one value. */
export interface Group {
  /** `all` or `team:EMEA North`. */
  readonly id: string;
  readonly by?: FieldPath;
  /** The value, or `All`. */
  readonly label: string;
  /** Distinct people of the group: roster if there is one, else those seen in the period. */
  readonly people: number;
  /** One person by design, where the config allows it. */
  readonly personal?: true;
  /** Keys of these people, for privacy alone. */
  readonly who?: ReadonlySet<string>;
  /** Labels of the small groups that are shown together as this one. */
  readonly merged?: readonly string[];
  /** The group together with which, and only there, this one is shown. */
  readonly shownIn?: string;
}

/** Where the records of a metric begin within a period. */
export interface Beginning {
  /** Such as `2026-05-20`. */
  readonly since: string;
  /** Share of the period that lies before. */
  readonly share: number;
}

/** Everything measured for one period. */
export interface Measurements {
  readonly period: Period;
  readonly asOf: string;
  readonly groups: readonly Group[];
  readonly measurements: readonly Measurement[];
  readonly notes: readonly Problem[];
}

// ---- score -----------------------------------------------------------------------------------------------

/** Values of a metric that reach the target: at least, at most, or less than; any value if nothing is said. */
export interface Goal {
  readonly min?: number;
  readonly max?: number;
  readonly below?: number;
}
