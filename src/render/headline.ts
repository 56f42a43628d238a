import type { Report, ScoreRow } from '../generated/report.ts';
import { comparedWith } from './compared.ts';
import { blocksOf } from './report-parts.ts';
import { capital, inLetters, listed } from './sentences.ts';
import * as words from './words.ts';

/**
 * Sentences about the dimensions, by one fixed order: what fell clearly, what is below the target, what rose clearly,
 * then how many are on target and how many borderline. They praise nobody and name no person.
 */
export const headline = (report: Report): readonly string[] => {
  const heads = blocksOf(report, 'all').map(({ head }) => head);
  const placed = heads.filter(({ score }) => score !== undefined);
  if (placed.length === 0) return ['No dimension has a score; the reasons stand below.'];
  const unsure = placed.filter(({ against }) => against === undefined);
  const without = heads.filter(({ score }) => score === undefined);
  const told: Told = { all: heads.length, since: comparedWith(report) };
  const facts = [
    ...changeSentences(placed, told),
    ...placeSentences(placed, told),
    ...(unsure.length === 0 ? [] : [unsureSentence(unsure, told)]),
    ...(without.length === 0 ? [] : [`Without a score: ${namesOf(without)}.`]),
  ];
  const isFirst =
    told.since === undefined && report.period.id !== 'all' && report.settings.previous === undefined;
  return isFirst ? asFirst(facts, heads) : facts;
};

interface Told {
  /** How many dimensions there are. */
  readonly all: number;
  /** What they are compared with, if with anything. */
  readonly since: string | undefined;
}

const namesOf = (rows: readonly ScoreRow[]): string => listed(rows.map(({ label }) => label));

/** Rows as the subject of a sentence: all of them are not named one by one. */
const subjectOf = (rows: readonly ScoreRow[], all: number): string => {
  if (rows.length < all || all === 1) return namesOf(rows);
  return all === 2 ? 'Both dimensions' : `All ${inLetters(all)} dimensions`;
};

const verb = (count: number): string => (count === 1 ? 'is' : 'are');

/** What changed clearly, and what is below the target without having changed. */
const changeSentences = (rows: readonly ScoreRow[], { all, since }: Told): string[] => {
  const of = (verdict: ScoreRow['verdict'], isBelow: boolean): readonly ScoreRow[] =>
    rows.filter((row) => row.verdict === verdict && (row.against === 'below') === isBelow);
  const fell = of('clearFall', true);
  const rose = of('clearRise', true);
  const still = [...of('noise', true), ...of(undefined, true)];
  const kept = still.length > 0 && still.every(({ verdict }) => verdict === 'noise');
  const say = (each: readonly ScoreRow[], text: string): string[] =>
    each.length === 0 ? [] : [`${subjectOf(each, all)} ${text}.`];
  const clear = rows.some(({ verdict }) => verdict === 'clearFall' || verdict === 'clearRise');
  return [
    ...say(fell, `fell clearly since ${since} and ${verb(fell.length)} below target`),
    ...say(of('clearFall', false), `fell clearly since ${since}`),
    ...say(
      still,
      `${verb(still.length)} below target${kept ? (clear ? ', without a clear change' : ` and did not change clearly since ${since}`) : ''}`,
    ),
    ...say(of('clearRise', false), `rose clearly since ${since}`),
    ...say(rose, `rose clearly since ${since} and ${verb(rose.length)} still below target`),
    ...(!clear && still.length === 0 && rows.some(({ verdict }) => verdict === 'noise')
      ? [`Nothing changed clearly since ${since}.`]
      : []),
  ];
};

/** How many are on target and how many borderline; what is below is named elsewhere. */
const placeSentences = (rows: readonly ScoreRow[], { all }: Told): string[] => {
  const count = (place: ScoreRow['against']): number =>
    rows.filter(({ against }) => against === place).length;
  const [on, between] = [count('onTarget'), count('borderline')];
  const [first, second] = [words.againstWords.onTarget, words.againstWords.borderline];
  if (on > 0 && between > 0)
    return [
      `${capital(partOf(on, all))} ${verb(on)} ${first}, ${inLetters(between)} ${verb(between)} ${second}.`,
    ];
  if (on > 0) return [`${capital(partOf(on, all))} ${verb(on)} ${first}.`];
  if (between === 0) return [];
  return [
    `${capital(partOf(between, all))} ${verb(between)} ${second}${between === all ? '' : `, none is ${first}`}.`,
  ];
};

/** `two of the five dimensions`, `all five dimensions`. */
const partOf = (count: number, all: number): string => {
  if (all === 1) return 'the only dimension';
  if (count < all) return `${inLetters(count)} of the ${inLetters(all)} dimensions`;
  return all === 2 ? 'both dimensions' : `all ${inLetters(all)} dimensions`;
};

const unsureSentence = (rows: readonly ScoreRow[], { all }: Told): string => {
  if (rows.length < all)
    return `Too few records to say where ${namesOf(rows)} ${rows.length === 1 ? 'stands' : 'stand'}.`;
  return `Too few records to say where ${all === 1 ? 'the only dimension stands' : 'the dimensions stand'}.`;
};

/** A first period says so; a sentence that begins with a name keeps its letter. */
const asFirst = ([first = '', ...rest]: readonly string[], heads: readonly ScoreRow[]): string[] => [
  `First period: ${heads.some(({ label }) => first.startsWith(label)) ? first : first.charAt(0).toLowerCase() + first.slice(1)}`,
  ...rest,
];
