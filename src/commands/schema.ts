import { nearest } from '../nearest.ts';
import { misuse } from '../problems.ts';
import { type SchemaName, schemas } from '../schemas.ts';
import { type Run, textOf } from './command.ts';
import { deliver } from './output.ts';

const isSchema = (name: string): name is SchemaName => Object.hasOwn(schemas, name);

/** `spacesea schema` */
export const runSchema: Run = async ({ args, options, shell }) => {
  const [name = ''] = args;
  if (!isSchema(name)) {
    const guess = nearest(name, Object.keys(schemas));
    throw misuse({
      code: 'usage/name',
      message: `there is no schema "${name}"`,
      hint:
        guess === undefined ? `write one of ${Object.keys(schemas).join(', ')}` : `did you mean ${guess}?`,
    });
  }
  await deliver(`${JSON.stringify(schemas[name], null, 2)}\n`, textOf(options, 'output'), shell);
  return 0;
};
