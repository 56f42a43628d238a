/** What follows from what the cells of a column have shown of its dates. */
import { settingOf } from '../date-setting.ts';
import { columnDateReader } from './column-dates.ts';
import type { Order, Shape } from './date-shape.ts';
import type { Ordering, Votes } from './date-votes.ts';
import type { Example, Verdict } from './evidence.ts';

/** How the dates of a column are read, as a config says it under `date`: `D/M/YYYY`, `iso | excel`. */
export type DateSetting = string;

/** Cells of one form. */
export interface Form {
  readonly first: Example;
  /** The first of ISO 8601 with a time. */
  timed?: Example;
  count: number;
  /** The formats of what follows the day, each with the texts of midnight, and '' where nothing does. */
  readonly clocks: Map<string, Set<string>>;
}

/** Cells of one look that is not of ISO 8601. */
export interface Group extends Form {
  readonly kind: Shape['kind'];
  readonly formats: Partial<Record<Order, string>>;
  readonly votes: Votes;
  /** The first cell with AM or PM, and the first time without. */
  twelve?: Example;
  day?: Example;
}

/** All that is kept of a column. */
export interface Seen {
  iso: Form | undefined;
  serial: Form | undefined;
  readonly groups: Map<string, Group>;
  /** The times of day in the whole column. */
  times: 'none' | 'midnight' | 'others';
  readonly excel: 'excel' | 'excel-1904';
}

type Judged = Group & { readonly ordering: Ordering };
type Torn = Extract<Verdict<DateSetting>, { is: 'torn' }>;
type Unsure = Extract<Verdict<DateSetting>, { is: 'unsure' }>;

/**
 * The verdict on a column. Numbers with the year behind go with no other form: a spreadsheet turns those dates that
 * fit its own locale, day and month perhaps swapped, and leaves the others as they are.
 */
export const verdictOf = (column: Seen): Verdict<DateSetting> => {
  const seen = withoutStrays(column);
  const groups = [...seen.groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]): Judged => ({ ...group, ordering: group.votes.ordering() }));
  const example = exampleOf(groups, seen);
  if (example === undefined) return { is: 'plain' };
  const fault =
    tornOrders(groups, seen) ?? unsure(groups, seen) ?? tornForms(groups, seen) ?? tornClocks(groups, seen);
  return fault ?? { is: 'decided', setting: settingOf(formsOf(groups, seen)), example };
};

/** Above this share of a column cells are no strays: of the dates of a month, two in five have a day that may be a month. */
const stray = 1 / 4;

/** A column without the few cells that do not go with the others: they are rejected by themselves when it is read. */
const withoutStrays = (seen: Seen): Seen => {
  const groups = [...seen.groups];
  const [numbers, named] = [
    groups.filter(([, group]) => !isClear(group)),
    groups.filter(([, group]) => isClear(group)),
  ];
  const count = (forms: readonly (Form | undefined)[]): number =>
    forms.reduce((sum, form) => sum + (form?.count ?? 0), 0);
  const inNumbers = count(numbers.map(([, group]) => group));
  const clear = count([seen.iso, seen.serial, ...named.map(([, group]) => group)]);
  const few = stray * (inNumbers + clear);
  if (inNumbers <= few) return { ...seen, groups: new Map(named) };
  return clear <= few ? { ...seen, groups: new Map(numbers), iso: undefined, serial: undefined } : seen;
};

/** The cell that decides; undefined if all are of ISO 8601, and their times of day mean something. */
const exampleOf = (groups: readonly Judged[], { iso, serial, times }: Seen): Example | undefined => {
  const [deciding] = groups.filter(isNumbers).map(decidingOf);
  const others = [...groups.map(({ first }) => first), ...(serial === undefined ? [] : [serial.first])];
  const [other] = others.toSorted((a, b) => a.line - b.line);
  return deciding ?? other ?? (times === 'midnight' ? iso?.first : undefined);
};

/** Numbers with the year behind, of which some mean another day in another order. */
const isNumbers = ({ kind, ordering }: Judged): boolean => kind === 'numbers' && ordering.is !== 'same';

const decidingOf = ({ ordering, first }: Judged): Example =>
  ordering.is === 'torn' ? first : ordering.example;

/** The order in which a group is read; of two that are left, the given one if it is among them. */
const orderOf = ({ ordering }: Judged, wanted?: Order): Order => {
  if (ordering.is === 'decided') return ordering.order;
  const [first] = ordering.orders;
  return ordering.orders.find((order) => order === wanted) ?? first;
};

/** The orders in which a group is read: every one where all say the same, so that the setting is no sign of any. */
const ordersOf = (group: Judged): readonly Order[] =>
  group.ordering.is === 'same' ? group.ordering.orders : [orderOf(group)];

