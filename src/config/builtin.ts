/** The built-in models, read ahead of time (`npm run update`): YAML takes long to load and to read. */
import { configs } from '../generated/model-configs.ts';
import type { Config, Model } from '../types.ts';
import { makeModel } from './model.ts';

/** Name of a built-in model. */
export type BuiltinName = keyof typeof configs;

/** Names of the built-in models, such as `spacesea:se`. */
export const builtinNames = Object.keys(configs) as readonly BuiltinName[];

/**
 * A built-in model as it stands: the same as `loadConfig` makes of a config that only extends it, but without YAML and
 * without the places of its values, which take longer to build than the model itself.
 * @example builtinModel('spacesea:se').id // => 'spacesea:se'
 */
export const builtinModel = (name: BuiltinName): Model =>
  makeModel({ config: JSON.parse(configs[name]) as Config, names: [name], folder: () => '.' });
