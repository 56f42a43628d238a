import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv, type ValidateFunction } from 'ajv';

/**
 * A check of SARIF 2.1.0 by the schema of the standard, as SchemaStore publishes it. It is written in draft-04, of which
 * it uses nothing that means something else today but `id`.
 */
export const sarifCheck = (): ValidateFunction => {
  const { $schema: _, id: _id, ...rest } = schema;
  const uri = /^[^\s\\<>"{}|^`]*$/;
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    .addFormat('uri', (text) => uri.test(text) && URL.canParse(text))
    .addFormat('uri-reference', (text) => uri.test(text) && URL.canParse(text, 'file:///a/b'))
    .addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)))
    .compile(rest);
};
