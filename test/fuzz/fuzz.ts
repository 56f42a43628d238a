/** Compares both engines, or several threads with one, over made-up, grown and mutated files, for as long as is asked; `bench/fuzz.js` starts it. */
import { corpus, exportsOfTools } from '../support/any-export/corpus.ts';
import { grownJob } from '../support/any-export/grown.ts';
import { anyJob, anyObjectsJob } from '../support/any-export/job.ts';
import { mutatedJob } from '../support/any-export/mutated.ts';
import { rangesJob } from '../support/any-export/ranges.ts';
import { type Comparison, compared, type Difference, type Job } from '../support/engines.ts';
import { comparedRanges } from '../support/range-readings.ts';
import { smallestJob } from '../support/smallest-job.ts';

/** How the jobs of a run are made from numbers. */
export type Making = (seed: number) => Job;

/** By what is asked for. */
export const makings = (): Readonly<Record<string, Making>> => {
  const [known, exports] = [corpus(), exportsOfTools()];
  return {
    generated: (seed) => anyJob(seed, 30),
    objects: (seed) => anyObjectsJob(seed, 30),
    grown: (seed) => grownJob(seed, exports, 30),
    mutated: (seed) => mutatedJob(seed, known),
    ranges: (seed) => rangesJob(seed, known),
    large: (seed) => (seed % 4 === 0 ? grownJob(seed, exports, 100_000) : anyJob(seed, 100_000)),
  };
};

/** What has been compared. */
export interface Tally {
  files: number;
  rows: number;
}

const compare = (job: Job): Promise<Comparison> =>
  job.ranges === undefined ? compared(job) : comparedRanges(job);

/** Adds a job to a tally. @returns the first difference */
export const compareJob = async (job: Job, tally: Tally): Promise<Difference | undefined> => {
  const { rows, difference } = await compare(job);
  tally.files += job.sources.reduce((sum, { files }) => sum + files.length, 0);
  tally.rows += rows;
  return difference;
};

/** The smallest job with a difference, as text and as files. */
export const shrunk = async (
  job: Job,
): Promise<{ readonly job: Job; readonly difference: Difference | undefined }> => {
  const smallest = await smallestJob(job, compare);
  return { job: smallest, difference: (await compare(smallest)).difference };
};
