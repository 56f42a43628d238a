import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtinModel } from '../../src/config/builtin.ts';
import { assess, type Inputs, type Manner } from '../../src/pipeline.ts';
import { SpaceSeaError } from '../../src/problems.ts';
import type { Model } from '../../src/types.ts';
import { mutated } from '../support/any-export/mutated.ts';
import { anySize } from '../support/any-export/sizes.ts';
import { type Dice, diceOf } from '../support/dice.ts';
import { seedsOf } from '../support/seeds.ts';
import { fileInput, type Held, openingsIn, threadsFor, wasShared } from '../support/threads.ts';
import { inputOf } from '../unit/ingest/support.ts';

const folder = 'examples/demo/exports';
const whole = builtinModel('spacesea:se');
/** Ranges take most of the time, and come from the numbers alone. */
const model: Model = { ...whole, uncertainty: { ...whole.uncertainty, draws: 20 } };

/** The first lines of the demo's files, by source. */
const files: readonly (readonly [source: string, bytes: Uint8Array])[] = [
  ['people', `${folder}/people.csv`],
  ...['deals', 'activities', 'surveys'].map((source) => [source, `${folder}/2026-Q3/${source}.csv`] as const),
].map(([source = '', path = '']) => {
  const bytes = readFileSync(path);
  const end = bytes.indexOf(0x0a, 30_000);
  return [source, bytes.subarray(0, end < 0 ? bytes.length : end + 1)];
});

/** The demo with some mutations in each file. */
const mutatedInputs = (dice: Dice): Inputs =>
  new Map(
    files.map(([source, bytes]) => {
      const worse = mutated(dice, bytes, bytes);
      return [source, [inputOf(worse, `${source}.csv`, Math.max(64, anySize(dice, worse.length)))]];
    }),
  );

/** The bytes of the report, or everything that is said instead of it. */
const reportOf = async (inputs: Inputs, manner: Manner): Promise<string> => {
  try {
    const request = { period: '2026-Q3', asOf: '2026-10-02', by: ['team'] as const, manner };
    return JSON.stringify(await assess(model, inputs, request));
  } catch (error) {
    if (!(error instanceof SpaceSeaError)) throw error;
    return JSON.stringify(error.problems);
  }
};

test('reports are the same to the last byte, whichever engine has read the files', {
  timeout: 600_000,
}, async () => {
  let reports = 0;
  for (const seed of seedsOf(20)) {
    const inputs = mutatedInputs(diceOf(seed));
    const fast = await reportOf(inputs, { engine: 'fast' });
    const reference = await reportOf(inputs, { engine: 'reference' });
    expect(fast, `seed ${seed}`).toBe(reference);
    if (fast.startsWith('{')) reports += 1;
  }
  expect(reports).toBeGreaterThan(5);
});

test('and whoever has read which range of the activities', { timeout: 600_000 }, async () => {
  let shared = 0;
  for (const seed of seedsOf(20)) {
    const dice = diceOf(seed);
    // Of files that all went wrong, hardly one can be read in ranges.
    const held = files.map(([source, bytes]): readonly [string, Held] => [
      source,
      { name: `${source}.csv`, bytes: dice.chance(0.2) ? mutated(dice, bytes, bytes) : bytes },
    ]);
    const inputs = (): Inputs => new Map(held.map(([source, file]) => [source, [fileInput(file)]]));
    const threads = threadsFor(
      held.map(([, file]) => file),
      { asked: 2 + dice.below(3), range: dice.pick([500, 3000, 10_000]) },
    );
    let [ranged, alone] = ['', ''];
    const activities = held.flatMap(([source, file]) => (source === 'activities' ? [file] : []));
    const openings = {
      withMates: await openingsIn(activities, async () => {
        ranged = await reportOf(inputs(), { threads });
      }),
      alone: await openingsIn(activities, async () => {
        alone = await reportOf(inputs(), { engine: 'reference' });
      }),
    };
    expect(ranged, `seed ${seed}`).toBe(alone);
    if (wasShared(threads.said, openings)) shared += 1;
  }
  expect(shared).toBeGreaterThan(10);
});
