/* Written from schemas/config.schema.json by `npm run update`; do not edit. */

/**
 * The exported header, or how to read it.
 */
export type Column =
  | string
  | {
      /**
       * Exported header; or several, of which the first with a value counts.
       */
      from?: string | [Alternative, ...Alternative[]];
      /**
       * A fixed value for every row, instead of a column.
       */
      value?: string | number | boolean;
      /**
       * Exported value: canonical value. Letter case and a number before the words, such as `6 - `, do not matter.
       */
      map?: {
        [k: string]: string | number | boolean;
      };
      /**
       * What any other value becomes; `reject` rejects the row.
       */
      otherwise?: string | number | boolean;
      /**
       * Parts of words: a value that holds one and is in no map is not taken for `otherwise`; the row is rejected.
       *
       * @minItems 1
       *
       * Items: Part of a word, in any case.
       */
      except?: [string, ...string[]];
      /**
       * Times without an offset are in UTC, not in the time zone of the calendar.
       */
      utc?: boolean;
      /**
       * Form of the dates, such as DD/MM/YYYY, D MMM YY h:mm A, iso, excel, or several: iso | excel.
       */
      date?: string;
      /**
       * Decimal mark.
       */
      decimal?: '.' | ',';
      /**
       * Mark between groups of three digits.
       */
      thousands?: ',' | '.' | ' ' | "'" | '_';
      /**
       * Every number carries a sign for per cent; the values stay in per cent.
       */
      percent?: boolean;
      /**
       * Each number is divided by this, such as 60 for seconds to minutes.
       */
      divideBy?: number;
      /**
       * Values that begin otherwise are left out, such as 006 for the deals among what a Salesforce task points at.
       */
      startsWith?: string;
      /**
       * What stands between the values of columns that bear the same name, such as "; ".
       */
      join?: string;
      /**
       * Type of a column that is not one of the canonical fields.
       */
      type?: 'text' | 'number' | 'boolean' | 'date';
    };
/**
 * An exported header, or a header or value that counts in some rows only.
 */
export type Alternative =
  | string
  | {
      /**
       * Exported header.
       */
      column?: string;
      /**
       * A fixed value.
       */
      value?: string | number | boolean;
      when?: Guard;
    };
/**
 * How the words of answers become numbers: a known set of answers, or each answer with its number. Those of a source hold for all items that do not say it themselves.
 */
export type Labels =
  | LabelSet
  | {
      [k: string]: number;
    };
/**
 * Answers in words that spacesea knows, with the number of points of their scale.
 */
export type LabelSet =
  | 'agree4'
  | 'agree5'
  | 'agree7'
  | 'satisfied4'
  | 'satisfied5'
  | 'satisfied7'
  | 'frequency4'
  | 'frequency5'
  | 'importance5'
  | 'quality5'
  | 'likely5'
  | 'yesno';
/**
 * The question as exported, or how to read its answers.
 */
export type Item =
  | string
  | {
      /**
       * Question as exported; without it the name of the item.
       */
      from?: string;
      labels?: Labels;
      scale?: Scale;
      /**
       * Answers that say nothing about the question, beside the usual ones such as N/A.
       *
       * @minItems 1
       *
       * Items: Text or number of the answer.
       */
      notApplicable?: [string | number, ...(string | number)[]];
      /**
       * Where several answers may be chosen. Answer as exported: item that is 1 where it is chosen and 0 where it is not.
       */
      choices?: {
        /**
         * Item.
         */
        [k: string]: string;
      };
      /**
       * What stands between chosen answers; without it `;`, ` / `, `|`, a line end or a comma.
       */
      split?: string;
    };
/**
 * Lowest and highest answer. A statistic without it goes by `scale_min` and `scale_max` of each answer.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Scale = [number, number];
/**
 * A bare value means equal; otherwise operators, all of which must hold.
 */
