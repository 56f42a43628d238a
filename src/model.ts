/** The model: a config in which nothing is left open. */
import type {
  Aggregator,
  Check,
  Column,
  Config,
  Metric as ConfigMetric,
  Question as ConfigQuestion,
  Source as ConfigSource,
  FieldPath,
  Guard,
  Item,
  Labels,
  PeriodDate,
  Where,
} from './generated/config.ts';

/** The four kinds of record, each with a schema in `schemas/`. */
export type Kind = 'deal' | 'activity' | 'survey' | 'person';

/** Day of the week, Monday first. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface CalendarSpec {
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly timezone: string;
  readonly workdays: readonly Weekday[];
  /** `09:00-17:30`. */
  readonly hours: string;
  readonly holidays: readonly string[];
}

/** Exports of surveys that write their header in several rows. */
export type HeaderForm = 'surveymonkey' | 'qualtrics' | 'qualtrics-legacy';

export type DuplicatePolicy = 'reject' | 'first' | 'last' | 'latest';

/** How the tables of a source may be encoded, by the names of the web. */
export type Encoding = NonNullable<ConfigSource['encoding']>;

/** A source with every default filled in. */
export interface Source {
  readonly id: string;
  readonly kind: Kind;
  /** Patterns, from `folder`. */
  readonly files: readonly string[];
  /** Folder of the config file that declares `files`, as shown. */
  readonly folder: string;
  /** How its tables are encoded; absent where that is recognised. */
  readonly encoding?: Encoding;
  readonly columns: Readonly<Record<string, Column>>;
  /** The preset that the config names, whose columns are among these; `none` forbids any; else it is found by header. */
  readonly preset?: string;
  /** What stands first in dates that could be read in two ways. */
  readonly dates?: 'day-first' | 'month-first';
  /** Rows to leave out, by exported header and values. */
  readonly skip: Guard;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** How the header is written, if not in one row. */
  readonly form?: HeaderForm;
  /** Of a survey with one column for each question: how its answers become numbers, and its questions by item. */
  readonly labels?: Labels;
  readonly items?: Readonly<Record<string, Item>>;
  readonly nulls: readonly string[];
  readonly key: readonly string[];
  readonly onDuplicate: DuplicatePolicy;
  readonly maxRejected: number;
  readonly where?: Where;
  /** Fields or headers that are dropped on reading. */
  readonly drop: readonly string[];
}

/** A metric with its id and defaults. */
export interface Metric extends Omit<ConfigMetric, 'enabled' | 'minSample' | 'date'> {
  readonly id: string;
  readonly minSample: number;
  readonly date?: PeriodDate;
}

/** What is asked to get the answers to an item, with its defaults. */
export interface Question extends Required<ConfigQuestion> {
  /** The item. */
  readonly id: string;
}

export interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly letter: string;
  readonly short: string;
  readonly weight: number;
  readonly metrics: Readonly<Record<string, number>>;
  readonly aggregation: Aggregator;
}

/** What one unit of each currency is worth in the currency of the report, which is worth 1. */
export interface Exchange {
  readonly to: string;
  readonly rates: Readonly<Record<string, number>>;
}

/** The resolved config: nothing optional is left open. */
export interface Model {
  /** The built-in models and files it is made of, such as `spacesea:se + spacesea.yaml`. */
  readonly id: string;
  readonly title: string;
  readonly calendar: CalendarSpec;
  readonly sources: Readonly<Record<string, Source>>;
  /** Into which currency amounts are converted on reading; absent: they are left as they are. */
  readonly currencies?: Exchange;
  /** Source id of the roster. */
  readonly roster?: string;
  readonly privacy: {
    readonly minPeople: number;
    readonly individuals: 'forbid' | 'allow';
    readonly aboutPeople: boolean;
    readonly drop: readonly string[];
  };
  readonly groupBy: readonly FieldPath[];
  /** Those that a dimension names. */
  readonly metrics: Readonly<Record<string, Metric>>;
  /** Those that none does: defined and checked, and neither measured nor shown until a dimension names them. */
  readonly spare: Readonly<Record<string, Metric>>;
  readonly questions: Readonly<Record<string, Question>>;
  readonly dimensions: Readonly<Record<string, Dimension>>;
  /** How dimensions make the overall score. */
  readonly aggregation: Aggregator;
  readonly missing: {
    readonly minCoverage: number;
    readonly minMetrics: number;
    readonly minDimensions: number;
    readonly needSurvey: boolean;
  };
  readonly target: number;
  readonly uncertainty: {
    readonly level: number;
    readonly draws: number;
    readonly seed: number;
    readonly correction: 'holm' | 'none';
  };
  readonly weightSets: NonNullable<Config['weightSets']>;
  readonly checks: readonly Check[];
  /** The merged config as written. */
  readonly config: Config;
}
