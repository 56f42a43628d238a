/** The currency of an amount: which it is, and its conversion into the currency of the report. */
import { currencyNamed, sameCurrency } from '../currency-words.ts';
import type { Exchange, Source, Value } from '../types.ts';
import { echo } from './echo.ts';
import type { Fault } from './fault.ts';
import { yamlText } from './mapping.ts';

/** An amount whose cell names its currency: a code, or a sign that several share. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** What the records of a source say of their currencies, as far as a conversion asks. */
export interface Purse {
  /** Some record names a currency. */
  isNamed: boolean;
  /** Some amount has none. */
  isBare: boolean;
}

/** What is known when the records of a source are read. */
export interface MoneyOptions {
  readonly currencies?: Exchange;
  /** A first reading has found a record that names its currency: an amount without one is not understood. */
  readonly namesCurrencies?: boolean;
  readonly purse?: Purse;
}

/** Settles the currency of a typed record, and converts its amount; says what is wrong with it. */
export type MoneyReader = (fields: Record<string, Value>, written: string | undefined) => Fault | undefined;

/**
 * A reader of the amounts of deals. The record's currency is that of its field, or of the amount's cell; they must agree.
 * With rates, `amount` becomes the worth in `to`, and `currency` is `to`.
 *
 * Whether an amount without a currency may be meant in `to` is decided for the whole source: only if no record of it
 * names a currency. The purse remembers both, so that the source can be read again knowing.
 */
export const moneyReader = ({ kind }: Source, options: MoneyOptions): MoneyReader => {
  if (kind !== 'deal') return () => undefined;
  const { currencies } = options;
  return (fields, written) => {
    const own = fields['currency'];
    const named = typeof own === 'string' ? nameOf(own) : undefined;
    const currency =
      named === undefined || written === undefined ? (named ?? written) : sameCurrency(named, written);
    if (currency === undefined && named !== undefined) return disagreement(named, written ?? '');
    if (currency !== undefined) fields['currency'] = currency;
    return currencies === undefined ? undefined : convert(fields, { ...options, currencies });
  };
};

/** As the rates have it; a text that names no currency stays what it is. */
const nameOf = (own: string): string =>
  currencyNamed(own) ?? (own.length === 3 ? currencyNamed(own.toUpperCase()) : undefined) ?? own;

type Conversion = MoneyOptions & { readonly currencies: Exchange };

const convert = (
  fields: Record<string, Value>,
  { currencies, namesCurrencies = false, purse }: Conversion,
): Fault | undefined => {
  const { amount, currency } = fields;
  if (typeof currency === 'string') {
    if (purse !== undefined) purse.isNamed = true;
    if (typeof amount !== 'number') return undefined;
    const rate = Object.hasOwn(currencies.rates, currency) ? currencies.rates[currency] : undefined;
    if (rate === undefined) return noRate(currency, currencies);
    fields['amount'] = amount * rate;
    fields['currency'] = currencies.to;
    return undefined;
  }
  // Nothing is nothing in every currency.
  if (typeof amount !== 'number' || amount === 0) return undefined;
  if (namesCurrencies) return noCurrency;
  if (purse !== undefined) purse.isBare = true;
  return undefined;
};

const shown = (currency: string): string => echo(currency, 'deal', 'currency') ?? 'a currency';

/** Codes and signs go without quotes. */
const plain = (currency: string): string =>
  currencyNamed(currency) === undefined ? shown(currency) : currency;

const disagreement = (named: string, written: string): Fault => ({
  code: 'row/currency',
  field: 'currency',
  like: `${named} ${written}`,
  message: `${plain(named)} is not the currency that the amount carries, ${written}`,
  hint: 'correct one of the two',
});

const noRate = (currency: string, { to }: Exchange): Fault => {
  const isCode = currencyNamed(currency) !== undefined || /^[A-Z]{3}$/.test(currency);
  return {
    code: 'row/currency',
    field: isCode ? 'amount' : 'currency',
    like: currency,
    message: isCode ? `is in ${currency}, which has no rate` : `${shown(currency)} is no code of a currency`,
    hint: isCode
      ? `add what one ${currency} is worth in ${to} under rates of currencies: ${yamlText(currency)}: …`
      : `map it to its code: currency: { from: …, map: { ${yamlText(currency)}: … } }`,
  };
};

const noCurrency: Fault = {
  code: 'row/currency',
  field: 'amount',
  message: 'has no currency, and other records of the source name theirs',
  hint: 'complete the currency of the record; without one it is only understood where no record has any',
};
