/** The corridor: sources in, a Report out. Pure but for what the inputs read. */
import { createHash } from 'node:crypto';
import { reportedConfig } from './config/reported-model.ts';
import type { Report } from './generated/report.ts';
import {
  checkOneGrouping,
  checkPeriod,
  fileNotes,
  type MeasureRequest,
  plan,
  start,
  unevenNotes,
} from './measure/measure.ts';
import { peopleOf } from './movers.ts';
import { nothingFound } from './nothing-found.ts';
import { type Problem, SpaceSeaError } from './problems.ts';
import { type Manner, readSources } from './reading.ts';
import { dataOf, problemRow } from './report-data.ts';
import { sameFilesNotes } from './score/baseline.ts';
import { nextPart, type ScoringRequest, type Sides, scoreTables } from './scored.ts';
import { type Inputs, measuring } from './sources.ts';
import type { Model } from './types.ts';
import { notesBeside, unseenGrouping, withoutGroups } from './unseen-groups.ts';
import { version } from './version.ts';

export { type Manner, type Reading, readSources } from './reading.ts';
export { type Inputs, measuring, type Sink } from './sources.ts';

/** What the user asks of a scoring run. */
export interface AssessRequest extends MeasureRequest, ScoringRequest {
  /** As typed, for the record in the report. */
  readonly typed?: {
    readonly where?: readonly string[];
    readonly weights?: string;
    readonly set?: readonly string[];
  };
  /** What was noticed before: files passed over, questionable settings. */
  readonly notices?: readonly Problem[];
  readonly manner?: Manner;
}

/**
 * Reads, measures and scores.
 * @throws SpaceSeaError (3) when nothing was given, nothing was usable, or too many rows were rejected
 */
export const assess = async (model: Model, inputs: Inputs, request: AssessRequest = {}): Promise<Report> =>
  (await assessSides(model, inputs, request)).report;

/** The same with what was compared. */
export const assessSides = async (
  model: Model,
  inputs: Inputs,
  given: AssessRequest,
): Promise<{ readonly report: Report; readonly sides: Sides }> => {
  checkOneGrouping(model, given.by ?? model.groupBy);
  const asked = plan(model, given);
  const unseen = unseenGrouping(model, given);
  const request = unseen === undefined ? given : { ...given, by: [unseen] };
  const tables = start(unseen === undefined ? asked : plan(model, request));
  const { manner = {} } = request;
  const reading = await readSources(model, inputs, measuring(tables), manner);
  if (reading.refused.length > 0) throw new SpaceSeaError(3, [...reading.problems, ...reading.refused]);
  if (reading.files.length === 0) throw nothingFound(request.notices ?? [], 'score');
  if (reading.files.every(({ used }) => used === 0)) {
    throw new SpaceSeaError(3, [
      ...reading.problems,
      {
        code: 'file/no-rows',
        severity: 'error',
        message: 'there is nothing to score: no row could be used',
        hint: 'spacesea validate shows what became of every row',
      },
    ]);
  }
  const scored = scoreTables(model, tables, request);
  checkPeriod(tables, { ...scored.measurements, notes: notesBeside(scored.measurements.notes, unseen) });
  const people = await peopleOf(scored, {
    model,
    without: async (moved) => {
      const others = start(plan(model, { ...request, by: [], without: moved }));
      await readSources(model, inputs, measuring(others), { ...manner, known: reading.known });
      return scoreTables(model, others);
    },
  });
  const data = dataOf({
    ...reading,
    problems: [...reading.problems, ...unevenNotes(tables, reading.files), ...fileNotes(tables)],
  });
  const same = sameFilesNotes(scored.sides.before ?? {}, { data });
  const report: Report = {
    format: 'spacesea-report',
    formatVersion: '1.0',
    tool: { name: 'spacesea', version },
    title: model.title,
    model: {
      id: model.id,
      sha256: hash(JSON.stringify(reportedConfig(model))),
      target: model.target,
      config: { ...reportedConfig(model) },
    },
    uncertainty: { ...model.uncertainty },
    settings: settings(given),
    ...withoutGroups(scored.part, unseen),
    ...(people === undefined ? {} : withoutGroups({ people }, unseen)),
    ...nextPart(model, scored.part, {
      isGrouped: (given.by ?? model.groupBy).length > 0,
      fields: reading.files.flatMap(({ fields }) => fields),
    }),
    data,
    notes: [...(given.notices ?? []), ...notesBeside(scored.notes, unseen), ...same].map(problemRow),
  };
  return { report, sides: scored.sides };
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const settings = ({ by = [], typed = {}, previous }: AssessRequest): Report['settings'] => ({
  by: [...by],
  where: [...(typed.where ?? [])],
  set: [...(typed.set ?? [])],
  ...(typed.weights === undefined ? {} : { weights: typed.weights }),
  ...(previous === 'none' ? { previous } : {}),
});
