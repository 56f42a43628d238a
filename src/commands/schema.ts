import { configSchema } from '../config-shape.ts';
import { nearest } from '../nearest.ts';
import { presetSchema } from '../preset-schema.ts';
import { misuse } from '../problems.ts';
import { reportSchema } from '../report-schema.ts';
import { schemas } from '../schemas.ts';
import { type Run, textOf } from './command.ts';
import { deliver } from './output.ts';

/** Everything that is published, by the name of its file. */
const published = { ...schemas, config: configSchema, preset: presetSchema, report: reportSchema };

const isPublished = (name: string): name is keyof typeof published => Object.hasOwn(published, name);

/** `spacesea schema` */
export const runSchema: Run = async ({ args, options, shell }) => {
  const [name = ''] = args;
  if (!isPublished(name)) {
    const guess = nearest(name, Object.keys(published));
    throw misuse({
      code: 'usage/name',
      message: `there is no schema "${name}"`,
      hint:
        guess === undefined ? `write one of ${Object.keys(published).join(', ')}` : `did you mean ${guess}?`,
    });
  }
  await deliver(`${JSON.stringify(published[name], null, 2)}\n`, textOf(options, 'output'), shell);
  return 0;
};
