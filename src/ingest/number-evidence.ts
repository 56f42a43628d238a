/** How a column writes its numbers, by all of its cells. */
import { undressed } from './dress.ts';
import type { Evidence, Example, Reading, Verdict } from './evidence.ts';
import { every, type NumberSetting, plainest, rankOf, settingsOf, waysOf } from './number-settings.ts';
import { amountReader } from './numbers.ts';

export type { NumberSetting };

/** What the cells have said so far: the first example of each set of settings, and with and without per cent. */
interface Seen {
  readonly bySet: Map<number, Example>;
  percent: Example | undefined;
  bare: Example | undefined;
}

/**
 * Collects how a column writes its numbers. It decides for the column and never for a cell: the setting must read every
 * number of it. Where two readings of a number remain, as of 1.234, the column is unsure.
 */
export const numberEvidence = (): Evidence<NumberSetting> => {
  const seen: Seen = { bySet: new Map(), percent: undefined, bare: undefined };
  return {
    see: (text, line) => {
      if (isDigits(text)) {
        if (seen.bare === undefined || line < seen.bare.line) seen.bare = { text, line };
      } else look(seen, { text, line });
    },
    verdict: () => verdictOf(seen),
  };
};

/** Most numbers are nothing else; they say nothing of marks. */
const isDigits = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text !== '';
};

const look = (seen: Seen, example: Example): void => {
  const dress = undressed(example.text);
  const set = dress === undefined ? 0 : settingsOf(dress.core);
  if (dress === undefined || set === 0) return;
  const sign = dress.isPercent ? 'percent' : 'bare';
  seen[sign] = earlier(seen[sign], example);
  if (set !== every) seen.bySet.set(set, earlier(seen.bySet.get(set), example));
};

/** The order in which cells are seen must not matter, even if they stand on one line. */
const earlier = (known: Example | undefined, example: Example): Example =>
  known === undefined || inOrder(known, example) > 0 ? example : known;

const inOrder = (a: Example, b: Example): number => a.line - b.line || (a.text < b.text ? -1 : 1);

const verdictOf = ({ bySet, percent, bare }: Seen): Verdict<NumberSetting> => {
  const found = [...bySet].sort(([, a], [, b]) => inOrder(a, b));
  const finish = (set: number): NumberSetting => ({
    ...plainest(set),
    ...(percent !== undefined && bare === undefined ? { percent: true } : {}),
  });
  let left = every;
  for (const [index, [set]] of found.entries()) {
    if ((left & set) === 0) return torn(found.slice(0, index + 1), [finish(left), finish(set)]);
    left &= set;
  }
  if (percent !== undefined && bare !== undefined) return tornPercent(percent, bare, plainest(left));
  for (const [set, example] of found) {
    const [groups, fraction] = waysOf(set, left);
    if (groups === 0 || fraction === 0) continue;
    const readings = [readingOf(example, finish(groups)), readingOf(example, finish(fraction))] as const;
    return { is: 'unsure', example, readings };
  }
  const deciding = found.find(([set]) => rankOf(set) === rankOf(left)) ?? found[0];
  return settled(finish(left), deciding?.[1] ?? percent);
};

/** Without a setting numbers are read with a dot before the fraction, and with their currency, sign or brackets. */
const settled = (setting: NumberSetting, example: Example | undefined): Verdict<NumberSetting> => {
  const isPlain = setting.decimal !== ',' && setting.thousands === undefined && setting.percent === undefined;
  return isPlain || example === undefined ? { is: 'plain' } : { is: 'decided', setting, example };
};

type Found = readonly (readonly [set: number, example: Example])[];

/** The last contradicts the first of the others that it can; where only several together do, the first of all. */
const torn = (found: Found, both: readonly [NumberSetting, NumberSetting]): Verdict<NumberSetting> => {
  const [last, first] = [found.at(-1), found[0]];
  if (last === undefined || first === undefined) throw new Error('torn by nothing');
  const [, other] = found.find(([set]) => (set & last[0]) === 0) ?? first;
  return { is: 'torn', examples: [other, last[1]], settings: both };
};

const tornPercent = (percent: Example, bare: Example, setting: NumberSetting): Verdict<NumberSetting> => {
  const withSign: NumberSetting = { ...setting, percent: true };
  return inOrder(percent, bare) < 0
    ? { is: 'torn', examples: [percent, bare], settings: [withSign, setting] }
    : { is: 'torn', examples: [bare, percent], settings: [setting, withSign] };
};

/** What the example means; it is one of those that the setting reads. */
const readingOf = ({ text }: Example, setting: NumberSetting): Reading<NumberSetting> => ({
  setting,
  value: amountReader(setting)(text)?.digits ?? text,
});
