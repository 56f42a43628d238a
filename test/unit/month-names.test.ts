import { describe, expect, test } from 'vitest';
import { monthNumber } from '../../src/month-names.ts';

const locales = [
  ...['en-US', 'en-GB', 'de-DE', 'de-AT', 'fr-FR', 'fr-CA', 'es-ES', 'es-MX', 'it-IT', 'pt-PT', 'pt-BR'],
  ...['nl-NL', 'pl-PL', 'sv-SE', 'da-DK', 'nb-NO'],
];
const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** The month as the tables of Unicode write it alone and in a date, which Polish tells apart. */
const writtenIn = (locale: string, month: number): readonly string[] =>
  (['long', 'short'] as const).flatMap((width) => {
    const date = new Date(Date.UTC(2025, month - 1, 15));
    const alone = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' }).format(date);
    const within = new Intl.DateTimeFormat(locale, {
      month: width,
      day: 'numeric',
      timeZone: 'UTC',
    }).formatToParts(date);
    return [alone, within.find(({ type }) => type === 'month')?.value ?? alone];
  });

describe.each(locales)('the months of %s', (locale) => {
  test.each(months)('%i', (month) => {
    for (const name of writtenIn(locale, month).filter((each) => !/\d/.test(each))) {
      expect([name, monthNumber(name)]).toEqual([name, month]);
      expect([name, monthNumber(name.toUpperCase())]).toEqual([name, month]);
      expect([name, monthNumber(name.normalize('NFD'))]).toEqual([name, month]);
    }
  });
});

test.each(['', '.', 'ma', 'month', 'Q3', 'Brumaire', 'jui', 'sept..', 'constructor', '__proto__'])(
  '%j is no month',
  (word) => {
    expect(monthNumber(word)).toBeUndefined();
  },
);
