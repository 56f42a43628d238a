/** The schema of the config. Its check, which is large and seldom needed, stands apart: `config-schema.ts`. */
import config from '../schemas/config.schema.json' with { type: 'json' };

export const configSchema = config;
