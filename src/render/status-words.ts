import type { ScoreRow } from '../generated/report.ts';

/** What a status is called. */
export const statusWords: Readonly<Record<ScoreRow['status'], string>> = {
  scored: 'scored',
  informational: 'shown, not scored',
  tooFew: 'too few',
  noData: 'no data',
  noPopulation: 'nothing to count',
  notApplicable: 'does not apply',
  lowCoverage: 'too little data',
  suppressed: 'hidden',
  error: 'error',
};

/** Where a score stands, where there is room to say so. */
export const againstFull: Readonly<Record<NonNullable<ScoreRow['against']>, string>> = {
  onTarget: 'on target',
  borderline: 'borderline',
  below: 'below target',
};

/** Where the value of a metric stands against its goal; less may be better, so that nothing is below. */
export const goalWords: Readonly<Record<NonNullable<ScoreRow['against']>, string>> = {
  onTarget: 'on goal',
  borderline: 'borderline',
  below: 'off goal',
};
