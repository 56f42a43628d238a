import { misuse } from '../problems.ts';
import type { RenderOptions } from '../render/index.ts';
import type { Shell, Terminal } from '../shell.ts';
import { isOn, type Options, textOf } from './command.ts';
import { flavorOf } from './flavor.ts';

const clamp = (width: number): number => Math.min(160, Math.max(40, width));

const widthOf = (options: Options, shell: Shell, stream: Terminal): number => {
  const asked = textOf(options, 'width');
  if (asked !== undefined) {
    if (!/^\d+$/.test(asked))
      throw misuse({
        code: 'usage/number',
        message: `--width takes a whole number, not "${asked}"`,
        hint: 'write --width 80',
      });
    if (Number(asked) !== clamp(Number(asked)))
      throw misuse({
        code: 'usage/number',
        message: `--width takes a number from 40 to 160, not ${asked}`,
        hint: `write --width ${clamp(Number(asked))}`,
      });
    return Number(asked);
  }
  const columns = Number(shell.env['COLUMNS'] ?? '');
  return clamp(stream.columns ?? (columns > 0 ? columns : 80));
};

/** Flags beat the environment; FORCE_COLOR beats NO_COLOR; else a terminal decides. */
const colourOf = (options: Options, { env }: Shell, stream: Terminal): boolean => {
  if (typeof options['color'] === 'boolean') return options['color'];
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  if (env['NO_COLOR']) return false;
  return stream.isTTY && env['TERM'] !== 'dumb';
};

/** ASCII when asked for, or on a terminal whose locale is not UTF-8; never by locale in a pipe, whose bytes must not depend on it. */
const asciiOf = (options: Options, { env }: Shell, stream: Terminal): boolean => {
  if (isOn(options, 'ascii')) return true;
  if (!stream.isTTY) return false;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return env['TERM'] === 'linux' || (locale !== '' && !/utf-?8/i.test(locale));
};

/** How text is drawn on a stream. */
export const renderOptions = (options: Options, shell: Shell, stream: Terminal): RenderOptions => ({
  flavor: flavorOf(options) ?? 'plain',
  width: widthOf(options, shell, stream),
  colour: colourOf(options, shell, stream),
  ascii: asciiOf(options, shell, stream),
  texts: isOn(options, 'raw') ? 'raw' : 'safe',
});

/** The options with the wish for sentences that the environment may hold (SPACESEA_PLAIN=1). */
export const withPlain = (options: Options, { env }: Pick<Shell, 'env'>): Options => ({
  ...options,
  plain: options['plain'] ?? env['SPACESEA_PLAIN'] === '1',
});
