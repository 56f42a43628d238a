/** In which currencies the amounts are that a statistic adds up: several cannot be added. */
import type { Absence, StatisticSpec } from '../types.ts';
import type { Entry } from './entry.ts';
import { amountsOf } from './statistics/needs.ts';
import { numberAt } from './statistics/quantity.ts';
import type { Tools } from './statistics/statistic.ts';

/** Notes the currencies of the amounts of the record at hand; an amount without one has the currency ''. */
export type CurrencyReader = (entry: Entry, into: Set<string>) => void;

/** A reader of the currencies of what a statistic adds up, if it does. Nothing is nothing in every currency. */
export const currenciesOf = (spec: StatisticSpec, { lens, where }: Tools): CurrencyReader | undefined => {
  const readers = amountsOf(spec).map(({ amount, currency, where: only }) => ({
    amount: numberAt(amount, lens),
    currency: lens.value(currency),
    holds: only === undefined ? () => true : where(only),
  }));
  if (readers.length === 0) return undefined;
  return (entry, into) => {
    for (const { amount, currency, holds } of readers) {
      const value = amount(entry);
      if (value !== undefined && value !== 0 && holds(entry)) into.add(String(currency(entry) ?? ''));
    }
  };
};

/**
 * Why amounts in several currencies, or some without one, make no number, and what would help.
 * @example mixed(new Set(['EUR', '']), 'added')?.reason // => 'amounts in EUR and without a currency cannot be added: complete the currency of each deal'
 * @example mixed(new Set(['EUR']), 'added') // => undefined
 */
export const mixed = (currencies: ReadonlySet<string>, verb: 'added' | 'compared'): Absence | undefined => {
  if (currencies.size < 2) return undefined;
  const names = [...currencies].filter((name) => name !== '').sort((a, b) => (a < b ? -1 : 1));
  const isBare = names.length < currencies.size;
  const kinds = [...names.slice(0, -1), ...(isBare ? [names.at(-1), 'without a currency'] : [names.at(-1)])];
  const cures = [
    ...(isBare ? ['complete the currency of each deal'] : []),
    ...(names.length < 2 ? [] : [`write currencies: ${table(names)} with the rates`]),
  ];
  return {
    missing: 'error',
    reason: `amounts in ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)} cannot be ${verb}: ${cures.join(', and ')}`,
  };
};

/** A table for the config, without the rates, which are not ours to know. */
const table = (names: readonly string[]): string => {
  const to = names.find((name) => /^[A-Z]{3}$/.test(name)) ?? names[0];
  const rates = names.filter((name) => name !== to).map((name) => `${name}: …`);
  return `{ to: ${to}, rates: { ${rates.join(', ')} } }`;
};
