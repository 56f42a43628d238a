import { namesPlace } from '../place-fields.ts';
import type { FieldPath, Metric, Model, Source } from '../types.ts';
import { askedWords } from './asked-words.ts';
import {
  type ClosingDays,
  type ClosingPlan,
  mergeClosing,
  noteClosing,
  planClosing,
} from './closing-days.ts';
import type { Entry } from './entry.ts';
import { bareField, isNoName, isTellable } from './fields.ts';
import type { Kept } from './kept.ts';
import { mergeScales, noteScale, type OffScale, planScales, type ScalePlan } from './off-scale.ts';
import { type DatedField, mergeDaysOf, noteDays, planDays, type RecordDays } from './record-days.ts';
import { mergeValues, noteValues, type SeenValues } from './seen-values.ts';
import { type Lengths, mergeLengths, noteLengths, startLengths } from './short-lengths.ts';
import type { Tools } from './statistics/statistic.ts';

/** What is looked at in every record of a source, beside what is measured; it never changes a score. */
export interface CrossPlan {
  /** Fields of which the values are noted. */
  readonly names: readonly string[];
  readonly dated: readonly DatedField[];
  readonly scales: ScalePlan;
  readonly closing: ClosingPlan | undefined;
}

/** What was found: counts only, never rows. */
export interface CrossCounts {
  readonly values: SeenValues;
  readonly days: RecordDays;
  readonly offScale: OffScale;
  readonly closing: ClosingDays;
  readonly lengths: Lengths;
}

/** What the checks of a source need to know of the whole. */
export interface CrossContext {
  readonly model: Model;
  /** Fields to group by, and those after --where. */
  readonly by: readonly FieldPath[];
  readonly asked: readonly FieldPath[];
  readonly tools: Pick<Tools, 'lens' | 'where'>;
  readonly spanOf: ClosingPlan['spanOf'];
  readonly asOf: number | undefined;
}

/** Fields by which teams are mostly grouped, whether somebody asks for it in this run or not. */
const usual = ['team', 'region', 'segment'] as const;

/** Fields whose values are names of groups that may be told, however few people are in them. */
export const groupFields = (
  { privacy: { aboutPeople } }: Pick<Model, 'privacy'>,
  by: readonly FieldPath[],
): string[] =>
  [...new Set([...usual, ...by.filter((path) => !aboutPeople || namesPlace(path)).map(bareField)])].filter(
    isNoName,
  );

/** The checks of a source. */
export const planCross = (source: Source, metrics: readonly Metric[], context: CrossContext): CrossPlan => {
  const { model, by, asked, tools } = context;
  const wanted = asked.map(bareField).filter(isTellable);
  return {
    names: [
      ...new Set([...groupFields(model, by), ...wanted, ...(source.kind === 'activity' ? ['type'] : [])]),
    ],
    dated: planDays(source, metrics, tools.lens),
    scales: {
      rules: planScales(source, metrics, tools),
      items: askedWords(model, source.id).get('item') ?? new Set(),
    },
    closing: source.kind === 'deal' ? planClosing(metrics, tools.lens, context) : undefined,
  };
};

/** Nothing has been found yet. */
export const startCross = (): CrossCounts => ({
  values: new Map(),
  days: new Map(),
  offScale: new Map(),
  closing: new Map(),
  lengths: startLengths(),
});

/** Looks at columns of the records that were kept. */
export const noteColumns = (counts: CrossCounts, plan: CrossPlan, kept: Kept): void => {
  for (const field of plan.names) noteValues(counts.values, field, kept);
  noteLengths(counts.lengths, kept);
  noteDays(counts.days, plan.dated, kept);
};

/** Looks at the record at hand. */
export const noteRecord = (counts: CrossCounts, plan: CrossPlan, entry: Entry): void => {
  if (plan.scales.rules.length > 0) noteScale(counts.offScale, plan.scales, entry);
  if (plan.closing !== undefined) noteClosing(counts.closing, plan.closing, entry);
};

/** Takes in what was found in another part of the rows. */
export const mergeCross = (into: CrossCounts, from: CrossCounts): void => {
  mergeValues(into.values, from.values);
  mergeDaysOf(into.days, from.days);
  mergeScales(into.offScale, from.offScale);
  mergeClosing(into.closing, from.closing);
  mergeLengths(into.lengths, from.lengths);
};
