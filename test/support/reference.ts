import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';

const folder = new URL('../../../shared/reference/', import.meta.url);

/** One case of a reference file: `input`, `expected` and `tolerance` differ from area to area. */
export interface ReferenceCase<Input, Expected> {
  id: string;
  input: Input;
  expected: Expected;
  tolerance: Record<string, number>;
}

export interface Reference<Input, Expected> {
  method: Record<string, unknown>;
  cases: ReferenceCase<Input, Expected>[];
}

/** Reads a JSON file of the reference results, such as `05-quantiles`. */
export const reference = <Input, Expected>(name: string): Reference<Input, Expected> =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** Reads another file of the reference results as text. */
export const referenceText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/**
 * A suite that needs the reference results, which are not part of the repository and cannot be installed. Without
 * them it is reported as skipped, by a name that says why; single figures of them stand in the unit tests, so that
 * the arithmetic is held to something that we did not write in any case.
 */
export const describeReference = (name: string, suite: () => void): void => {
  if (existsSync(folder)) describe(name, suite);
  else
    describe.skip(`${name} (left out: shared/reference is not beside the checkout)`, () =>
      test('needs shared/reference', () => {}));
};
