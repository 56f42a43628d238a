import type { Absence, IntervalMethod, Measured, StatisticSpec, Where } from '../../types.ts';
import type { Moment } from '../calendar/moment.ts';
import type { Entry } from '../entry.ts';
import type { Lens } from '../lens.ts';
import type { Predicate } from '../select.ts';

export type StatisticName = StatisticSpec['type'];

/** The settings of one statistic. */
export type SpecOf<Name extends StatisticName> = Extract<StatisticSpec, { type: Name }>;

/** What is needed to compile a statistic: readers of fields, and predicates. */
export interface Tools {
  readonly lens: Lens;
  readonly where: (where: Where) => Predicate;
  /** Time between two moments in a unit; undefined if a time of day is missing. */
  readonly elapsed: (unit: DurationUnit) => (from: Moment, to: Moment) => number | undefined;
  /** When a working day opens and closes, in milliseconds of the day. */
  readonly hours: { readonly from: number; readonly to: number };
}

export type DurationUnit = SpecOf<'duration'>['unit'];

/** Hours need times of day. */
export const isHourly = (unit: DurationUnit): boolean => unit === 'hours' || unit === 'workingHours';

/** What the whole group did and was in the period, asked for when a state is finished. */
export interface Context {
  /** First day, last day (not after asOf) as day numbers; none if the period has not begun. */
  readonly days: { readonly from: number; readonly to: number } | undefined;
  /** Day number of asOf. */
  readonly asOf: number;
  /** The end of that day, which is the beginning of the next: what is open then is censored there. */
  readonly closing: Moment;
  /** The group's people: on the roster, or else seen in the source in the period. */
  readonly people: () => ReadonlySet<string>;
  /** FTE-weeks of the group in the period up to asOf, by working days. */
  readonly personWeeks: () => number;
  /** The same in FTE-days, every day of the week counted. */
  readonly personDays: () => number;
  /** The working days of the period on which each of the group's people was there, rising. */
  readonly workdays: () => ReadonlyMap<string, readonly number[]>;
  /** Who was asked in a survey, or why that is not known. */
  readonly invited: () => Invited | Absence;
  /** Different deals that the source's records of the period touch. */
  readonly deals: () => number;
  /**
   * The states of the same metric of all records of the source, each record in one of them: of everybody, whatever the
   * group and --where. Absent: the state at hand is all there is.
   */
  readonly whole?: () => readonly unknown[];
}

/** Who was asked in a survey, as far as a roster knows. */
export interface Invited {
  /** Those of the group who were on the team on at least one day of the period. */
  readonly people: ReadonlySet<string>;
  /** Does the roster have this key, whenever and wherever? */
  readonly isKnown: (who: string) => boolean;
}

/** How sure a value is. */
export interface Certainty {
  readonly method: IntervalMethod;
  /** One-sided confidence bound at a level between 0 and 1; rises with it, -Infinity or Infinity where there is none. */
  readonly bound: (p: number) => number;
}

/** What a state comes to. */
export interface Outcome {
  /** Behind the value: records, or what `noun` says. */
  readonly n: number;
  readonly result: Pick<Measured, 'value'> | Absence;
  /** Absent if the records cannot say how sure the value is: a mean of one, say. */
  readonly certainty?: Certainty | undefined;
  /** Of answers whose respondents are known, what those of each come to. */
  readonly votes?: Measured['votes'];
  /** Records found to be unusable only at the end. */
  readonly leftOut?: Readonly<Record<string, number>>;
  readonly open?: number;
  readonly overdue?: number;
  readonly exposure?: number;
  /** The people whom the value is about, zeros included; if absent, those of the records counted. */
  readonly people?: number;
  /** How many people of each kind it counts, if it counts several kinds: none of them may be few. */
  readonly kinds?: readonly number[];
  /** Whom it is about, where these are not all of the group; of records counted, where only the end tells which. */
  readonly who?: ReadonlySet<string>;
}

/** What `n` counts. */
export type Noun =
  | 'records'
  | 'answers'
  | 'respondents'
  | 'people'
  | 'person-days'
  | 'person-weeks'
  | 'deals';

/** What is known of a value that belongs to a single day. */
export interface OnDays<State> {
  /** Is there a value for the day, if things are known up to asOf? */
  canBe(day: number, asOf: number): boolean;
  /** People of the records that count on only one of two days, or as something else. */
  changed(state: State, a: number, b: number): ReadonlySet<string>;
}

/**
 * A statistic as a mergeable state. Whatever order records come in and however states are merged,
 * `finish` gives the same bits.
 */
export interface Statistic<State = unknown> {
  readonly noun: Noun;
  /** `people`: few records are no small sample, for the zeros of the others count too. */
  readonly sample: 'n' | 'people';
  /** It spans periods, as a load does: its state is shared by all of them. */
  readonly spans?: true;
  /** Of a spanning one: does each record belong to a day, so that the rest of a quarter can be subtracted? */
  readonly addsUp?: true;
  /** Of answers: it looks at who gave them, and not at what they say. */
  readonly asked?: true;
  /** Is the value that of the last day? Then the values of two days can be held against each other. */
  readonly onDays?: OnDays<State>;
  /** Does it need the set of deals touched? */
  readonly deals?: true;
  start(): State;
  /** @returns why the record is left out, if it is: that depends on the record alone, never on the state */
  add(state: State, entry: Entry): string | undefined;
  merge(into: State, from: State): void;
  finish(state: State, context: Context): Outcome;
  /** How many respondents say the same on average, by what that is, where single answers do not tell it. */
  alike?(state: State): ReadonlyMap<string, number>;
}

/** Nothing that the value could be a part of. */
export const noPopulation = (reason: string): Absence => ({ missing: 'noPopulation', reason });

/** Adds one under a key. */
export const countIn = (counts: Map<string, number>, key: string, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};
