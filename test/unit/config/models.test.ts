import { expect, test } from 'vitest';
import { builtinModel } from '../../../src/config/builtin.ts';
import { loadConfig, printConfig } from '../../../src/config/config.ts';
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
