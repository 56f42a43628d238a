import type { Report, ScoreRow } from '../generated/report.ts';
import { type Saved, sameFilesNotes, savedBaseline } from './baseline.ts';
import { withChanges } from './change.ts';
import { untilOver } from './not-over.ts';
import { spreadsIn } from './spread-rows.ts';

/**
 * A result set against another one, in place of whatever it was compared with before; what was said of that comparison
 * (who came and went, what to look at next) goes with it.
 * @throws SpaceSeaError (2) if their periods share some of their days, but not all
 */
export const comparedWith = (now: Saved, before: Saved): Report => {
  const { previousPeriod: _, people: _people, next: _next, ...report } = now.report;
  const { where } = report.settings;
  const baseline = savedBaseline(before, { model: now.model, where, period: report.period });
  const compared = {
    scores: report.scores.map(withoutChange),
    spreads: spreadsIn(report.spreads ?? []),
    groups: report.groups,
  };
  const unsure =
    report.spreads === undefined ? { unsure: 'the saved result does not say how sure its numbers are' } : {};
  return {
    ...report,
    previousPeriod: before.report.period,
    scores: withChanges(now.model, compared, { ...unsure, ...untilOver(baseline, report) }),
    notes: [
      ...report.notes.filter(({ code }) => !code.startsWith('compare/')),
      ...[...(baseline.notes ?? []), ...sameFilesNotes(baseline, report)].map(({ at, ...note }) => ({
        ...note,
        ...(at?.file === undefined ? {} : { file: at.file }),
      })),
    ].map(({ code, severity, message, ...rest }) => ({ code, severity, message, ...rest })),
  };
};

/** A row as it is by itself. */
const withoutChange = (row: ScoreRow): ScoreRow => {
  const {
    previous: _previous,
    change: _change,
    changeLow: _low,
    changeHigh: _high,
    p: _p,
    verdict: _verdict,
    effect: _effect,
    changeReason: _reason,
    ...rest
  } = row;
  return rest;
};
