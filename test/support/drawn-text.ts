/** What must be true of every text that a terminal shows. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect } from 'vitest';

/** Every width that can be asked for. */
export const widths = fc.integer({ min: 40, max: 160 });

export const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** A command to copy stands on a line of its own and is never broken, however long it is. */
const isCommand = (line: string): boolean => /^\s*spacesea /.test(line.replace(/\u001b\[[0-9;]*m/g, ''));

export const expectFits = (text: string, width: number): void => {
  for (const line of linesOf(text))
    if (!isCommand(line)) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
};

/** Nothing that acts on a terminal, but for the codes that colour. */
export const expectHarmless = (text: string): void => {
  expect(text.replace(/\u001b\[[0-9;]*m/g, '')).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/,
  );
  expect(text).not.toMatch(/\p{Bidi_Control}/u);
};

/** With colour nothing changes but the codes that colour. */
export const expectOnlyColour = (coloured: string, bare: string): void => {
  expect(bare).not.toContain('\u001b');
  const without = linesOf(coloured.replace(/\u001b\[[0-9;]*m/g, '')).map((line) => line.trimEnd());
  expect(without.join('\n')).toBe(linesOf(bare).join('\n'));
};
