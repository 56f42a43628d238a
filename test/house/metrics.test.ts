import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinModel } from '../../src/config/builtin.ts';
import { framework, modelOf } from '../support/framework.ts';

/** What is worked out by hand, by the id in the name of its block, for a model. */
const workedOut = (model: string): ReadonlySet<string> =>
  new Set(
    readdirSync('test/metrics')
      .filter((file) => file.startsWith(`${model}-`))
      .flatMap((file) => [
        ...readFileSync(`test/metrics/${file}`, 'utf8').matchAll(/^\s*describe\('([a-z][a-z0-9_]*)'/gm),
      ])
      .map(([, id = '']) => id),
  );

const idsOf = (name: 'spacesea:se' | 'spacesea:sa'): string[] => {
  const { metrics, spare } = builtinModel(name);
  return [...Object.keys(metrics), ...Object.keys(spare)];
};

describe.each(['se', 'sa'] as const)('spacesea:%s', (short) => {
  const name = `spacesea:${short}` as const;

  test('each metric is worked out by hand, and nothing else is', () => {
    expect([...workedOut(short)].toSorted()).toEqual(idsOf(name).toSorted());
  });

  test('each metric covers something that the framework names', () => {
    const covering = Object.entries(framework)
      .filter(([page]) => modelOf[page as keyof typeof modelOf] === name)
      .flatMap(([, dimensions]) => Object.values(dimensions).flat())
      .flatMap(({ metrics }) => metrics);
    expect(idsOf(name).filter((id) => !covering.includes(id))).toEqual([]);
  });
});

test.each(
  Object.entries(framework).flatMap(([page, dimensions]) =>
    Object.entries(dimensions).flatMap(([dimension, named]) =>
      named.map(({ name, metrics }) => ({ page, dimension, name, metrics })),
    ),
  ),
)('$page, $dimension: $name has a metric', ({ page, dimension, metrics }) => {
  const model = builtinModel(modelOf[page as keyof typeof modelOf]);
  expect(metrics).not.toEqual([]);
  for (const id of metrics) {
    const placed = Object.values(model.dimensions).find((each) => each.metrics[id] !== undefined)?.id;
    expect([id, placed ?? model.spare[id]?.dimension]).toEqual([id, dimension]);
  }
});
