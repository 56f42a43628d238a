/** Reads along in another thread: people and deals for itself, then ranges of large files, as long as there are any. */
import type { FromMate, Paths, RoundBegins, Task, ToMate } from './mates.ts';
import { countsOf, plan, start, type Tables } from './measure/measure.ts';
import { fileAt } from './open-files.ts';
import { rangesOf } from './ranges.ts';
import { readSources } from './reading.ts';
import type { Shell } from './shell.ts';
import { type Inputs, measuring, type Shared, type Sink, startShared } from './sources.ts';
import { letWait, room, takeTurn } from './turns.ts';
import type { Model } from './types.ts';

type Say = (message: FromMate, moved: readonly ArrayBuffer[]) => void;

/** What a mate has at hand. */
interface Work {
  readonly model: Model;
  readonly inputs: Inputs;
  readonly sink: Sink;
  readonly shared: Shared;
  readonly tables: Tables;
}

/** @returns hears what a mate is told, one thing after the other */
export const startMate = (
  shell: Pick<Shell, 'read' | 'readAt'>,
  say: Say,
): ((message: ToMate) => Promise<void>) => {
  let last: Promise<Work | undefined> = Promise.resolve(undefined);
  return (message) => {
    last = last.then(async (work) => {
      if (message.is === 'begin') return begin(message, shell);
      if (work !== undefined) await readRound(work, message, say);
      return work;
    });
    return last.then(() => undefined);
  };
};

const begin = async (
  { model, request, paths }: ToMate & { is: 'begin' },
  shell: Pick<Shell, 'read' | 'readAt'>,
): Promise<Work> => {
  const tables = start(plan(model, request));
  const [inputs, sink, shared] = [inputsAt(paths, shell), measuring(tables), startShared(model)];
  const first = new Map(
    [...inputs].filter(([id]) => ['person', 'deal'].includes(model.sources[id]?.kind ?? '')),
  );
  await readSources(model, first, sink, { shared });
  return { model, inputs, sink, shared, tables };
};

const inputsAt = (paths: Paths, shell: Pick<Shell, 'read' | 'readAt'>): Inputs =>
  new Map(
    [...paths].map(([id, files]) => [
      id,
      files.map(({ name, path, size }) => ({
        name,
        open: () => shell.read(path),
        file: fileAt(path, { size }, shell),
      })),
    ]),
  );

const readRound = async (work: Work, round: RoundBegins, say: Say): Promise<void> => {
  const { model, sink, tables } = work;
  const source = model.sources[round.source];
  if (source === undefined) throw new Error(`there is no source ${round.source}`);
  sink.reset(source);
  const read = rangesOf(source, { ...work, known: round.known });
  const { turns, tasks, mostWaiting } = round;
  for (;;) {
    await room(turns, mostWaiting);
    const task = takeTurn(turns);
    if (task >= tasks.length) break;
    const result = await read(tasks[task] as Task);
    letWait(turns, result);
    const moved = result === undefined ? [] : [result.keys.buffer, result.bytes.buffer];
    say({ is: 'range', round: round.round, task, result }, moved);
  }
  const { lookups, sources } = countsOf(tables);
  const counted = new Map([...sources].filter(([id]) => id === source.id));
  say({ is: 'counted', round: round.round, states: { lookups, sources: counted } }, []);
};