export type Condition =
  | (string | number | boolean)
  | {
      eq?: string | number | boolean;
      ne?: string | number | boolean;
      /**
       * One of these.
       *
       * @minItems 1
       */
      in?: [string | number | boolean, ...(string | number | boolean)[]];
      /**
       * None of these.
       *
       * @minItems 1
       */
      notIn?: [string | number | boolean, ...(string | number | boolean)[]];
      gt?: Operand;
      gte?: Operand;
      lt?: Operand;
      lte?: Operand;
      /**
       * From the first to the second, both included.
       *
       * @minItems 2
       * @maxItems 2
       */
      between?: [string | number, string | number];
      /**
       * Is there a value at all?
       */
      exists?: boolean;
      /**
       * Is there a value that is no placeholder such as TBD, n/a, ? or none?
       */
      filled?: boolean;
      /**
       * Is there a time of day?
       */
      timed?: boolean;
      /**
       * On a working day and between these times, such as 08:00-18:00, on the clock of the calendar or of the person.
       */
      during?: string;
      /**
       * Holds this text, in any case.
       */
      contains?: string;
      /**
       * Starts with this text, in any case.
       */
      startsWith?: string;
    };
export type Operand =
  | (string | number)
  | {
      column: FieldPath;
      /**
       * Days added to that date.
       */
      addDays?: number;
    };
/**
 * A field of the record (`outcome`), of the deal it points at (`deal.outcome`) or of its person (`person.team`).
 */
export type FieldPath = string;
/**
 * Which date puts a record into a period.
 */
export type PeriodDate =
  | FieldPath
  | {
      field: FieldPath;
      /**
       * Days.
       */
      addDays?: number;
      /**
       * Months.
       */
      addMonths?: number;
    };
export type Statistic =
  | CountStatistic
  | RateStatistic
  | ShareStatistic
  | MeanStatistic
  | SumStatistic
  | MedianStatistic
  | QuantileStatistic
  | DurationStatistic
  | OnTimeStatistic
  | RatioStatistic
  | PrecededStatistic
  | ClearanceStatistic
  | TopBoxStatistic
  | NpsStatistic
  | LikertStatistic
  | ResponseStatistic
  | LoadStatistic
  | OpenShareStatistic
  | PerPersonDayStatistic
  | PerDealStatistic
  | CompletenessStatistic
  | BreadthStatistic
  | GiniStatistic
  | FreeBlockStatistic
  | DistinctRatioStatistic;
/**
 * What is added up: the records themselves, or a number they hold.
 */
export type Quantity =
  | 'count'
  | {
      sum: FieldPath;
      /**
       * Each value is divided by this, such as 60 for minutes to hours.
       */
      divideBy?: number;
    };
/**
 * What a deal has: how many records, a sum over them, or the largest value.
 */
export type DealQuantity =
  | 'count'
  | {
      sum: FieldPath;
      /**
       * Each value is divided by this, such as 60 for minutes to hours.
       */
      divideBy?: number;
    }
  | {
      max: FieldPath;
    };
export type AskedField =
  | string
  | {
      field: FieldPath;
      where?: Where;
    };
export type Curve = LinearCurve | RangeCurve | LognormalCurve | PointsCurve | StepsCurve | IdentityCurve;
/**
 * arithmetic, harmonic or geometric; `floor` lifts scores below it first, so that one zero does not wipe out the rest.
 */
export type Aggregator =
  | ('arithmetic' | 'geometric' | 'harmonic')
  | {
      /**
       * Which mean.
       */
      method: 'geometric' | 'harmonic';
      /**
       * Scores below it are lifted to it.
       */
      floor: number;
    };

/**
 * spacesea.yaml: where the exports are, what is measured, and how it is scored.
 */
