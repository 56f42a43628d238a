/** The schema of the config with its check, which is large: apart, for most runs of the program need neither. */
import { guard } from './generated/guards/config.ts';
import type { Guard } from './schemas.ts';

export { configSchema } from './config-shape.ts';

/** The check of a config. */
export const isConfig: Guard = guard;
