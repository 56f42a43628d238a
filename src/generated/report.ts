/* Written from schemas/report.schema.json by `npm run update`; do not edit. */

/**
 * All records, or those in which a field has one value.
 */
export type GroupRow = Group;
/**
 * One number, or the reason why there is none. Rows with status `suppressed` hold no number.
 */
export type ScoreRow = Score;

/**
 * Everything that spacesea says about one period. Fields may be added in 1.x, never renamed or removed; readers ignore those they do not know.
 */
export interface Report {
  format: 'spacesea-report';
  formatVersion: '1.0';
  /**
   * What wrote the report.
   */
  tool: {
    /**
     * Name.
     */
    name: string;
    /**
     * Version.
     */
    version: string;
  };
  /**
   * Title.
   */
  title: string;
  /**
   * The period, both ends included.
   */
  period: {
    /**
     * Such as 2026-Q3.
     */
    id: string;
    /**
     * In words.
     */
    label: string;
    /**
     * First day.
     */
    from: string;
    /**
     * Last day.
     */
    to: string;
  };
  /**
   * The period that it is compared with.
   */
  previousPeriod?: {
    /**
     * Such as 2026-Q3.
     */
    id: string;
    /**
     * In words.
     */
    label: string;
    /**
     * First day.
     */
    from: string;
    /**
     * Last day.
     */
    to: string;
  };
  /**
   * The day of the data: nothing after it is known.
   */
  asOf: string;
  /**
   * The model that scored, whole.
   */
  model: {
    /**
     * Built-in models and files it is made of.
     */
    id: string;
    /**
     * Hash of the resolved config.
     */
    sha256: string;
    /**
     * A score that is on target.
     */
    target: number;
    /**
     * The resolved config, as in spacesea.yaml.
     */
    config: {
      [k: string]: unknown;
    };
  };
  /**
   * How intervals were found.
   */
  uncertainty?: {
    /**
     * Confidence level.
     */
    level: number;
    /**
     * Draws of each score.
     */
    draws: number;
    /**
     * Seed of the draws.
     */
    seed: number;
    /**
     * Correction for looking at many changes.
     */
    correction: 'holm' | 'none';
  };
  /**
   * What the command line chose.
   */
  settings: {
    /**
     * Grouping fields.
     */
    by: string[];
    /**
     * Filters.
     */
    where: string[];
    /**
     * Weight set.
     */
    weights?: string;
    /**
     * Settings changed.
     */
    set: string[];
    /**
     * `none`: nothing was to be compared with.
     */
    previous?: 'none';
  };
  /**
   * Groups, `all` first, then by name.
   */
  groups: GroupRow[];
  /**
   * One row for each group, level and id.
   */
  scores: ScoreRow[];
  /**
   * What to look at next, at most three: questions, not orders.
   */
  next?: NextRow[];
  /**
   * Who was there in both periods, as counts.
   */
  people?: MembersRow[];
  /**
   * Scores and values of up to six periods, this one the last.
   */
  trend?: PointRow[];
  /**
   * For comparing results that were saved: the confidence bounds of each number at the levels of normal quantiles from -4 to 4 in steps of a quarter; null where nothing bounds it.
   */
  spreads?: SpreadRow[];
  /**
   * What was read.
   */
  data: {
    /**
     * Rows read.
     */
    read: number;
    /**
     * Rows used.
     */
    used: number;
    /**
     * Rows left out by a rule.
     */
    filtered: number;
    /**
     * Rows that could not be used.
     */
    rejected: number;
    /**
     * By file.
     */
    files: FileRow[];
    /**
     * By kind of problem.
     */
    problems: ProblemRow[];
  };
  /**
   * What a reader should know.
   */
  notes: ProblemRow[];
}
export interface Group {
  /**
   * `all` or `field:value`.
   */
  id: string;
  /**
   * Field.
   */
  by?: string;
  /**
   * Value of the field.
   */
  label: string;
  /**
   * Labels of the small groups that are shown together as this one.
   */
  merged?: string[];
  /**
   * Distinct people.
   */
  people?: number;
  /**
   * Is the group hidden?
   */
  suppressed: boolean;
  /**
   * Why it is hidden.
   */
  reason?: string;
  /**
   * Id of the group together with which it is shown.
   */
  shownIn?: string;
}
export interface Score {
  /**
   * Id of the group.
   */
  group: string;
  /**
   * overall, dimension or metric.
   */
  level: 'overall' | 'dimension' | 'metric';
  /**
   * Id of the metric or dimension, or `overall`.
   */
  id: string;
  /**
   * Dimension of a metric, `overall` for a dimension.
   */
  parent?: string;
  /**
   * What people call it.
   */
  label: string;
  /**
   * Share of the weight of its parent, 0..1, as the model says.
   */
  weight: number;
  /**
   * What kind of number this is.
   */
  status:
    | 'scored'
    | 'informational'
    | 'tooFew'
    | 'noData'
    | 'noPopulation'
    | 'notApplicable'
    | 'lowCoverage'
    | 'suppressed'
    | 'error';
  /**
   * Why there is no score.
   */
  reason?: string;
  /**
   * 0 to 100, unrounded.
   */
  score?: number;
  /**
   * Lower end of the interval of the score.
   */
  scoreLow?: number;
  /**
   * Upper end.
   */
  scoreHigh?: number;
  /**
   * The score against the target: its whole interval at or above it, its whole interval below it, or neither.
   */
  against?: 'onTarget' | 'borderline' | 'below';
  /**
   * Share of weight that is present, for dimensions and the overall score.
   */
  coverage?: number;
  /**
   * The value of a metric, in `unit`.
   */
  value?: number;
  /**
   * Lower end of the interval of the value; absent if nothing bounds it.
   */
  valueLow?: number;
  /**
   * Upper end; absent if nothing bounds it.
   */
  valueHigh?: number;
  /**
   * How the interval of the value is found, explained in docs/methods.md.
   */
  method?:
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
  /**
   * Unit of the value.
   */
  unit?: string;
  /**
   * Records, answers or respondents behind the value.
   */
  n?: number;
  /**
   * Distinct people behind the value.
   */
  people?: number;
  /**
   * The same number in the period before: the value of a metric, else the score.
   */
  previous?: number;
  /**
   * What it changed by since then, in its unit; points for scores.
   */
  change?: number;
  /**
   * Lower end of the interval of the change; absent if nothing bounds it.
   */
  changeLow?: number;
  /**
   * Upper end; absent if nothing bounds it.
   */
  changeHigh?: number;
  /**
   * Probability of such a change by chance alone, corrected for the number of rows looked at.
   */
  p?: number;
  /**
   * Is the change clear, or within what chance does?
   */
  verdict?: 'clearRise' | 'clearFall' | 'noise';
  /**
   * What the change does to the score of a metric.
   */
  effect?: 'better' | 'worse' | 'same';
  /**
   * Why there is no change, or no verdict on it.
   */
  changeReason?: string;
  /**
   * Values that reach the target; any value if nothing is said.
   */
  goal?: {
    /**
     * At least.
     */
    min?: number;
    /**
     * At most.
     */
    max?: number;
    /**
     * Less than.
     */
    below?: number;
  };
  /**
   * How records came to be counted.
   */
  funnel?: {
    /**
     * Records in the period.
     */
    inPeriod: number;
    /**
     * Of these, in the group and matching.
     */
    matched: number;
    /**
     * Left out because something is missing.
     */
    leftOut: {
      [k: string]: number;
    };
    /**
     * Still open.
     */
    open?: number;
    /**
     * Of these, overdue.
     */
    overdue?: number;
    /**
     * Divisor of a rate.
     */
    exposure?: number;
  };
}
/**
 * A question worth asking of all records together.
 */
