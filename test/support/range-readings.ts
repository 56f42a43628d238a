/** Activities beside a roster and deals, read by one thread and in ranges by several. */
import { builtinModel } from '../../src/config/builtin.ts';
import type { Threads } from '../../src/mates.ts';
import { finish, plan, start } from '../../src/measure/measure.ts';
import { measuring, readSources } from '../../src/pipeline.ts';
import type { Input, Model, Source } from '../../src/types.ts';
import { type Comparison, differenceOf, type Job } from './engines.ts';
import { fileInput, type Held, openingsIn, threadsFor, wasShared } from './threads.ts';

const whole = builtinModel('spacesea:se');

const modelWith = (activities: Partial<Source>): Model => ({
  ...whole,
  sources: Object.fromEntries(
    Object.values(whole.sources).map((source) => [
      source.id,
      source.id === 'activities' ? { ...source, maxRejected: 1, ...activities } : source,
    ]),
  ),
});

const encoder = new TextEncoder();

/** A file of a text. */
export const held = (name: string, text: string): Held => ({ name, bytes: encoder.encode(text) });

const people = held(
  'people.csv',
  ['id,team,start_on', ...'abcdefgh'.split('').map((id, at) => `${id}1,T${at % 2},2026-01-01`), ''].join(
    '\n',
  ),
);
const deals = held(
  'deals.csv',
  [
    'id,outcome,se,amount,created_at,closed_at',
    ...Array.from({ length: 20 }, (_, at) => `D${at},won,a1,${at},2026-07-01,2026-07-${at + 10}`),
    '',
  ].join('\n'),
);

/** All that comes of reading: what is told of files and rows, and what was measured. */
const readingOf = async (model: Model, activities: readonly Input[], threads?: Threads): Promise<string> => {
  const inputs = new Map([
    ['people', [fileInput(people)]],
    ['deals', [fileInput(deals)]],
    ['activities', activities],
  ]);
  const tables = start(plan(model, { period: '2026-Q3', asOf: '2026-10-02', by: ['team'] }));
  const reading = await readSources(
    model,
    inputs,
    measuring(tables),
    threads === undefined ? {} : { threads },
  );
  const told = { ...reading, known: [...reading.known.keys()], measured: finish(tables, {}) };
  return JSON.stringify(
    told,
    (_, value) => (value instanceof Set || value instanceof Map ? [...value].sort() : value),
    1,
  );
};

/** What came of files of activities, by ranges and in one piece. */
interface Both {
  readonly ranged: string;
  readonly alone: string;
  /** Has what the mates read counted? */
  readonly isShared: boolean;
}

/**
 * Reads files of activities both ways.
 * @param activities what their source is beside the usual
 * @param change what happens to each input first
 */
export const bothReadings = async (
  files: readonly Held[],
  activities: Partial<Source>,
  {
    change = (input) => input,
    ...given
  }: Parameters<typeof threadsFor>[1] & { readonly change?: (input: Input) => Input },
): Promise<Both> => {
  const model = modelWith(activities);
  const threads = threadsFor([people, deals, ...files], given);
  const inputs = (): Input[] => files.map(fileInput).map(change);
  let [ranged, alone] = ['', ''];
  const openings = {
    withMates: await openingsIn(files, async () => {
      ranged = await readingOf(model, inputs(), threads);
    }),
    alone: await openingsIn(files, async () => {
      alone = await readingOf(model, inputs());
    }),
  };
  return { ranged, alone, isShared: wasShared(threads.said, openings) };
};

/** Reads the activities of a job by its ranges, and in one piece. */
export const comparedRanges = async ({
  sources,
  ranges,
}: Job): Promise<Comparison & Pick<Both, 'isShared'>> => {
  const own = sources.find(({ source }) => source.kind === 'activity');
  if (own === undefined || ranges === undefined) throw new Error('there are no activities to read in ranges');
  const files = own.files.map(({ name, bytes }): Held => ({ name, bytes }));
  const { ranged, alone, isShared } = await bothReadings(files, own.source, ranges);
  const { files: tallies } = JSON.parse(alone) as { readonly files: readonly { readonly read: number }[] };
  return {
    rows: tallies.reduce((sum, { read }) => sum + read, 0),
    difference: differenceOf(alone.split('\n'), ranged.split('\n')),
    isShared,
  };
};
