import { models } from '../generated/models.ts';
import type { Model } from '../types.ts';
import { makeModel } from './model.ts';

/** Name of a built-in model. */
export type BuiltinName = keyof typeof models;

/**
 * A built-in model as it stands: the same as `loadConfig` makes of a config that only extends it, but without YAML.
 * @example builtinModel('spacesea:se').id // => 'spacesea:se'
 */
export const builtinModel = (name: BuiltinName): Model =>
  makeModel({ config: models[name], names: [name], folder: () => '.' });
