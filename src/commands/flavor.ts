import { misuse } from '../problems.ts';
import type { RenderOptions } from '../render/index.ts';
import { type Options, textOf } from './command.ts';

/**
 * The flavor of Markdown that is asked for, in either spelling.
 * @throws SpaceSeaError (2) if there is no such flavor
 */
export const flavorOf = (options: Options): RenderOptions['flavor'] => {
  const text = textOf(options, 'flavor') ?? textOf(options, 'flavour');
  if (text === undefined || text === 'plain' || text === 'github') return text;
  throw misuse({
    code: 'usage/format',
    message: `there is no flavor "${text}"`,
    hint: 'write --flavor github or --flavor plain',
  });
};

/** Refuses a flavor where no Markdown is written. */
export const needMarkdown = (options: Options, formats: readonly string[]): void => {
  const asked = flavorOf(options);
  if (asked === undefined || formats.includes('md')) return;
  throw misuse({
    code: 'usage/format',
    message: '--flavor is for Markdown, and no Markdown is asked for',
    hint: `write -f md --flavor ${asked}`,
  });
};