export interface NextRow {
  /**
   * Id of the metric that it is about, or the field to group by.
   */
  id: string;
  /**
   * The question, for the team.
   */
  question: string;
  /**
   * Why it is asked, with the numbers.
   */
  reason: string;
  /**
   * What shows more, but for the files and options of this run.
   */
  command: string;
  /**
   * How the metric can mislead.
   */
  limits?: string;
  /**
   * Ids of the metrics to read beside it, of those that have a row.
   *
   * Items: Metric.
   */
  beside?: string[];
}
/**
 * How the people of a group changed; never who.
 */
export interface MembersRow {
  /**
   * Id of the group.
   */
  group: string;
  /**
   * People in both periods.
   */
  both: number;
  /**
   * People only in this one.
   */
  joined: number;
  /**
   * People only in the one before.
   */
  left: number;
  /**
   * What dimensions and the overall score would have changed by without those who joined or left; only where that says nothing about few people.
   */
  without?: {
    /**
     * overall or dimension.
     */
    level: 'overall' | 'dimension';
    /**
     * Id of the dimension, or `overall`.
     */
    id: string;
    /**
     * Points.
     */
    change: number;
  }[];
}
/**
 * One number in one period.
 */
export interface PointRow {
  /**
   * Id of the group.
   */
  group: string;
  /**
   * overall, dimension or metric.
   */
  level: 'overall' | 'dimension' | 'metric';
  /**
   * Id of the metric or dimension, or `overall`.
   */
  id: string;
  /**
   * Dimension of a metric.
   */
  parent?: string;
  /**
   * Id of the period.
   */
  period: string;
  /**
   * 0 to 100.
   */
  score?: number;
  /**
   * Value of a metric.
   */
  value?: number;
}
/**
 * Confidence bounds of a number: the value of a metric, else the score.
 */
