/** What the cells of one look say together about the order of day, month and year. */
import type { Order, Shape } from './date-shape.ts';
import type { Example } from './evidence.ts';

/** What a cell means in each order in which it is a day of the calendar. */
export type Meanings = Readonly<Partial<Record<Order, string>>>;

/** The order of all cells of one look; `same` if they mean the same in whatever order. */
export type Ordering =
  | { readonly is: 'decided'; readonly order: Order; readonly example: Example }
  | { readonly is: 'same'; readonly orders: readonly [Order, ...Order[]]; readonly example: Example }
  | { readonly is: 'unsure'; readonly orders: readonly [Order, Order]; readonly example: Example }
  | {
      readonly is: 'torn';
      readonly orders: readonly [Order, Order];
      readonly examples: readonly [Example, Example];
    };

export interface Votes {
  readonly see: (meanings: Meanings, ends: Shape['ends'], example: Example) => void;
  readonly ordering: () => Ordering;
}

/**
 * Does a cell with two digits at both ends fit one side only because the calendar lacks the other day? 31/04/25 is a
 * slip rather than a sign of 2031-04-25, and must not turn its column. Beyond 31 no day is meant.
 *
 * @example isSlip({ YMD: '2031-04-25' }, ['31', '25']) // => true
 * @example isSlip({ YMD: '1985-04-25' }, ['85', '25']) // => false
 */
export const isSlip = ({ DMY, MDY, YMD }: Meanings, ends: Shape['ends']): boolean => {
  if (ends === undefined) return false;
  const [head, tail] = ends.map(Number);
  if (YMD === undefined) return DMY !== undefined && (tail ?? 0) <= 31;
  return DMY === undefined && MDY === undefined && (head ?? 0) <= 31;
};

const orders = ['DMY', 'MDY', 'YMD'] as const;
const pairs = [
  ['DMY', 'MDY'],
  ['DMY', 'YMD'],
  ['MDY', 'YMD'],
] as const;

/** What stands between the parts, which tells how likely two digits in front are a year. */
export type Marks = 'names' | 'dashes' | 'others';

/**
 * Collects the cells of one look, from a first one on. An order is out as soon as one cell is no day of the calendar in
 * it.
 */
export const votes = (first: Example, marks: Marks): Votes => {
  const seen: Seen = { first, speaks: new Map(), differs: new Map() };
  const [heads, tails] = [new Set<string>(), new Set<string>()];
  return {
    see: (meanings, ends, example) => {
      for (const [a, b] of pairs) compare(seen, { a, b, one: meanings[a], other: meanings[b], example });
      heads.add(ends?.[0] ?? '');
      tails.add(ends?.[1] ?? '');
    },
    ordering: () => {
      const open = orders.filter((order) => orders.every((other) => !seen.speaks.has(other + order)));
      return orderingOf(openSides(open, seen, { marks, more: heads.size - tails.size }), seen);
    },
  };
};

interface Sides {
  readonly marks: Marks;
  /** How many more different texts stand in front than behind. */
  readonly more: number;
}

/**
 * The orders that are left where a cell may have its year, of two digits, at either end. One beyond 31 may be a slip, so
 * the column must agree with it: years vary less than days.
 */
const openSides = (open: readonly Order[], { differs }: Seen, { marks, more }: Sides): readonly Order[] => {
  const rival = (['DMY', 'MDY'] as const).find((order) => differs.has(`${order}YMD`));
  if (rival === undefined || open.length === 0) return open;
  const behind = open.filter((order) => order !== 'YMD');
  if (behind.length === 0) return more < 0 ? open : [rival, 'YMD'];
  const isLikely = marks === 'names' ? more >= 0 : more > 0;
  // Dashes are the marks of dates with the year in front, of two digits too.
  return isLikely && (marks !== 'dashes' || behind.length === open.length) ? behind : [...behind, 'YMD'];
};

interface Seen {
  readonly first: Example;
  /** For two orders, the first cell that is a day in the one and not in the other. */
  readonly speaks: Map<string, Example>;
  /** For two orders, the first cell that is another day in the other. */
  readonly differs: Map<string, Example>;
}

interface Comparison {
  readonly a: Order;
  readonly b: Order;
  readonly one: string | undefined;
  readonly other: string | undefined;
  readonly example: Example;
}

const compare = ({ speaks, differs }: Seen, { a, b, one, other, example }: Comparison): void => {
  if (one === other) return;
  const [cells, key] =
    one === undefined ? [speaks, b + a] : other === undefined ? [speaks, a + b] : [differs, a + b];
  if (!cells.has(key)) cells.set(key, example);
};

const orderingOf = (left: readonly Order[], { first, speaks, differs }: Seen): Ordering => {
  const [order = 'DMY'] = left;
  for (const [a, b] of pairs) {
    const [one, other] = [speaks.get(a + b), speaks.get(b + a)];
    // Where every order is out, two cells speak for different ones.
    if (left.length === 0 && one !== undefined && other !== undefined)
      return { is: 'torn', orders: [a, b], examples: [one, other] };
    const example = left.includes(a) && left.includes(b) ? differs.get(a + b) : undefined;
    if (example !== undefined) return { is: 'unsure', orders: [a, b], example };
  }
  if (left.length > 1) return { is: 'same', orders: [order, ...left.slice(1)], example: first };
  const rival = order === 'DMY' ? 'MDY' : 'DMY';
  return { is: 'decided', order, example: speaks.get(order + rival) ?? first };
};
