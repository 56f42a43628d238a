import { describe, expect, test } from 'vitest';
import { textsBelow } from '../support/sources.ts';

/** `@example f(x) // => y` lines of a source. */
const examplesIn = (text: string): { readonly given: string; readonly expected: string }[] =>
  [...text.matchAll(/^\s*\/?\*+\s*@example\s+(.+?)\s*\/\/ => (.+?)\s*(?:\*\/)?$/gm)].map(
    ([, given = '', expected = '']) => ({ given, expected }),
  );

/** Every @example, also one that is not written as a line that can be run. */
const countExamples = (text: string): number => [...text.matchAll(/^\s*\/?\*+\s*@example\b/gm)].length;

/** Runs an expression with the exports of a module in scope. */
const evaluate = (expression: string, scope: Readonly<Record<string, unknown>>): unknown =>
  new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));

const sources = [...textsBelow('src', '.ts')].filter(([, text]) => countExamples(text) > 0);

describe.each(sources)('%s', (path, text) => {
  const examples = examplesIn(text);

  test('every example is one line, `expression // => value`', () => {
    expect(examples).toHaveLength(countExamples(text));
  });

  test.each(examples)('$given', async ({ given, expected }) => {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`);
    expect(await evaluate(given, module)).toEqual(evaluate(expected, {}));
  });
});

test('a false example would be found', () => {
  const [example] = examplesIn('/**\n * Twice.\n * @example twice(2) // => 5\n */');
  expect(example).toEqual({ given: 'twice(2)', expected: '5' });
  expect(evaluate(example?.given ?? '', { twice: (x: number) => 2 * x })).not.toEqual(
    evaluate(example?.expected ?? '', {}),
  );
});