export interface SpreadRow {
  /**
   * Id of the group.
   */
  group: string;
  /**
   * overall, dimension or metric.
   */
  level: 'overall' | 'dimension' | 'metric';
  /**
   * Id of the metric or dimension, or `overall`.
   */
  id: string;
  /**
   * Dimension of a metric.
   */
  parent?: string;
  /**
   * At the levels, rising.
   *
   * Items: Bound.
   */
  bounds: (number | null)[];
}
/**
 * What became of the rows of a file: read = used + filtered + rejected.
 */
export interface FileRow {
  /**
   * Name as given.
   */
  file: string;
  /**
   * Source.
   */
  source: string;
  /**
   * Kind of record.
   */
  kind: 'deal' | 'activity' | 'survey' | 'person';
  /**
   * Hash of the bytes.
   */
  sha256: string;
  /**
   * Size.
   */
  bytes: number;
  /**
   * Rows read.
   */
  read: number;
  /**
   * Rows used.
   */
  used: number;
  /**
   * Rows left out, by rule.
   */
  filtered: {
    [k: string]: number;
  };
  /**
   * Rows that could not be used.
   */
  rejected: number;
  /**
   * The preset by which the file was read, if by one.
   */
  preset?: string;
  /**
   * Fields that the file feeds.
   */
  fields: string[];
  /**
   * Headers that nothing reads.
   */
  unused: string[];
}
/**
 * Something to know.
 */
export interface ProblemRow {
  /**
   * Code, explained in docs/errors.md.
   */
  code: string;
  /**
   * How bad.
   */
  severity: 'error' | 'warning' | 'notice';
  /**
   * What is wrong.
   */
  message: string;
  /**
   * What to do.
   */
  hint?: string;
  /**
   * File.
   */
  file?: string;
  /**
   * First line.
   */
  line?: number;
  /**
   * Field.
   */
  field?: string;
  /**
   * Rows that have it, in all files of the source.
   */
  count?: number;
  /**
   * The first rows that have it, at most five.
   */
  rows?: {
    /**
     * File.
     */
    file: string;
    /**
     * Line on which the row begins.
     */
    line: number;
  }[];
}