/** Every form of a column, as a setting lists them. */
const formsOf = (groups: readonly Judged[], { iso, serial, times, excel }: Seen): readonly string[] => [
  ...(iso === undefined ? [] : times === 'midnight' ? formsIn('YYYY-MM-DD', iso, times) : ['iso']),
  ...groups.flatMap((group) => ordersOf(group).flatMap((order) => formsOfGroup(group, order, times))),
  ...(serial === undefined ? [] : [excel]),
];

const formsOfGroup = (group: Judged, order: Order, times: Seen['times']): readonly string[] =>
  formsIn(group.formats[order] ?? '', group, times);

/** The formats of a day with what follows it. Where all times are midnight they mean nothing, and no cell has one. */
const formsIn = (day: string, { clocks }: Form, times: Seen['times']): readonly string[] =>
  [...clocks]
    .flatMap(([clock, texts]) => {
      if (times !== 'midnight') return [day + clock];
      return [...texts].map((text) => (text === '' ? day : `${day}[${text}]`));
    })
    .toSorted();

/** Cells of one look that are dates in different orders. */
const tornOrders = (groups: readonly Judged[], { times }: Seen): Torn | undefined => {
  for (const group of groups) {
    const { ordering } = group;
    if (ordering.is !== 'torn') continue;
    const [a, b] = ordering.orders;
    const setting = (order: Order): string => settingOf(formsOfGroup(group, order, times));
    return { is: 'torn', examples: ordering.examples, settings: [setting(a), setting(b)] };
  }
  return undefined;
};

/** No cell of some look tells the order. The settings are those of numbers alone: see `verdictOf`. */
const unsure = (groups: readonly Judged[], { times }: Seen): Unsure | undefined => {
  for (const { kind, ordering } of groups) {
    if (ordering.is !== 'unsure') continue;
    const { example, orders } = ordering;
    const reading = (order: Order): Unsure['readings'][0] => {
      const alike = groups.filter((group) => group.kind === kind);
      const setting = settingOf(alike.flatMap((group) => formsOfGroup(group, orderOf(group, order), times)));
      return { setting, value: columnDateReader(setting)(example.text) ?? '' };
    };
    return { is: 'unsure', example, readings: [reading(orders[0]), reading(orders[1])] };
  }
  return undefined;
};

/** Numbers with the year behind beside another form, or in two orders. */
const tornForms = (groups: readonly Judged[], seen: Seen): Torn | undefined => {
  const [numbers, ...more] = groups.filter(isNumbers);
  if (numbers === undefined) return undefined;
  const { iso, serial, times, excel } = seen;
  const setting = (group: Judged): string => settingOf(formsOfGroup(group, orderOf(group), times));
  const other = more.find((group) => orderOf(group) !== orderOf(numbers)) ?? groups.find(isClear);
  const [example, form] =
    other !== undefined
      ? [decidingOf(other), setting(other)]
      : iso !== undefined
        ? [iso.first, settingOf(formsOf([], { ...seen, serial: undefined }))]
        : [serial?.first, excel];
  if (example === undefined) return undefined;
  return { is: 'torn', examples: [decidingOf(numbers), example], settings: [setting(numbers), form] };
};

const isClear = ({ kind }: Group): boolean => kind === 'clear';

/** Hours of twelve beside hours of 24: 9:05 may have lost its PM. */
const tornClocks = (groups: readonly Judged[], { times, iso }: Seen): Torn | undefined => {
  for (const group of groups) {
    const { twelve, day } = group;
    if (twelve === undefined || day === undefined || times === 'midnight') continue;
    const forms = formsOfGroup(group, orderOf(group), times);
    const [halves, days] = [
      forms.filter((form) => form.includes('h')),
      forms.filter((form) => form.includes('H')),
    ];
    return { is: 'torn', examples: [twelve, day], settings: [settingOf(halves), settingOf(days)] };
  }
  if (times === 'midnight') return undefined;
  const twelve = groups.find((group) => group.twelve !== undefined);
  const day = groups.find((group) => group.day !== undefined);
  // The clock of a date of ISO 8601 counts as well.
  const timed = day?.day ?? (iso?.timed === undefined ? undefined : iso.timed);
  if (twelve?.twelve === undefined || timed === undefined) return undefined;
  const setting = settingOf(formsOfGroup(twelve, orderOf(twelve), times));
  const other = day === undefined ? 'iso' : settingOf(formsOfGroup(day, orderOf(day), times));
  return { is: 'torn', examples: [twelve.twelve, timed], settings: [setting, other] };
};
