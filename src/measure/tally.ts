import { hear } from '../crowd.ts';
import type { MetricPlan } from './cohort-plan.ts';
import type { Entry } from './entry.ts';
import { countIn } from './statistics/statistic.ts';

/** What one metric has counted in one group and period: its statistic's state, and what `explain` and privacy ask. */
export interface Tally {
  matched: number;
  readonly leftOut: Map<string, number>;
  /** People behind the records counted. */
  readonly people: Set<string>;
  /** Answers without a respondent, by item and wave. */
  readonly anonymous: Map<string, number>;
  /** Of answers the respondents, by item and wave. */
  readonly rounds: Map<string, Set<string>>;
  /** Answers that tell the same about those who gave them, by what they tell. */
  readonly alike: Map<string, number>;
  /** What respondents tell in all of their answers; undefined of those who tell several things. */
  readonly voices: Map<string, string | undefined>;
  /** Of answers without a respondent, by what they tell. */
  readonly unsigned: Map<string, number>;
  /** Of the amounts counted; '' if one has none. */
  readonly currencies: Set<string>;
  readonly state: unknown;
}

export const startTally = ({ statistic }: MetricPlan): Tally => ({
  matched: 0,
  leftOut: new Map(),
  people: new Set(),
  anonymous: new Map(),
  rounds: new Map(),
  alike: new Map(),
  voices: new Map(),
  unsigned: new Map(),
  currencies: new Set(),
  state: statistic.start(),
});

/** Counts the record at hand, which meets the metric's `where`; false if it cannot be counted. */
export const addToTally = (tally: Tally, metric: MetricPlan, entry: Entry): boolean => {
  tally.matched += 1;
  const reason = metric.add(tally.state, entry);
  if (reason !== undefined) {
    countIn(tally.leftOut, reason);
    return false;
  }
  metric.currencies?.(entry, tally.currencies);
  return true;
};

/** Notes who gave an answer that was counted, in which round, and what it tells of them. */
export const noteAnswer = (tally: Tally, metric: MetricPlan, entry: Entry, round: string): void => {
  if (entry.who === undefined) countIn(tally.anonymous, round);
  else roundIn(tally.rounds, round).add(entry.who);
  noteAlike(tally, metric, entry);
};

/** Takes in what another tally of the same metric has counted. */
export const mergeTally = (into: Tally, from: Tally, { statistic }: MetricPlan): void => {
  into.matched += from.matched;
  for (const [reason, count] of from.leftOut) countIn(into.leftOut, reason, count);
  for (const who of from.people) into.people.add(who);
  for (const [round, count] of from.anonymous) countIn(into.anonymous, round, count);
  for (const [round, people] of from.rounds) {
    const known = roundIn(into.rounds, round);
    for (const who of people) known.add(who);
  }
  for (const [told, count] of from.alike) countIn(into.alike, told, count);
  for (const [who, told] of from.voices) hear(into.voices, who, told);
  for (const [told, count] of from.unsigned) countIn(into.unsigned, told, count);
  for (const currency of from.currencies) into.currencies.add(currency);
  statistic.merge(into.state, from.state);
};

const roundIn = (rounds: Map<string, Set<string>>, round: string): Set<string> => {
  const known = rounds.get(round);
  if (known !== undefined) return known;
  const fresh = new Set<string>();
  rounds.set(round, fresh);
  return fresh;
};

const noteAlike = ({ alike, voices, unsigned }: Tally, { telling }: MetricPlan, entry: Entry): void => {
  const told = telling(entry);
  if (told === undefined) return;
  countIn(alike, told);
  if (entry.who === undefined) countIn(unsigned, told);
  else hear(voices, entry.who, told);
};
