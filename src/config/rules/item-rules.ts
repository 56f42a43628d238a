import type { Source } from '../../generated/config.ts';
import { listed } from '../../nearest.ts';
import type { Item, Labels } from '../../types.ts';
import { fieldsOf } from '../fields.ts';
import type { Path } from '../tree.ts';
import type { Scope } from './scope.ts';

type Details = Exclude<Item, string>;
type Refuse = (steps: readonly string[], message: string, hint: string) => void;

/** The items of a survey with one column for each question: each says how its answers become numbers, and only once. */
export const checkItems = (source: Source, path: Path, scope: Scope): void => {
  const { kind, items, labels } = source;
  const refuse: Refuse = (steps, message, hint) =>
    scope.report([...path, ...steps], { on: 'key', code: 'config/items', message, hint });
  for (const key of ['items', 'labels'] as const) {
    if (source[key] !== undefined && kind !== 'survey')
      refuse(
        [key],
        `${key} are for surveys, and this source is of kind ${kind}`,
        `remove ${key}, or write kind: survey`,
      );
  }
  if (kind !== 'survey') return;
  if (labels !== undefined && scope.sound([...path, 'labels']))
    checkLabels(labels, undefined, ['labels'], refuse);
  if (items === undefined || !scope.sound([...path, 'items'])) {
    if (labels !== undefined && items === undefined)
      refuse(
        ['labels'],
        'labels say how the answers of items become numbers, and there are no items',
        needsItems,
      );
    return;
  }
  checkColumns(source, refuse);
  const fields = fieldsOf(source);
  for (const [name, item] of Object.entries(items)) {
    if (fields.has(name))
      refuse(
        ['items', name],
        `an answer has a field ${name} already`,
        `call the item otherwise, such as ${name}_1`,
      );
    checkItem(name, item, { refuse, labels });
  }
  checkNames(items, refuse);
};

const needsItems =
  'add items: { tools_1: I have the tools I need }, or map words under columns: value: { from: …, map: { Agree: 4 } }';

const filled = ['item', 'value', 'scale_min', 'scale_max'] as const;

const checkColumns = ({ columns = {} }: Source, refuse: Refuse): void => {
  for (const name of filled) {
    if (Object.hasOwn(columns, name))
      refuse(
        ['columns', name],
        `${name} comes from items here, one record for each answer`,
        `remove ${name}, or items`,
      );
  }
};

interface Checking {
  readonly refuse: Refuse;
  /** Those of the source. */
  readonly labels: Labels | undefined;
}

const checkItem = (name: string, item: Item, { refuse, labels }: Checking): void => {
  const details: Details = typeof item === 'string' ? { from: item } : item;
  const here = ['items', name];
  const { choices, split, scale } = details;
  if (scale !== undefined && scale[0] >= scale[1])
    refuse(
      [...here, 'scale'],
      `the scale of ${name} goes from ${scale[0]} to ${scale[1]}`,
      'write the lower number first, such as [1, 5]',
    );
  if (choices !== undefined) {
    for (const key of ['labels', 'scale'] as const) {
      if (details[key] !== undefined)
        refuse(
          [...here, key],
          `${key} and choices exclude each other: a choice is 1 or 0`,
          'remove one of the two',
        );
    }
    return;
  }
  if (split !== undefined)
    refuse(
      [...here, 'split'],
      'split says what stands between choices, and there are none',
      'add choices, or remove split',
    );
  if (details.labels !== undefined) checkLabels(details.labels, scale, [...here, 'labels'], refuse);
  else if (labels === undefined && scale === undefined)
    refuse(here, `nothing says how the answers of ${name} become numbers`, howNumbers(name, details));
};

const howNumbers = (name: string, { from = name }: Details): string =>
  `write labels: agree5 beside items, for all of them; or for this one ${name}: { from: ${JSON.stringify(from)}, scale: [0, 10] }`;

const checkLabels = (
  labels: Labels,
  scale: readonly [number, number] | undefined,
  steps: readonly string[],
  refuse: Refuse,
): void => {
  if (typeof labels === 'string') {
    if (scale !== undefined)
      refuse(
        [...steps.slice(0, -1), 'scale'],
        `${labels} has a scale of its own`,
        'remove scale, or write the labels out',
      );
    return;
  }
  const values = Object.values(labels);
  const [low, high] = scale ?? [Math.min(...values), Math.max(...values)];
  if (low === high)
    refuse(
      steps,
      `all labels stand for ${low}, which makes no scale`,
      'add the other answers, or the scale: scale: [0, 1]',
    );
  const seen = new Map<string, number>();
  for (const [label, value] of Object.entries(labels)) {
    const folded = label.trim().toLowerCase();
    if ((seen.get(folded) ?? value) !== value)
      refuse(
        [...steps, label],
        `${JSON.stringify(label)} stands there twice, with different numbers`,
        'keep one of the two',
      );
    seen.set(folded, value);
    if (value < low || value > high)
      refuse(
        [...steps, label],
        `${value} lies outside the scale from ${low} to ${high}`,
        'correct the number, or the scale',
      );
  }
};

/** Every item has one question, and every question one item. */
const checkNames = (items: NonNullable<Source['items']>, refuse: Refuse): void => {
  const origins = new Map<string, string>();
  const names = new Set(Object.entries(items).flatMap(([name, item]) => (isChoosing(item) ? [] : [name])));
  for (const [name, item] of Object.entries(items)) {
    const from = (typeof item === 'string' ? item : (item.from ?? name)).trim().toLowerCase();
    const other = origins.get(from);
    if (other !== undefined)
      refuse(
        ['items', name],
        `${listed([other, name])} are read from the same question`,
        'remove one of the two; metrics may share an item',
      );
    origins.set(from, name);
    if (typeof item === 'string') continue;
    const choices = Object.entries(item.choices ?? {});
    for (const [choice, becomes] of choices) {
      if (names.has(becomes))
        refuse(
          ['items', name, 'choices', choice],
          `there is another item ${becomes}`,
          'give the choices of each question items of their own',
        );
    }
    for (const [, becomes] of choices) names.add(becomes);
  }
};

const isChoosing = (item: Item): boolean => typeof item === 'object' && item.choices !== undefined;
