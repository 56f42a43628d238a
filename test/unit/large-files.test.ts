/** Which files several threads may read in ranges: a wrong yes would lose what only the file as a whole knows. */
import { describe, expect, test } from 'vitest';
import { builtinModel } from '../../src/config/builtin.ts';
import { canBeShared, largeFiles } from '../../src/large-files.ts';
import type { CrewWork } from '../../src/mates.ts';
import { plan, start } from '../../src/measure/measure.ts';
import { measuring, startShared } from '../../src/sources.ts';
import type { Input, Source } from '../../src/types.ts';
import { held } from '../support/range-readings.ts';
import { fileInput } from '../support/threads.ts';

const whole = builtinModel('spacesea:se');
const replaced: NonNullable<Input['replaced']> = { by: 'rejected.csv', rows: new Map() };

/** A crew's work with one file of a source. */
const workOf = (id: string, input: Partial<Input>, rest: Partial<Source> = {}): CrewWork => {
  const source = whole.sources[id];
  if (source === undefined) throw new Error(id);
  const model = { ...whole, sources: { ...whole.sources, [id]: { ...source, ...rest } } };
  return {
    model,
    inputs: new Map([[id, [{ ...fileInput(held('file.csv', 'id\n')), ...input }]]]),
    sink: measuring(start(plan(model, { period: '2026-Q3' }))),
    shared: startShared(model),
    known: new Map(),
  };
};

const piped = (): Input => {
  const { name, open } = fileInput(held('file.csv', 'id\n'));
  return { name, open };
};

describe('a file that is read in ranges', () => {
  test('is one of activities, in UTF-8', () => {
    expect(largeFiles(workOf('activities', {})).map(({ name }) => name)).toEqual(['file.csv']);
  });

  test.each<[string, string, Partial<Input>, Partial<Source>]>([
    ['of deals, which others point at', 'deals', {}, {}],
    ['of answers, which are held against each other', 'surveys', {}, {}],
    ['in an encoding that the config names', 'activities', {}, { encoding: 'windows-1252' }],
    ['in an encoding of its own', 'activities', { encoding: 'utf-16le' }, {}],
    ['that is read as another one is', 'activities', { like: 'other.csv' }, {}],
    ['of which another one replaces rows', 'activities', { replaced }, {}],
    ['that is packed', 'activities', { name: 'file.csv.gz' }, {}],
    ['that is a workbook', 'activities', { name: 'file.xlsx' }, {}],
    ['of objects', 'activities', { name: 'file.ndjson' }, {}],
  ])('is none %s', (_, id, input, rest) => {
    expect(largeFiles(workOf(id, input, rest))).toEqual([]);
  });

  test('is none that can be read once only', () => {
    const work = workOf('activities', {});
    expect(largeFiles({ ...work, inputs: new Map([['activities', [piped()]]]) })).toEqual([]);
  });
});

describe('others can read along', () => {
  test.each(['people', 'deals'])('if they can read the %s, too', (id) => {
    const work = workOf(id, {});
    expect(canBeShared(work)).toBe(true);
    expect(canBeShared(workOf(id, { replaced }))).toBe(false);
    expect(canBeShared(workOf(id, { like: 'other.csv' }))).toBe(false);
    expect(canBeShared({ ...work, inputs: new Map([[id, [piped()]]]) })).toBe(false);
  });

  test('whatever there is of other sources', () => {
    expect(canBeShared({ ...workOf('surveys', {}), inputs: new Map([['surveys', [piped()]]]) })).toBe(true);
  });
});
