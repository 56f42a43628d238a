/** The schema of the config and its check, which are large: apart, for most runs of the program need neither. */
import config from '../schemas/config.schema.json' with { type: 'json' };
import { guard } from './generated/guards/config.ts';
import type { Guard } from './schemas.ts';

export const configSchema = config;

/** The check of a config. */
export const isConfig: Guard = guard;
