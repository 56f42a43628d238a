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
