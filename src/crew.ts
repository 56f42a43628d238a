/** The main thread and its mates, who divide the ranges of large files between them. */
import type { Known, RangeResult, Ranges } from './ingest/ingest.ts';
import { canBeShared, type LargeFile, largeFiles, pathsOf } from './large-files.ts';
import type { Crew, CrewWork, FromMate, Mate, Mates, Task, Threads } from './mates.ts';
import { type MeasureRequest, merge, type States, type Tables, withStates } from './measure/measure.ts';
import { rangesOf } from './ranges.ts';
import { isFull, isTaken, letWait, startTurns, type Turns, takeIn, takeTurn } from './turns.ts';
import type { Input, Source } from './types.ts';

/** More would wait for the one that puts together what they have read. */
const most = 4;

/** A crew for some files; undefined if too little of them can be read in ranges. */
export const startCrew = async (work: CrewWork, threads: Threads): Promise<Crew | undefined> => {
  const { tables } = work.sink;
  const files = largeFiles(work);
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (tables === undefined || size < threads.least || !canBeShared(work)) return undefined;
  const mates = await threads.mates();
  if (mates === undefined) return undefined;
  const count = threads.asked ?? Math.min(mates.processors, most);
  const others = Math.min(count, Math.ceil(size / threads.range)) - 1;
  if (others < 1) return undefined;
  const state: CrewState = { ...work, tables, threads, files, mates: [], rounds: [], hasEnded: false };
  for (let mate = 0; mate < others; mate += 1) state.mates.push(startMate(state, mates));
  const { model, request } = tables.plan;
  tellAll(state, { is: 'begin', model, request: onlyMeasured(request), paths: pathsOf(work.inputs) });
  // They begin while people and deals are read here.
  const [first] = files;
  let early = first && openRound(state, first.source, work.known.get(first.source.id) ?? {});
  return {
    round(source, known) {
      if (state.hasEnded || !files.some((each) => each.source === source)) return undefined;
      const own = early?.source === source ? early : openRound(state, source, known);
      early = undefined;
      return { ranges: (input) => rangesFrom(state, own, input), finish: () => finish(state, own) };
    },
    end: () => end(state),
  };
};

/** Whoever asks may have put more into it, which is not for others. */
const onlyMeasured = ({
  period,
  previous,
  trailing,
  asOf,
  by,
  where,
  without,
  looksOnly,
}: MeasureRequest): MeasureRequest => ({
  ...(period === undefined ? {} : { period }),
  ...(previous === undefined ? {} : { previous }),
  ...(trailing === undefined ? {} : { trailing }),
  ...(asOf === undefined ? {} : { asOf }),
  ...(by === undefined ? {} : { by }),
  ...(where === undefined ? {} : { where }),
  ...(without === undefined ? {} : { without }),
  ...(looksOnly === undefined ? {} : { looksOnly }),
});

interface CrewState extends CrewWork {
  readonly tables: Tables;
  readonly threads: Threads;
  readonly files: readonly LargeFile[];
  readonly mates: Mate[];
  readonly rounds: RoundState[];
  hasEnded: boolean;
}

const usuallyWaiting = 32 * 1024 * 1024;

/** One reading of a source, and how far it is. */
interface RoundState {
  readonly id: number;
  readonly source: Source;
  readonly tasks: readonly Task[];
  readonly turns: Turns;
  readonly mostWaiting: number;
  /** By task. */
  readonly results: Map<number, RangeResult | undefined>;
  readonly counted: States[];
  readonly read: ReturnType<typeof rangesOf>;
  /** The task that is waited for: nobody asks for the results of those before it, nor for any once all are through. */
  awaited: number;
  /** Those who wait for the next message. */
  waiting: (() => void)[];
}

