/** Signs that every monospace font has (Windows Glyph List 4), and what stands for them in ASCII. */
export const glyphs = {
  dot: ['●', 'o'],
  track: ['·', '.'],
  zone: ['░', ':'],
  range: ['═', '='],
  rise: ['▲', '^'],
  fall: ['▼', 'v'],
  rule: ['─', '-'],
  bar: ['│', '|'],
  dash: ['–', '-'],
  arrow: ['→', '->'],
  atLeast: ['≥', '>='],
  atMost: ['≤', '<='],
  times: ['×', 'x'],
  middle: ['·', '|'],
  partial: ['°', "'"],
  more: ['…', '...'],
  done: ['█', '#'],
  ahead: ['░', '.'],
} as const;

/** A sign by what it is for. */
export type Glyph = keyof typeof glyphs;

/** From least to most, in equal steps: blocks of which the fonts of most terminals have all, and tens in ASCII. */
export const sparkSigns = [Array.from('▁▂▃▄▅▆▇█'), Array.from('0123456789')] as const;
