import { configSchema } from '../config-shape.ts';
import type { Schema } from './expected.ts';

const definitions: Readonly<Record<string, unknown>> = configSchema.definitions;

/** The schema behind a `$ref`, which always points at a definition of the same file. */
export const resolve = (schema: Schema): Schema => {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : ((definitions[name] ?? {}) as Schema);
};
