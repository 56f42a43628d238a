import { describe, expect, test } from 'vitest';
import { numberEvidence } from '../../../src/ingest/number-evidence.ts';

/** The verdict in short; cells stand on lines from 2. */
const of = (...cells: readonly string[]): unknown => {
  const { see, verdict } = numberEvidence();
  for (const [index, text] of cells.entries()) see(text, index + 2);
  const found = verdict();
  if (found.is === 'decided') return [found.setting, found.example.text];
  if (found.is === 'torn')
    return [found.settings[0], found.examples[0], found.settings[1], found.examples[1]];
  if (found.is === 'unsure')
    return [found.example.text, ...found.readings.flatMap(({ setting, value }) => [value, setting])];
  return found.is;
};

const plain = { decimal: '.' };
const comma = { decimal: ',' };
const english = { decimal: '.', thousands: ',' };
const german = { decimal: ',', thousands: '.' };
const spaced = { decimal: ',', thousands: ' ' };

describe('plain', () => {
  test.each([
    ['no cell', []],
    ['digits', ['12', '0', '007']],
    ['signs', ['-3', '+4', '−5', '6-']],
    ['exponents', ['1e3', '2.5E-7', '1.234E+11']],
    ['dots that separate no thousands', ['1.5', '2.25']],
    ['of which one could', ['1.5', '1.234']],
    ['a zero alone before the dot', ['0.125', '1.234']],
    ['four digits before the dot', ['1234.567', '1.234']],
    ['a zero in front', ['01.234']],
    ['currencies', ['$100', 'EUR 5', '7.5 kr']],
    ['brackets', ['(100)', '(2.5)']],
    ['what is no number says nothing', ['n/a', '1.5', '12 apples', '-', '1.2.3']],
    ['nothing but such', ['NaN', 'Infinity', '0x10', '١٢٣', '12 kg', '1 2', '5.', '.5', '$', '10-12']],
  ])('%s', (_, cells) => {
    expect(of(...cells)).toBe('plain');
  });
});

describe('decided', () => {
  test.each([
    ['both marks: the last is decimal', ['1,234.50'], english, '1,234.50'],
    ['the other way round', ['1.234,50'], german, '1.234,50'],
    ['a mark twice', ['1,250,000'], english, '1,250,000'],
    ['dots twice', ['1.250.000'], german, '1.250.000'],
    ['a comma and two digits', ['1,234', '12,50'], comma, '12,50'],
    ['a comma and four digits', ['1,2345'], comma, '1,2345'],
    ['four digits before the comma', ['1234,567'], comma, '1234,567'],
    ['a zero before the comma', ['0,125'], comma, '0,125'],
    ['spaces', ['1 250', '3'], { thousands: ' ' }, '1 250'],
    ['no-break spaces', ['1\u00a0250\u202f000,5'], spaced, '1\u00a0250\u202f000,5'],
    ['thin spaces', ['1\u2009250'], { thousands: ' ' }, '1\u2009250'],
    ['spaces in one cell, the comma in another', ['1 250', '3,5'], spaced, '1 250'],
    ['where spaces separate, a comma is decimal', ['1 250', '3,125'], spaced, '1 250'],
    ['apostrophes', ["1'250.50"], { decimal: '.', thousands: "'" }, "1'250.50"],
    ['typographic ones', ['1’250'], { thousands: "'" }, '1’250'],
    ['underscores', ['1_000'], { thousands: '_' }, '1_000'],
    ['a later cell decides for an earlier one', ['1.234', '1.234.567'], german, '1.234.567'],
    ['a dot that is decimal leaves the comma', ['1,234', '1.5'], english, '1,234'],
    ['inside a currency', ['" $ 3,064.52 "'], english, '" $ 3,064.52 "'],
    ['inside brackets', ['(1,234.5)'], english, '(1,234.5)'],
    ['per cent', ['60 %', '5%'], { percent: true }, '60 %'],
    ['per cent and a comma', ['60 %', '60,5 %'], { decimal: ',', percent: true }, '60,5 %'],
    ['below 0 per cent', ['(5.5 %)', '-3%'], { decimal: '.', percent: true }, '(5.5 %)'],
    ['a word beside per cent', ['60 %', 'n/a'], { percent: true }, '60 %'],
  ])('%s', (_, cells, setting, example) => {
    expect(of(...cells)).toEqual([setting, example]);
  });
});

describe('unsure', () => {
  test.each([
    ['a dot', ['1.234'], ['1.234', '1234', german, '1.234', plain]],
    ['a comma', ['1,234'], ['1,234', '1234', english, '1.234', comma]],
    ['the first of them', ['5', '12.345', '1.234'], ['12.345', '12345', german, '12.345', plain]],
    ['both, one each', ['1.234', '1,234'], ['1.234', '1234', german, '1.234', english]],
    ['with a sign and a currency', ['-€1.234'], ['-€1.234', '-1234', german, '-1.234', plain]],
    [
      'per cent',
      ['1,234 %'],
      ['1,234 %', '1234', { ...english, percent: true }, '1.234', { ...comma, percent: true }],
    ],
    ['what fits nothing does not decide', ['1,234', '1,23,456'], ['1,234', '1234', english, '1.234', comma]],
  ])('%s', (_, cells, verdict) => {
    expect(of(...cells)).toEqual(verdict);
  });
});

describe('torn', () => {
  const at = (text: string, line: number) => ({ text, line });
  test.each([
    ['two marks', ['1,234.50', '3', '1.234,50'], [english, at('1,234.50', 2), german, at('1.234,50', 4)]],
    ['a dot and a comma', ['1,5', '2.5'], [comma, at('1,5', 2), plain, at('2.5', 3)]],
    [
      'two marks between thousands',
      ['1 250', '1’250'],
      [{ thousands: ' ' }, at('1 250', 2), { thousands: "'" }, at('1’250', 3)],
    ],
    [
      'three cells of which any two agree',
      ['1 250', '1,250', '2.5'],
      [spaced, at('1 250', 2), plain, at('2.5', 4)],
    ],
    [
      'per cent and without',
      ['60 %', '0.6'],
      [{ decimal: '.', percent: true }, at('60 %', 2), plain, at('0.6', 3)],
    ],
    [
      'per cent and without, in whole numbers',
      ['60 %', '60'],
      [{ percent: true }, at('60 %', 2), {}, at('60', 3)],
    ],
    [
      'without, then per cent',
      ['n/a', '60', '60,5 %'],
      [comma, at('60', 3), { decimal: ',', percent: true }, at('60,5 %', 4)],
    ],
  ])('%s', (_, cells, verdict) => {
    expect(of(...cells)).toEqual(verdict);
  });
});
