import { expect, test } from 'vitest';
import { builtinModel } from '../../../src/config/builtin.ts';
import { loadConfig, printConfig } from '../../../src/config/config.ts';
import { lintModel } from '../../../src/config/lint/index.ts';
import { complaints, shipped } from './support.ts';

test.each(['spacesea:se', 'spacesea:sa', 'spacesea:minimal'] as const)(
  '%s loads, and prints as a config of the same meaning',
  async (name) => {
    const entry = { path: name, text: `version: 1\nextends: [${name}]\n` };
    expect(await complaints(loadConfig(entry, shipped()))).toEqual([]);
    const first = await loadConfig(entry, shipped());
    expect(first.model.id).toBe(name);
    expect(builtinModel(name)).toEqual(first.model);
    const again = await loadConfig({ path: 'spacesea.yaml', text: printConfig(first) }, shipped());
    expect({ ...again.model, id: '', config: {} }).toEqual({ ...first.model, id: '', config: {} });
  },
);

test.each(['spacesea:se', 'spacesea:sa'] as const)(
  '%s has nothing to lint, and with every metric in its dimension only that they are many',
  async (name) => {
    const { metrics, spare } = builtinModel(name);
    const places = new Map<string, Record<string, number>>();
    for (const { id, dimension = '', curve } of [...Object.values(metrics), ...Object.values(spare)])
      places.set(dimension, { ...places.get(dimension), [id]: curve === undefined ? 0 : 1 });
    const dimensions = Object.fromEntries([...places].map(([id, weights]) => [id, { metrics: weights }]));
    const codes = async (config: object): Promise<string[]> => {
      const text = JSON.stringify({ version: 1, extends: [name], ...config });
      return lintModel(await loadConfig({ path: 'spacesea.yaml', text }, shipped())).map(({ code }) => code);
    };
    expect(await codes({})).toEqual([]);
    expect(await codes({ dimensions })).toEqual(['lint/many-metrics']);
  },
);
