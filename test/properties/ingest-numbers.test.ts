import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undressed } from '../../src/ingest/dress.ts';
import { type NumberSetting, numberEvidence } from '../../src/ingest/number-evidence.ts';
import { plainest, settingsOf } from '../../src/ingest/number-settings.ts';
import { amountReader, heldNumber, numberReader } from '../../src/ingest/numbers.ts';

const spaces = [' ', '\u00a0', '\u2009', '\u202f'];
const marks = [undefined, ',', '.', ' ', "'", '_'] as const;
const settings: readonly NumberSetting[] = (['.', ','] as const).flatMap((decimal) =>
  marks
    .filter((mark) => mark !== decimal)
    .map((thousands) => ({ decimal, ...(thousands === undefined ? {} : { thousands }) })),
);
const setting = fc.constantFrom(...settings);

/** Digits before the mark, digits behind it, and whether it is below 0. */
const number = fc.record({
  whole: fc.oneof(fc.nat({ max: 1_500 }), fc.nat({ max: 2_000_000_000 })),
  fraction: fc.option(fc.stringMatching(/^[0-9]{1,4}$/), { nil: undefined }),
  isMinus: fc.boolean(),
});
type Plain = typeof number extends fc.Arbitrary<infer Value> ? Value : never;

const meant = ({ whole, fraction = '0', isMinus }: Plain): number =>
  Number(`${isMinus ? '-' : ''}${whole}.${fraction}`) + 0;

/** Ways to dress a number, below 0 or not. */
const dress = fc.record({
  minus: fc.constantFrom('-x', '−x', 'x-', '(x)', '- x', '(x)'),
  currency: fc.constantFrom('x', '$x', 'x €', 'EUR x', 'x\u00a0kr', 'US$x', 'xCHF', '"$ x"'),
  isOutside: fc.boolean(),
});
type Dress = typeof dress extends fc.Arbitrary<infer Value> ? Value : never;

interface Style {
  readonly decimal?: string | undefined;
  readonly thousands?: string | undefined;
}

const written = ({ whole, fraction }: Plain, { decimal = '.', thousands = '' }: Style): string =>
  `${String(whole).replace(/\B(?=(\d{3})+$)/g, thousands)}${fraction === undefined ? '' : decimal + fraction}`;

const dressed = (bare: string, { isMinus }: Plain, { minus, currency, isOutside }: Dress): string => {
  const sign = isMinus ? minus : 'x';
  const [outer, inner] = isOutside ? [sign, currency] : [currency, sign];
  const text = outer.replace('x', inner.replace('x', bare));
  return text.includes('"') ? `"${text.replaceAll('"', '')}"` : text;
};

test('a number is read back as it was written, in any dress', () => {
  fc.assert(
    fc.property(number, setting, dress, fc.constantFrom(...spaces), (value, style, clothes, space) => {
      const { thousands } = style;
      const real = thousands === ' ' ? { ...style, thousands: space } : style;
      const text = dressed(written(value, real), value, clothes);
      const amount = amountReader(style)(text);
      expect(heldNumber(amount?.digits ?? 'none')).toBe(meant(value));
    }),
    { numRuns: 500 },
  );
});

test('a column of numbers of one style is read as that style, or not at all', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 6 }), setting, dress, (values, style, clothes) => {
      const { see, verdict } = numberEvidence();
      const texts = values.map((value) => dressed(written(value, style), value, clothes));
      for (const [index, text] of texts.entries()) see(text, index + 2);
      const found = verdict();
      expect(found.is).not.toBe('torn');
      if (found.is === 'unsure') {
        const [a, b] = found.readings.map((reading) => amountReader(reading.setting));
        const read = [a, b].map((reader) =>
          JSON.stringify(texts.map((text) => heldNumber(reader?.(text)?.digits ?? 'none'))),
        );
        expect(read).toContain(JSON.stringify(values.map(meant)));
        expect(found.readings[0].value).not.toBe(found.readings[1].value);
        return;
      }
      const reader = amountReader(found.is === 'decided' ? found.setting : {});
      expect(texts.map((text) => heldNumber(reader(text)?.digits ?? 'none'))).toEqual(values.map(meant));
    }),
    { numRuns: 500 },
  );
});

const loose = fc.oneof(
  fc.stringMatching(/^[0-9]{1,4}([.,' _][0-9]{1,4}){0,3}$/),
  fc.stringMatching(/^[-(]?[1-9][0-9]{0,2}([.,][0-9]{3}){1,2}\)?$/),
  fc.constantFrom('60 %', '5', '0', 'n/a', '12 apples', '1,23,456', '$1.234', '1e5', '1.234e5', '1,5 %'),
);

test('the order of cells does not change a verdict', () => {
  const shuffled = fc
    .uniqueArray(loose, { minLength: 1, maxLength: 7 })
    .map((texts) => texts.map((text, index) => ({ text, line: index + 2 })))
    .chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })));
  fc.assert(
    fc.property(shuffled, ([cells, others]) => {
      const verdict = (list: typeof cells) => {
        const evidence = numberEvidence();
        for (const { text, line } of list) evidence.see(text, line);
        return evidence.verdict();
      };
      expect(verdict([...others])).toEqual(verdict(cells));
    }),
    { numRuns: 500 },
  );
});

