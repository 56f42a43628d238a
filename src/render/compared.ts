/** What a report compares with, and the marks of its changes. */
import type { Report, ScoreRow } from '../generated/report.ts';
import type { Paint, Pen } from './pen.ts';
import * as words from './words.ts';

/** What the numbers are compared with, as people call it; undefined if with nothing. */
export const comparedWith = ({ previousPeriod, scores }: Report): string | undefined =>
  previousPeriod?.id ??
  (scores.some(({ previous, changeReason }) => previous !== undefined || changeReason !== undefined)
    ? 'the saved result'
    : undefined);

/** Does any of the rows say what it changed by, and how surely? */
export const hasVerdicts = (rows: readonly ScoreRow[]): boolean =>
  rows.some(({ verdict }) => verdict !== undefined);

/** The sign of a change; a space where there is none. */
export const signOf = ({ verdict }: Pick<ScoreRow, 'verdict'>, { glyph }: Pick<Pen, 'glyph'>): string => {
  if (verdict === undefined) return ' ';
  return verdict === 'noise' ? '~' : glyph(verdict === 'clearRise' ? 'rise' : 'fall');
};

/** Colour says again what the word for a place against the target says. */
export const paintOf = ({ against }: Pick<ScoreRow, 'against'>, pen: Pen): Paint => {
  const paints = { onTarget: pen.good, borderline: pen.middling, below: pen.bad };
  return against === undefined ? (text) => text : paints[against];
};

/** Colour says again whether a clear change of a metric is one for the better; what chance alone could do is faint. */
export const effectPaint = ({ effect, verdict }: Pick<ScoreRow, 'effect' | 'verdict'>, pen: Pen): Paint => {
  if (verdict === 'noise') return pen.faint;
  return effect === 'worse' ? pen.bad : effect === 'better' ? pen.good : pen.strong;
};

/** The mark after a score: where it stands, or that nobody can say. */
export const markOf = ({ against }: Pick<ScoreRow, 'against'>): string =>
  against === undefined ? words.unsureMark : words.againstMarks[against];

/** A score with its mark; nothing where there is none. */
export const markedScore = (row: ScoreRow | undefined, target: number): string =>
  row?.score === undefined ? words.nothing : `${words.score(row.score, target)}${markOf(row)}`;
