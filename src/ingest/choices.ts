import { fold } from './fold.ts';

interface Choosing {
  /** What stands between chosen options; without it the mark under which most options are found. */
  readonly split?: string;
  /** The options, as the config names them. */
  readonly choices: readonly string[];
}

/** Microsoft Forms, Typeform, HubSpot and others, cells with line ends, Google Forms. */
const marks = [';', ' / ', '|', '\n', ','] as const;

/**
 * The options that a cell names, each once, in its order: as the config writes them, others as they stand. An option
 * may itself contain the mark.
 *
 * @example chosen('Demos;RFPs;', { choices: ['RFPs', 'Demos'] }) // => ['Demos', 'RFPs']
 * @example chosen(' / Demos / RFPs', { choices: ['Demos'] }) // => ['Demos', 'RFPs']
 * @example chosen('Demos, short, Demos, long', { choices: ['Demos, long', 'Demos, short'] }) // => ['Demos, short', 'Demos, long']
 */
export const chosen = (text: string, { split, choices }: Choosing): readonly string[] => {
  const known = new Map(choices.map((choice) => [fold(choice), choice]));
  const whole = known.get(fold(text));
  if (whole !== undefined) return [whole];
  const readings = (split === undefined ? marks : [split])
    .filter((mark) => ` ${text}`.includes(mark) || split !== undefined)
    .map((mark) => parted(text, mark, known));
  const found = (options: readonly string[]): number =>
    options.filter((each) => known.has(fold(each))).length;
  const best = readings.reduce<readonly string[] | undefined>(
    (a, b) => (a === undefined || found(b) > found(a) ? b : a),
    undefined,
  );
  return best ?? (text.trim() === '' ? [] : [text.trim()]);
};

/** Parts between marks; neighbours that together are an option are one. */
const parted = (text: string, mark: string, known: ReadonlyMap<string, string>): string[] => {
  // Typeform begins with the mark, and a trimmed cell has lost its first space.
  const parts = (mark === ' / ' ? ` ${text} ` : text).split(mark);
  // An option of this many parts is the longest; free text may have thousands.
  const longest = Math.max(...[...known.values()].map((choice) => choice.split(mark).length));
  const options = new Set<string>();
  for (let from = 0; from < parts.length; ) {
    let [to, option] = [from + 1, parts[from]?.trim() ?? ''];
    for (let end = Math.min(parts.length, from + longest); end > from; end -= 1) {
      const together = known.get(fold(parts.slice(from, end).join(mark)));
      if (together === undefined) continue;
      [to, option] = [end, together];
      break;
    }
    if (option !== '') options.add(option);
    from = to;
  }
  return [...options];
};