describe('a verdict never makes another number of a cell', () => {
  test('each cell that is a number at all is read, with its own digits', () => {
    fc.assert(
      fc.property(fc.array(loose, { minLength: 1, maxLength: 5 }), (texts) => {
        const { see, verdict } = numberEvidence();
        for (const [index, text] of texts.entries()) see(text, index + 2);
        const found = verdict();
        if (found.is === 'unsure' || found.is === 'torn') return;
        const read = amountReader(found.is === 'decided' ? found.setting : {});
        for (const text of texts) {
          const { core = '' } = undressed(text) ?? {};
          const expected = settingsOf(core) === 0 ? undefined : core.replace(/[^0-9]/g, '');
          expect(read(text)?.digits.replace(/[^0-9]/g, '')).toBe(expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a number with two readings is read only if another cell leaves one of them', () => {
    const cells = fc.array(fc.oneof(loose, fc.constantFrom('1.234', '2,345', '7', '8')), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom('1.234', '1,234', '12.000', '999,999'), cells, (open, others) => {
        const { see, verdict } = numberEvidence();
        for (const [index, text] of [open, ...others].entries()) see(text, index + 2);
        const ways = settings.filter((setting) =>
          [open, ...others].every((text) => {
            const { core = '' } = undressed(text) ?? {};
            return settingsOf(core) === 0 || numberReader(setting)(core) !== undefined;
          }),
        );
        const readings = new Set(ways.map((setting) => numberReader(setting)(open)));
        const { is } = verdict();
        const isMixed = others.some((text) => text.endsWith('%'));
        const expected =
          readings.size === 0 || isMixed ? ['torn'] : readings.size === 2 ? ['unsure'] : ['plain', 'decided'];
        expect(expected).toContain(is);
      }),
      { numRuns: 500 },
    );
  });

  test('settings that a number fits are those with which it is read', () => {
    fc.assert(
      fc.property(loose, (text) => {
        const core = text.replace(/^[-($]|\)$/g, '');
        const set = settingsOf(core);
        const reading = settings.filter((each) => numberReader(each)(core) !== undefined);
        expect(countBits(set)).toBe(reading.length);
        if (set !== 0) expect(numberReader(plainest(set))(core)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});

const countBits = (set: number): number => set.toString(2).replaceAll('0', '').length;

describe('numbers as Intl writes them', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const styles: readonly Intl.NumberFormatOptions[] = [
    {},
    { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    { style: 'currency', currency: 'EUR' },
    { style: 'currency', currency: 'USD' },
    { style: 'currency', currency: 'CHF', currencyDisplay: 'code' },
    { style: 'currency', currency: 'GBP', currencySign: 'accounting' },
  ];
  test.each(['de-DE', 'de-CH', 'en-US', 'fr-FR', 'sv-SE', 'pl-PL'])('%s', (locale) => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...styles),
        (values, style) => {
          const format = new Intl.NumberFormat(locale, { ...style, useGrouping: true });
          const texts = values.map((each) => format.format(each));
          const { see, verdict } = numberEvidence();
          for (const [index, text] of texts.entries()) see(text, index + 2);
          const found = verdict();
          const read = (text: string, how: NumberSetting | undefined) =>
            heldNumber(amountReader(how ?? {})(text)?.digits ?? 'none');
          const places = format.resolvedOptions().maximumFractionDigits ?? 0;
          const expected = values.map((each) => Number(each.toFixed(places)) + 0);
          if (found.is === 'unsure') {
            const all = found.readings.map(({ setting }) => texts.map((text) => read(text, setting)));
            expect(all.some((some) => closeAll(some, expected))).toBe(true);
          } else {
            expect(found.is).not.toBe('torn');
            const how = found.is === 'decided' ? found.setting : undefined;
            expect(
              closeAll(
                texts.map((text) => read(text, how)),
                expected,
              ),
            ).toBe(true);
          }
        },
      ),
    );
  });

  /** toFixed and Intl may round a tie differently. */
  const closeAll = (some: readonly (number | 'large')[], expected: readonly number[]): boolean =>
    some.every((each, index) => typeof each === 'number' && Math.abs(each - (expected[index] ?? 0)) < 0.0101);

  test.each(['de-DE', 'de-CH', 'en-US', 'fr-FR', 'sv-SE', 'pl-PL'])('%s per cent', (locale) => {
    const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const { see, verdict } = numberEvidence();
    const texts = [0.605, 0.05, -0.125].map((each) => format.format(each));
    for (const [index, text] of texts.entries()) see(text, index + 2);
    const found = verdict();
    const setting = found.is === 'decided' ? found.setting : undefined;
    expect(setting?.percent).toBe(true);
    expect(texts.map((text) => Number(amountReader(setting ?? {})(text)?.digits))).toEqual([60.5, 5, -12.5]);
  });

  test('en-IN: groups of two digits fit nothing', () => {
    const format = new Intl.NumberFormat('en-IN');
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 2_000_000_000 }), (each) => {
        const text = format.format(each);
        expect(settingsOf(text)).toBe(0);
        expect(settings.flatMap((setting) => amountReader(setting)(text) ?? [])).toEqual([]);
      }),
    );
  });
});
