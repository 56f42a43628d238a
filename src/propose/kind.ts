/** Which kind of records a file probably holds. */
import type { Certainty, ColumnProfile, Profile } from '../profile.ts';
import type { Kind } from '../types.ts';
import { bestOf, type Candidate, candidatesOf, isQuestion } from './candidates.ts';
import { requiredOf } from './fits.ts';
import { isToolColumn } from './names/field-names.ts';
import { understand } from './word-map.ts';

export interface KindGuess {
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly because: string;
}

const kinds: readonly Kind[] = ['deal', 'activity', 'survey', 'person'];

/** What a column for a field says for the kind; what every export has says little. */
const weights: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  deal: {
    outcome: 3,
    stage: 3,
    amount: 2,
    closed_at: 2,
    owner: 1,
    account: 1,
    id: 1,
    deal_type: 1,
    technical_outcome: 2,
    created_at: 1,
    se: 1,
    loss_reason: 1,
    champion: 1,
  },
  activity: {
    type: 3,
    se: 2,
    happened_at: 2,
    requested_at: 1,
    completed_at: 2,
    responded_at: 3,
    duration_minutes: 3,
    deal_id: 2,
    id: 1,
    account: 1,
  },
  survey: { item: 3, value: 3, respondent: 2, submitted_at: 2, scale_max: 2 },
  person: { id: 1, team: 1, role: 2, fte: 4, start_on: 2, end_on: 2, timezone: 2, region: 1 },
};

/** Words in the name of a file. */
const fileWords: Readonly<Record<Kind, RegExp>> = {
  deal: /deal|opportunit|pipeline|negocio|oportunidad|verkaufschance|affaire/i,
  activity: /activit|task|event|calendar|aktivit|actividad|request|ticket|jira/i,
  survey: /survey|pulse|response|poll|umfrage|encuesta|sondage|feedback/i,
  person: /people|person|roster|employee|staff|headcount|mitarbeiter|empleado/i,
};

/** Enough to be asked about nothing, and to be written down at all. */
const [plenty, enough] = [8, 5];

/** Why the kind of a file cannot be told, and the kind that it looks most like, if it looks like any. */
export interface UnknownKind {
  readonly unknown: string;
  readonly best?: Kind;
}

/** The kind of a file; else why it cannot be told. */
export const guessKind = (profile: Profile): KindGuess | UnknownKind => {
  const { preset, columns, file } = profile;
  if (preset !== undefined) return { kind: preset.kind, certainty: 'sure', because: 'by its header' };
  const points = kinds
    .map((kind) => ({ kind, found: candidatesOf(profile, kind) }))
    .map(({ kind, found }) => ({ kind, found, ...countOf(kind, found, columns) }));
  const canonical = points.filter(({ isCanonical }) => isCanonical).toSorted((a, b) => b.own - a.own);
  const [own, rival] = canonical;
  if (own !== undefined && own.own >= 3 && own.own > (rival?.own ?? 0))
    return { kind: own.kind, certainty: 'sure', because: 'its columns have the names that spacesea expects' };
  const named = points
    .map((each) => ({ ...each, score: each.score + (fileWords[each.kind].test(baseOf(file)) ? 2 : 0) }))
    .toSorted((a, b) => b.score - a.score);
  return judged(named);
};

const baseOf = (file: string): string => file.split(/[/\\]/).at(-1) ?? file;

interface Scored {
  readonly kind: Kind;
  readonly score: number;
}

const judged = ([best, next]: readonly Scored[]): KindGuess | UnknownKind => {
  if (best === undefined || best.score < enough)
    return {
      unknown: 'its columns look like no deals, activities, survey answers or people',
      ...(best === undefined || best.score === 0 ? {} : { best: best.kind }),
    };
  const margin = best.score - (next?.score ?? 0);
  if (margin < 2 && next !== undefined)
    return { unknown: `it could hold ${plural[best.kind]} or ${plural[next.kind]}`, best: best.kind };
  const certainty = best.score >= plenty && margin >= best.score / 3 ? 'sure' : 'likely';
  return { kind: best.kind, certainty, because: 'by the names and values of its columns' };
};

/** Kinds as people speak of them. */
export const plural: Readonly<Record<Kind, string>> = {
  deal: 'deals',
  activity: 'activities',
  survey: 'survey answers',
  person: 'people',
};

const countOf = (
  kind: Kind,
  found: ReadonlyMap<string, readonly Candidate[]>,
  columns: readonly ColumnProfile[],
): { readonly score: number; readonly own: number; readonly isCanonical: boolean } => {
  let [score, own] = [0, 0];
  for (const [field, candidates] of found) {
    const [best] = bestOf(candidates);
    if (best === undefined) continue;
    if (best.tier === 'canonical') own += 1;
    const share = best.tier === 'unsure' ? 0 : best.tier === 'likely' ? 0.75 : 1;
    score += share * (weights[kind][field] ?? 0.5) * (saysMuch(kind, best) ? 1 : 0.5);
  }
  const isCanonical = requiredOf(kind).every((field) => found.get(field)?.[0]?.tier === 'canonical');
  return { score: score + (kind === 'survey' ? asked(columns) : 0), own, isCanonical };
};

/** A stage without a single word of a deal says less. */
const saysMuch = (kind: Kind, { field, column }: Candidate): boolean => {
  if (kind !== 'deal' || (field !== 'outcome' && field !== 'stage')) return true;
  const meant = understand(column, 'deal.outcome');
  return meant !== undefined && meant.map.known.length > 0;
};

/** Questions, and what only survey tools write. */
const asked = (columns: readonly ColumnProfile[]): number => {
  const questions = columns.filter((column) => isAsked(column)).length;
  const tools = columns.filter(({ name }) => isToolColumn(name)).length;
  return Math.min(6, 2 * questions) + (tools >= 3 ? 2 : 0);
};

/** A long header over labels, or over answers from 0 to 10. */
const isAsked = (column: ColumnProfile): boolean =>
  column.labels !== undefined || (isQuestion(column) && column.type !== 'date' && column.type !== 'email');