export interface Config {
  /**
   * Version of the config language.
   */
  version: 1;
  /**
   * Built-in models (spacesea:se, spacesea:sa, spacesea:minimal) or relative files, later ones over earlier ones.
   *
   * Items: Model or file.
   */
  extends?: string[];
  /**
   * Title of the report.
   */
  title?: string;
  /**
   * Fiscal year, time zone and working time.
   */
  calendar?: {
    /**
     * First month of the fiscal year.
     */
    fiscalYearStart?: number;
    /**
     * IANA time zone of dates without an offset.
     */
    timezone?: string;
    /**
     * Working days.
     *
     * @minItems 1
     */
    workdays?: [
      'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun',
      ...('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]
    ];
    /**
     * Working hours, such as 09:00-17:30.
     */
    hours?: string;
    /**
     * Days on which nobody works.
     *
     * Items: A day.
     */
    holidays?: string[];
  };
  /**
   * The exports, by a name of your choice.
   */
  sources?: {
    [k: string]: Source;
  };
  currencies?: Currencies;
  /**
   * The roster.
   */
  people?: {
    /**
     * Source of kind person.
     */
    source: string;
  };
  /**
   * What may be shown of people.
   */
  privacy?: {
    /**
     * A number is shown only if this many people stand behind it.
     */
    minPeople?: number;
    /**
     * May numbers of single engineers be shown? Survey answers never are.
     */
    individuals?: 'forbid' | 'allow';
    /**
     * false says that no record is about people (countries, products); then no number is hidden.
     */
    aboutPeople?: boolean;
    /**
     * Columns that are dropped on reading.
     *
     * Items: Field or header.
     */
    drop?: string[];
  };
  /**
   * Fields by which results are also shown.
   */
  groupBy?: FieldPath[];
  /**
   * The metrics, by id.
   */
  metrics?: {
    [k: string]: Metric;
  };
  /**
   * What surveys ask, by item; `spacesea survey` prints it.
   */
  questions?: {
    [k: string]: Question;
  };
  /**
   * The dimensions, by id; the only place where weights live.
   */
  dimensions?: {
    [k: string]: Dimension;
  };
  /**
   * How scores are combined.
   */
  aggregation?: {
    metrics?: Aggregator;
    dimensions?: Aggregator;
  };
  /**
   * How much may be missing.
   */
  missing?: {
    /**
     * Share of weight that must be present.
     */
    minCoverage?: number;
    /**
     * Metrics that a dimension needs.
     */
    minMetrics?: number;
    /**
     * Dimensions that the overall score needs.
     */
    minDimensions?: number;
    /**
     * Does the overall score need at least one survey-based metric?
     */
    needSurvey?: boolean;
  };
  /**
   * A score that is on target.
   */
  target?: number;
  /**
   * Intervals and tests.
   */
  uncertainty?: {
    /**
     * Confidence level.
     */
    level?: number;
    /**
     * Draws.
     */
    draws?: number;
    /**
     * Seed of the draws.
     */
    seed?: number;
    /**
     * Correction for looking at many metrics.
     */
    correction?: 'holm' | 'none';
  };
  /**
   * Other weights, chosen by --weights.
   */
  weightSets?: {
    /**
     * Weights that replace those of the model.
     */
    [k: string]: {
      /**
       * Dimension: weight.
       */
      dimensions?: {
        /**
         * Weight.
         */
        [k: string]: number;
      };
      /**
       * Metric: weight.
       */
      metrics?: {
        /**
         * Weight.
         */
        [k: string]: number;
      };
    };
  };
  /**
   * Conditions for CI.
   */
  checks?: Check[];
  /**
   * What `config lint` finds, and the team has agreed to.
   */
  lint?: {
    /**
     * Rule: why what it finds is right here.
     */
    accept?: {
      /**
       * Fewer than three dimensions have weight.
       */
      'few-dimensions'?: string;
      /**
       * No metric with weight asks people.
       */
      'no-survey'?: string;
      /**
       * One metric is more than a quarter of the overall score.
       */
      'dominant-metric'?: string;
      /**
       * One dimension is more than two fifths of the overall score.
       */
      'dominant-dimension'?: string;
      /**
       * More than twenty metrics are scored.
       */
      'many-metrics'?: string;
      /**
       * Activity is counted, and no outcome stands beside it.
       */
      'activity-alone'?: string;
      /**
       * A volume is scored as if more, or less, were always better.
       */
      'one-sided-volume'?: string;
      /**
       * A metric stands without any of those that hold it in balance.
       */
      tension?: string;
      /**
       * A metric belongs to no dimension.
       */
      'unplaced-metric'?: string;
      /**
       * Nothing is said of where goalposts come from.
       */
      'no-reference'?: string;
      /**
       * Nothing reads a source.
       */
      'unused-source'?: string;
      /**
       * Nothing reads a column that is mapped.
       */
      'unused-column'?: string;
      /**
       * No file feeds a metric.
       */
      'unfed-metric'?: string;
      /**
       * The score of a metric was always 0 or 100.
       */
      'stuck-score'?: string;
      /**
       * Two metrics say the same.
       */
      correlated?: string;
    };
  };
}
/**
 * One kind of export.
 */
export interface Source {
  /**
   * Which records the source holds.
   */
  kind: 'deal' | 'activity' | 'survey' | 'person';
  /**
   * Paths, from the folder of the file that says so; `*`, `**`, `?` and `{a,b}` match names, `{period}` stands for the period.
   *
   * @minItems 1
   *
   * Items: Path or pattern.
   */
  files?: [string, ...string[]];
  /**
   * How the tables are encoded, where they are neither UTF-8 nor UTF-16, which are recognised; JSON always is one of these.
   */
  encoding?:
    | 'utf-8'
    | 'utf-16le'
    | 'utf-16be'
    | 'windows-1252'
    | 'iso-8859-1'
    | 'iso-8859-2'
    | 'iso-8859-15'
    | 'windows-1250'
    | 'windows-1251'
    | 'macintosh'
    | 'shift_jis'
    | 'gb18030'
    | 'big5'
    | 'euc-kr';
  /**
   * A built-in column mapping, found by the header if not given; `columns` override it. none: no preset.
   */
  preset?: string;
  /**
   * Canonical field, or a field of your own: where it comes from.
   */
  columns?: {
    [k: string]: Column;
  };
  /**
   * What stands first in dates such as 03/04/2026 that could be read in two ways.
   */
  dates?: 'day-first' | 'month-first';
  skip?: Guard;
  /**
   * Sheet of an Excel workbook; else the first one.
   */
  sheet?: string;
  labels?: Labels;
  /**
   * Surveys with one column for each question. Item of the model: the question as exported.
   */
  items?: {
    [k: string]: Item;
  };
  /**
   * Cells that mean nothing; an empty cell always does.
   *
   * Items: Text of the cell.
   */
  nulls?: string[];
  /**
   * Fields that together name a record.
   *
   * @minItems 1
   *
   * Items: Field.
   */
  key?: [string, ...string[]];
  /**
   * What to do with different records of the same key.
   */
  onDuplicate?: 'reject' | 'first' | 'last' | 'latest';
  /**
   * Above this share of rejected rows nothing is scored.
   */
  maxRejected?: number;
  where?: Where;
}
/**
 * Exported header: the values, in any case, with which the row is meant.
 */
export interface Guard {
  /**
   * One value, or several.
   */
  [k: string]: string | number | boolean | [string | number | boolean, ...(string | number | boolean)[]];
}
/**
 * Conditions on fields, all of which must hold.
 */
export interface Where {
  /**
   * At least one must hold.
   *
   * @minItems 1
   */
  any?: [Where, ...Where[]];
  /**
   * Every one must hold.
   *
   * @minItems 1
   */
  all?: [Where, ...Where[]];
  not?: Where;
  [k: string]: Condition | [Where, ...Where[]] | Where | undefined;
}
/**
 * Into which currency amounts are converted on reading, and at which rates.
 */
export interface Currencies {
  /**
   * Currency of the report.
   */
  to: string;
  /**
   * Currency of the exports: what one unit of it is worth in that of the report.
   */
  rates?: {
    /**
     * Rate.
     */
    [k: string]: number;
  };
}
/**
 * A metric: from records to a value, and from the value to a score.
 */
export interface Metric {
  /**
   * What people call it.
   */
  title: string;
  /**
   * Why it is worth looking at.
   */
  why?: string;
  /**
   * What to ask when it is low.
   */
  advice?: string;
  /**
   * How it can mislead or be gamed.
   */
  limits?: string;
  /**
   * Where the goalposts come from.
   */
  reference?: {
    /**
     * measured: a published benchmark; practitioner: published opinion; judgement: ours.
     */
    grade: 'measured' | 'practitioner' | 'judgement';
    /**
     * The source, in words.
     */
    source: string;
  };
  /**
   * Metrics to read beside this one.
   *
   * Items: Metric.
   */
  tension?: string[];
  /**
   * The dimension it is meant for. It belongs to it only when `dimensions` says so, with its weight.
   */
  dimension?: string;
  /**
   * Unit of the value, as printed, such as `demos per SE and week`; `%` prints a share as a percentage.
   */
  unit?: string;
  /**
   * Which source the records come from.
   */
  source: string;
  date?: PeriodDate;
  where?: Where;
  statistic: Statistic;
  /**
   * Fewer records than this give no score.
   */
  minSample?: number;
  curve?: Curve;
  /**
   * false removes the metric.
   */
  enabled?: boolean;
}
/**
 * How many records.
 */
export interface CountStatistic {
  type: 'count';
}
/**
 * Records, or a sum, for each unit of exposure.
 */
export interface RateStatistic {
  type: 'rate';
  of: Quantity;
  /**
   * Exposure: FTE time from the roster, calendar weeks, or deals touched.
   */
  per: 'personWeek' | 'personMonth' | 'personQuarter' | 'personYear' | 'week' | 'deal';
}
/**
 * Share of records for which a condition holds, optionally weighted.
 */
export interface ShareStatistic {
  type: 'share';
  where: Where;
  weight?: FieldPath;
}
/**
 * Mean of a field.
 */
export interface MeanStatistic {
  type: 'mean';
  field: FieldPath;
}
/**
 * Sum of a field.
 */
export interface SumStatistic {
  type: 'sum';
  field: FieldPath;
}
/**
 * Median of a field.
 */
export interface MedianStatistic {
  type: 'median';
  field: FieldPath;
}
/**
 * Quantile of a field, type 7.
 */
export interface QuantileStatistic {
  type: 'quantile';
  field: FieldPath;
  /**
   * From 0 to 1.
   */
  p: number;
}
/**
 * Time from one moment to another; what is still open counts as censored (Kaplan-Meier), and as overdue after the day `due`.
 */
export interface DurationStatistic {
  type: 'duration';
  from: FieldPath;
  to: FieldPath;
  due?: FieldPath;
  /**
   * Unit of the result.
   */
  unit: 'hours' | 'days' | 'workingHours' | 'workingDays';
  /**
   * Which number sums up the durations.
   */
  summary: 'median' | 'p90' | 'mean';
}
/**
 * Share of records that got from one moment to another within a limit; those whose time is not up yet are not judged.
 */
export interface OnTimeStatistic {
  type: 'onTime';
  from: FieldPath;
  to: FieldPath;
  /**
   * The longest time that is still on time.
   */
  limit: number;
  /**
   * Unit of the limit.
   */
  unit: 'hours' | 'days' | 'workingHours' | 'workingDays';
}
/**
 * One sum or count divided by another.
 */
export interface RatioStatistic {
  type: 'ratio';
  numerator: RatioPart;
  denominator: RatioPart;
}
/**
 * One side of a ratio.
 */
export interface RatioPart {
  of: Quantity;
  where?: Where;
}
/**
 * Share of some records of the period before which, for the same deal or whatever `same` names, another record came.
 */
export interface PrecededStatistic {
  type: 'preceded';
  of: Where;
  by: Where;
  same: FieldPath;
  at: FieldPath;
  /**
   * How many days before it may lie.
   */
  days: number;
}
/**
 * Records closed in the period for each one opened in it.
 */
export interface ClearanceStatistic {
  type: 'clearance';
  opened: FieldPath;
  closed: FieldPath;
}
/**
 * Share of answers in the top boxes of the scale.
 */
export interface TopBoxStatistic {
  type: 'topBox';
  /**
   * How many boxes from the top count.
   */
  top?: number;
  scale?: Scale;
}
/**
 * Promoters (9, 10) minus detractors (0 to 6), in points from -100 to 100.
 */
export interface NpsStatistic {
  type: 'nps';
}
/**
 * Answers rescaled to 0..1, averaged for each respondent, then over respondents.
 */
export interface LikertStatistic {
  type: 'likert';
  /**
   * Items whose scale runs the other way.
   *
   * Items: Item.
   */
  reverse?: string[];
  scale?: Scale;
}
/**
 * Share of the people on the roster who answered.
 */
export interface ResponseStatistic {
  type: 'response';
}
/**
 * Time-averaged number of open items for each person.
 */
export interface LoadStatistic {
  type: 'load';
  from: FieldPath;
  to: FieldPath;
  due?: FieldPath;
}
/**
 * Of the records open on the last day of the period, or on the day of the export if that is earlier: share for which a condition holds, or a day is past, or a day is recent.
 */
export interface OpenShareStatistic {
  type: 'openShare';
  from: FieldPath;
  to: FieldPath;
  where?: Where;
  past?: FieldPath;
  recent?: RecentDay;
  /**
   * Also of periods that ended more than 31 days before the export: only for an export that says what was open then.
   */
  lookBack?: boolean;
}
/**
 * A day that lies at most so many days back.
 */
export interface RecentDay {
  field: FieldPath;
  /**
   * Days back that are still recent.
   */
  days: number;
}
/**
 * Mean number of different values for each person and day with at least one record.
 */
export interface PerPersonDayStatistic {
  type: 'perPersonDay';
  distinct: FieldPath;
}
/**
 * What the records of a deal come to, over deals: by `deal_id`, of deals by `id`.
 */
export interface PerDealStatistic {
  type: 'perDeal';
  of: DealQuantity;
  /**
   * Which number sums up the deals.
   */
  summary: 'mean' | 'median';
}
/**
 * Mean over records of the share of fields that are filled in.
 */
export interface CompletenessStatistic {
  type: 'completeness';
  /**
   * What should be filled in; placeholders such as TBD or n/a do not count.
   *
   * @minItems 1
   */
  fields: [AskedField, ...AskedField[]];
}
/**
 * Share of people with at least one matching record, or of their weeks with one.
 */
export interface BreadthStatistic {
  type: 'breadth';
  /**
   * `week`: the share of person-weeks, of the calendar weeks that each person was there.
   */
  every?: 'week';
}
/**
 * How unevenly records or a sum are spread over people, 0 for evenly.
 */
export interface GiniStatistic {
  type: 'gini';
  of: Quantity;
}
/**
 * Share of person-days with enough free minutes in a row within the working hours, between the meetings that the records are.
 */
export interface FreeBlockStatistic {
  type: 'freeBlock';
  from: FieldPath;
  minutes: FieldPath;
  /**
   * How many minutes in a row must be free.
   */
  block: number;
}
/**
 * How many different values of one field for each different value of another: account managers for each engineer, say.
 */
export interface DistinctRatioStatistic {
  type: 'distinctRatio';
  above: FieldPath;
  below: FieldPath;
}
/**
 * From 0 at `worst` to 100 at `best`; which of the two is larger gives the direction.
 */
export interface LinearCurve {
  type: 'linear';
  /**
   * Value that scores 0.
   */
  worst: number;
  /**
   * Value that scores 100.
   */
  best: number;
  /**
   * Straight in the value or in its logarithm.
   */
  scale?: 'linear' | 'log';
}
/**
 * 100 inside `ideal`, falling to 0 at both ends of `zero`: too much is as bad as too little.
 */
export interface RangeCurve {
  type: 'range';
  /**
   * Values that score 0.
   *
   * @minItems 2
   * @maxItems 2
   */
  zero: [number, number];
  /**
   * Values between which the score is 100.
   *
   * @minItems 2
   * @maxItems 2
   */
  ideal: [number, number];
}
/**
 * The curve that Lighthouse uses.
 */
export interface LognormalCurve {
  type: 'lognormal';
  /**
   * Value that scores 90.
   */
  score90: number;
  /**
   * Value that scores 50.
   */
  score50: number;
}
/**
 * Straight lines between points.
 */
export interface PointsCurve {
  type: 'points';
  /**
   * Pairs of value and score, values rising.
   *
   * @minItems 2
   */
  points: [[number, number], [number, number], ...[number, number][]];
}
/**
 * A score from each value on.
 */
export interface StepsCurve {
  type: 'steps';
  /**
   * Pairs of value and score, values rising; below the first the score is that of `below`.
   *
   * @minItems 1
   */
  steps: [[number, number], ...[number, number][]];
  /**
   * Score below the first step; 0 if not given.
   */
  below?: number;
}
/**
 * The value is already a score from 0 to 100.
 */
export interface IdentityCurve {
  type: 'identity';
}
/**
 * What is asked of whom to get the answers to an item.
 */
export interface Question {
  /**
   * The question as people read it, on one line.
   */
  text: string;
  /**
   * Roles that are asked.
   *
   * @minItems 1
   */
  ask: [
    'se' | 'sa' | 'ae' | 'customer' | 'product' | 'customer_success',
    ...('se' | 'sa' | 'ae' | 'customer' | 'product' | 'customer_success')[]
  ];
  /**
   * Lowest and highest answer; [1, 5] if nothing is said.
   *
   * @minItems 2
   * @maxItems 2
   */
  scale?: [number, number];
  /**
   * Which words stand at the ends and the steps of the scale; agreement if nothing is said.
   */
  labels?: 'agreement' | 'satisfaction' | 'frequency' | 'likelihood';
  /**
   * true says that a high answer is bad; metrics name the item under `reverse`, too.
   */
  reverse?: boolean;
  /**
   * true says that it does not concern everybody: the form offers that as an answer.
   */
  optional?: boolean;
}
/**
 * A group of metrics.
 */
export interface Dimension {
  /**
   * What people call it.
   */
  title?: string;
  /**
   * One letter for narrow tables.
   */
  letter?: string;
  /**
   * A short name for narrow tables.
   */
  short?: string;
  /**
   * Relative weight in the overall score; 0 shows it without scoring.
   */
  weight?: number;
  /**
   * Metric: relative weight; 0 shows it without scoring.
   */
  metrics: {
    /**
     * Weight.
     */
    [k: string]: number;
  };
  aggregation?: Aggregator;
}
/**
 * A condition for CI.
 */
export interface Check {
  /**
   * Name of the check.
   */
  id: string;
  /**
   * What is checked: overall, a dimension, a metric, `dimensions.*`, `metrics.*`, or one of these with `.coverage`.
   */
  of: string;
  /**
   * Lowest score or share allowed.
   */
  min?: number;
  /**
   * Highest allowed.
   */
  max?: number;
  /**
   * Largest clear fall allowed, in points.
   */
  maxDrop?: number;
  /**
   * error fails, and is meant if nothing is said; warn only reports.
   */
  level?: 'error' | 'warn';
  /**
   * What a missing number does; fail if nothing is said. A change that nobody can tell is unsure then.
   */
  onMissing?: 'fail' | 'warn' | 'pass';
}
