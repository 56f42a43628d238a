import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Preset } from '../../src/preset.ts';

/** The presets as they stand in `src/presets/`, each with the name of its file. */
export const writtenPresets = (): readonly Preset[] =>
  readdirSync('src/presets')
    .map((file) => file.replace('.yaml', ''))
    .toSorted()
    .map((id) => ({ id, ...parse(readFileSync(`src/presets/${id}.yaml`, 'utf8')) }));