const openRound = (state: CrewState, source: Source, known: Known): RoundState => {
  const { range, mostWaiting = usuallyWaiting } = state.threads;
  for (const each of state.rounds) letThrough(each);
  // Nobody asks for the ranges of a file that is refused.
  const isRefused = (name: string): boolean => (known.settings?.get(name)?.problems.length ?? 0) > 0;
  const tasks = state.files
    .filter((each) => each.source === source && !isRefused(each.name))
    .flatMap(({ name, file: { size } }) => tasksOf({ name, size }, range));
  const round: RoundState = {
    id: state.rounds.length,
    source,
    tasks,
    turns: startTurns(),
    mostWaiting,
    results: new Map(),
    counted: [],
    awaited: 0,
    read: rangesOf(source, { ...state, known }),
    waiting: [],
  };
  state.rounds.push(round);
  const { id, turns } = round;
  tellAll(state, { is: 'round', round: id, source: source.id, known, tasks, turns, mostWaiting });
  return round;
};

const tasksOf = (file: Task['file'], range: number): Task[] =>
  Array.from({ length: Math.max(1, Math.ceil(file.size / range)) }, (_, index) => ({
    file,
    from: index * range,
    to: Math.min((index + 1) * range, file.size),
  }));

const startMate = (state: CrewState, { start }: Mates): Mate => {
  const hear = (message: FromMate): void => {
    const round = state.rounds[message.round];
    if (round === undefined) return;
    if (message.is === 'range') keep(round, message);
    else round.counted.push(message.states);
    wake(round);
  };
  return start(hear, () => end(state));
};

const keep = (round: RoundState, { task, result }: FromMate & { readonly is: 'range' }): void => {
  if (task < round.awaited) takeIn(round.turns, result);
  else round.results.set(task, result);
};

/** Waits for a task, and lets go of what was read of those before it, such as the rest of a file that breaks off. */
const awaitTask = (round: RoundState, task: number): void => {
  round.awaited = task;
  for (const [each, result] of round.results)
    if (each < task) {
      takeIn(round.turns, result);
      round.results.delete(each);
    }
};

/** Lets mates come to the end of a round, though some of its results are not asked for, such as those of a broken file. */
const letThrough = (round: RoundState): void => awaitTask(round, Number.POSITIVE_INFINITY);

const tellAll = ({ mates }: CrewState, message: Parameters<Mate['tell']>[0]): void => {
  for (const mate of mates) mate.tell(message);
};

const end = (state: CrewState): void => {
  if (state.hasEnded) return;
  state.hasEnded = true;
  for (const mate of state.mates) mate.end();
  for (const round of state.rounds) wake(round);
};

const wake = (round: RoundState): void => {
  for (const each of round.waiting.splice(0)) each();
};

const nextMessage = (round: RoundState): Promise<void> =>
  new Promise((heard) => {
    round.waiting.push(heard);
  });

const rangesFrom = (state: CrewState, round: RoundState, input: Input): Ranges | undefined => {
  const own = round.tasks.flatMap(({ file }, task) => (file.name === input.name ? [task] : []));
  return own.length === 0 ? undefined : resultsOf(state, round, own);
};

/** The results of some tasks in their order; while one is not there, others are done here. */
async function* resultsOf(
  state: CrewState,
  round: RoundState,
  tasks: readonly number[],
): AsyncGenerator<RangeResult | undefined> {
  for (const task of tasks) {
    awaitTask(round, task);
    while (!round.results.has(task)) {
      if (state.hasEnded) return yield undefined;
      if (!(await readOne(round))) await nextMessage(round);
    }
    const result = round.results.get(task);
    round.results.delete(task);
    takeIn(round.turns, result);
    yield result;
  }
}

/** Reads the next task, unless too much waits already and somebody has taken the one that is waited for. */
const readOne = async ({
  turns,
  tasks,
  results,
  mostWaiting,
  awaited,
  read,
}: RoundState): Promise<boolean> => {
  if (isFull(turns, mostWaiting) && isTaken(turns, awaited)) return false;
  const turn = takeTurn(turns);
  const task = tasks[turn];
  if (task === undefined) return false;
  if (turn < awaited) return true;
  const result = await read(task);
  letWait(turns, result);
  results.set(turn, result);
  return true;
};

const finish = async (state: CrewState, round: RoundState): Promise<boolean> => {
  letThrough(round);
  while (!state.hasEnded && round.counted.length < state.mates.length) await nextMessage(round);
  if (state.hasEnded) return false;
  const { tables } = state;
  for (const states of round.counted) merge(tables, withStates(tables.plan, states));
  return true;
};
