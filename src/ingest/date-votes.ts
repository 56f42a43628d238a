/** What the cells of one look say together about the order of day, month and year. */
import type { Order, Shape } from './date-shape.ts';
import type { Example } from './evidence.ts';

/** What a cell means in each order in which it is a day of the calendar. */
export type Meanings = Readonly<Partial<Record<Order, string>>>;

/** The order of all cells of one look; `same` if they mean the same in whatever order. */
export type Ordering =
  | { readonly is: 'decided' | 'same'; readonly order: Order; readonly example: Example }
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

const orders = ['DMY', 'MDY', 'YMD'] as const;
const pairs = [
  ['DMY', 'MDY'],
  ['DMY', 'YMD'],
  ['MDY', 'YMD'],
] as const;

interface Vote {
  readonly example: Example;
  /** An order that its example allows. */
  readonly order: Order;
}

/**
 * Collects the cells of one look, from a first one on. An order is out as soon as one cell is no day of the calendar in
 * it.
 *
 * @param isBehind does the year stand behind, where two digits at both ends may be one? Told by how many different texts
 *   stand in front and how many behind, as years vary less than days
 */
export const votes = (first: Example, isBehind: (heads: number, tails: number) => boolean): Votes => {
  const against = new Map<Order, Vote>();
  const differs = new Map<string, Example>();
  const [heads, tails] = [new Set<string>(), new Set<string>()];
  return {
    see: (meanings, ends, example) => {
      const order = orders.find((each) => meanings[each] !== undefined);
      if (order === undefined) return;
      for (const each of orders) {
        const held = against.get(each)?.order;
        const isBetter = held === undefined || orders.indexOf(order) < orders.indexOf(held);
        if (meanings[each] === undefined && isBetter) against.set(each, { example, order });
      }
      for (const [a, b] of pairs) {
        const [one, other] = [meanings[a], meanings[b]];
        const isDoubt = one !== undefined && other !== undefined && one !== other;
        if (isDoubt && !differs.has(a + b)) differs.set(a + b, example);
      }
      heads.add(ends?.[0] ?? '');
      tails.add(ends?.[1] ?? '');
    },
    ordering: () => {
      const open = orders.filter((order) => !against.has(order));
      const drops = open.length > 1 && isBehind(heads.size, tails.size);
      const left = drops ? open.filter((order) => order !== 'YMD') : open;
      return orderingOf(left, { first, against, differs });
    },
  };
};

interface Seen {
  readonly first: Example;
  readonly against: ReadonlyMap<Order, Vote>;
  readonly differs: ReadonlyMap<string, Example>;
}

const orderingOf = (left: readonly Order[], { first, against, differs }: Seen): Ordering => {
  const [order] = left;
  if (order === undefined) return torn([...against.values()]);
  for (const [a, b] of pairs) {
    const example = left.includes(a) && left.includes(b) ? differs.get(a + b) : undefined;
    if (example !== undefined) return { is: 'unsure', orders: [a, b], example };
  }
  // The cell that rules out the order with which this one would be confused.
  const rival = order === 'DMY' ? 'MDY' : 'DMY';
  const example = against.get(rival)?.example;
  return { is: left.length > 1 ? 'same' : 'decided', order, example: example ?? first };
};

/** Two votes for different orders. There are such where every order is out: who is against one is for another. */
const torn = (all: readonly Vote[]): Ordering => {
  const [one, other] = orders.flatMap((order) => all.find((vote) => vote.order === order) ?? []);
  if (one === undefined || other === undefined) throw new RangeError('an order is not out');
  return { is: 'torn', orders: [one.order, other.order], examples: [one.example, other.example] };
};
