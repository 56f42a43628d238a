/** What a team answers when it is asked how much each part should count. */
import type { Problem } from './problems.ts';

/** A dimension or a metric that can be given weight. */
export interface Weighable {
  readonly id: string;
  readonly title: string;
  /** Names by which answers may call it, its id first. */
  readonly names: readonly string[];
  /** What it weighs in the model, in the model's own unit. */
  readonly weight: number;
}

/** What one question is about: the dimensions, or the metrics of one dimension. */
export interface Scope {
  /** Whose metrics they are; absent: these are the dimensions. */
  readonly dimension?: { readonly id: string; readonly title: string };
  readonly items: readonly Weighable[];
}

/** Numbers of one answer, one for each item of its scope. */
export type Shares = readonly number[];

/** How many times as important the item of the row is as the item of the column; reciprocal. */
export type Matrix = readonly (readonly number[])[];

/** Answers that can be used, and what is wrong with the others; nothing here says who gave them. */
export type Answers = {
  readonly scope: Scope;
  /** Places, in the items of the scope, of those that somebody was asked about. */
  readonly asked: readonly number[];
  /** Answers that could not be used. */
  readonly rejected: number;
  readonly problems: readonly Problem[];
} & (
  | {
      readonly form: 'points';
      /** Shares of the items asked about; those of an answer add up to 1. */
      readonly given: readonly Shares[];
    }
  | {
      readonly form: 'pairs';
      /** Comparisons of the items asked about. */
      readonly given: readonly Matrix[];
    }
);

/** How alike answers are: see docs/model.md#weights-from-the-team. */
export type Agreement = 'agree' | 'differ' | 'differWidely';

/** How the answers of a team become one. */
export type Mean = 'arithmetic' | 'geometric';

/** One score under the weights of the model and under those of the team; absent where there is none. */
export interface Moved {
  readonly id: string;
  readonly label: string;
  readonly before?: number;
  readonly after?: number;
}

/** Weights that a team has answered, in whole per cent, with what may be said of the opinions behind them. */
export interface TeamWeights {
  /** Of the weight set. */
  readonly name: string;
  readonly scope: Scope;
  readonly form: Answers['form'];
  readonly mean: Mean;
  /** Respondents whose answers count. */
  readonly people: number;
  /** Answers that could not be used. */
  readonly rejected: number;
  /**
   * Of comparisons: how many respondents contradict themselves, of how many, and whether they are left out; without the
   * count if it is of a few people.
   */
  readonly contradicting?: { readonly count?: number; readonly of?: number; readonly isLeftOut: boolean };
  readonly agreement: Agreement;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    /** Whole per cent; they add up to 100. */
    readonly percent: number;
    /** Share of weight in the model, 0 to 1. */
    readonly present: number;
    /** Absent where nobody was asked, as is the next. */
    readonly agreement?: Agreement;
    /** Between which whole per cents the middle half of the answers lies; only of twice `minPeople` respondents. */
    readonly middle?: readonly [low: number, high: number];
  }[];
  /** What would become of the scores, or why that cannot be said. */
  readonly moved: readonly Moved[] | { readonly reason: string };
}
