import { describe, expect, test } from 'vitest';
import { numberHint } from '../../../src/ingest/number-hint.ts';
import { amountReader, heldNumber, type Marks, numberReader } from '../../../src/ingest/numbers.ts';
import type { Column } from '../../../src/types.ts';

describe('numbers as they are written', () => {
  const comma: Marks = { decimal: ',' };
  const german: Marks = { decimal: ',', thousands: '.' };
  const english: Marks = { thousands: ',' };
  const spaced: Marks = { thousands: ' ', decimal: ',' };
  const swiss: Marks = { thousands: "'" };
  const code: Marks = { thousands: '_' };
  test.each([
    { name: 'an integer', text: '12', marks: {}, is: '12' },
    { name: 'zero', text: '0', marks: {}, is: '0' },
    { name: 'zeros in front', text: '007', marks: {}, is: '007' },
    { name: 'a fraction', text: '1234.50', marks: {}, is: '1234.50' },
    { name: 'a minus', text: '-3.5', marks: {}, is: '-3.5' },
    { name: 'a plus', text: '+3', marks: {}, is: '+3' },
    { name: 'an exponent', text: '2.5e3', marks: {}, is: '2.5e3' },
    { name: 'a signed exponent', text: '1E-7', marks: {}, is: '1E-7' },
    { name: 'no digits before the dot', text: '.5', marks: {}, is: undefined },
    { name: 'no digits behind the dot', text: '5.', marks: {}, is: undefined },
    { name: 'two dots', text: '1.2.3', marks: {}, is: undefined },
    { name: 'nothing', text: '', marks: {}, is: undefined },
    { name: 'a sign', text: '-', marks: {}, is: undefined },
    { name: 'two signs', text: '--1', marks: {}, is: undefined },
    { name: 'an exponent of four digits', text: '1e1000', marks: {}, is: undefined },
    { name: 'an exponent without digits', text: '1e', marks: {}, is: undefined },
    { name: 'hexadecimal', text: '0x1F', marks: {}, is: undefined },
    { name: 'Infinity', text: 'Infinity', marks: {}, is: undefined },
    { name: 'NaN', text: 'NaN', marks: {}, is: undefined },
    { name: 'other digits', text: '١٢٣', marks: {}, is: undefined },
    { name: 'wide digits', text: '１２', marks: {}, is: undefined },
    { name: 'a space inside', text: '1 2', marks: {}, is: undefined },
    { name: 'a line end behind', text: '1\n', marks: {}, is: undefined },
    { name: 'a comma that nothing explains', text: '1,5', marks: {}, is: undefined },
    { name: 'groups that nothing explains', text: '1,234', marks: {}, is: undefined },
    { name: 'a decimal comma', text: '1,5', marks: comma, is: '1.5' },
    { name: 'a dot where the comma is the mark', text: '1.5', marks: comma, is: undefined },
    { name: 'German groups', text: '1.250.000,00', marks: german, is: '1250000.00' },
    { name: 'no groups', text: '1250000,5', marks: german, is: '1250000.5' },
    { name: 'three digits behind a dot are a group there', text: '1.250', marks: german, is: '1250' },
    { name: 'a group of two', text: '1.25', marks: german, is: undefined },
    { name: 'a group of four', text: '1.2500', marks: german, is: undefined },
    { name: 'groups behind the mark', text: '1,250.000', marks: german, is: undefined },
    { name: 'English groups', text: '-1,250,000.5', marks: english, is: '-1250000.5' },
    { name: 'Indian groups', text: '12,50,000', marks: english, is: undefined },
    { name: 'a group that is not finished', text: '1,25', marks: english, is: undefined },
    { name: 'four digits before a group', text: '1250,000', marks: english, is: undefined },
    { name: 'spaces', text: '1 250 000,5', marks: spaced, is: '1250000.5' },
    { name: 'no-break spaces', text: '1\u00a0250\u202f000', marks: spaced, is: '1250000' },
    { name: 'two spaces', text: '1  250', marks: spaced, is: undefined },
    { name: 'apostrophes', text: "1'250'000.5", marks: swiss, is: '1250000.5' },
    { name: 'typographic apostrophes', text: '1’250', marks: swiss, is: '1250' },
    { name: 'underscores', text: '1_000', marks: code, is: '1000' },
    { name: 'an exponent behind groups', text: '1,000e3', marks: english, is: undefined },
    { name: 'an exponent without groups', text: '1000e3', marks: english, is: '1000e3' },
    { name: 'a zero before groups', text: '0,125', marks: english, is: undefined },
  ])('$name: $text', ({ text, marks, is }) => {
    expect(numberReader(marks)(text)).toBe(is);
  });
});

describe('numbers in their dress', () => {
  const english = { thousands: ',' } as const;
  test.each([
    ['a sign of currency', '$100', {}, { digits: '100', currency: '$' }],
    ['with spaces and quotes', '" $ 3,064.52 "', english, { digits: '3064.52', currency: '$' }],
    ['a code in front', 'USD 2,538,735.02', english, { digits: '2538735.02', currency: 'USD' }],
    ['a code behind, without a space', '5EUR', {}, { digits: '5', currency: 'EUR' }],
    ['a no-break space', '5\u00a0€', {}, { digits: '5', currency: 'EUR' }],
    ['a Polish one', '1 234,50 zł', { decimal: ',', thousands: ' ' }, { digits: '1234.50', currency: 'PLN' }],
    ['a Czech one', '5 Kč', {}, { digits: '5', currency: 'CZK' }],
    ['a Swiss one', "Fr. 1'234.50", { thousands: "'" }, { digits: '1234.50', currency: 'CHF' }],
    ['a Scandinavian one', '5 kr.', {}, { digits: '5', currency: 'kr' }],
    ['a yen or a yuan', '¥5', {}, { digits: '5', currency: '¥' }],
    ['a wide one', '￥5', {}, { digits: '5', currency: '¥' }],
    ['of India', '₹5', {}, { digits: '5', currency: 'INR' }],
    ['a sign that stays', '৳5', {}, { digits: '5', currency: '৳' }],
    ['a dollar by its country', 'A$5', {}, { digits: '5', currency: 'AUD' }],
    ['a sign and its code', '$5 CAD', {}, { digits: '5', currency: 'CAD' }],
    ['two currencies', '€5 USD', {}, undefined],
    ['two signs that differ', '$5 €', {}, undefined],
    ['brackets', '(5)', {}, { digits: '-5' }],
    ['brackets around a currency', '($5)', {}, { digits: '-5', currency: '$' }],
    ['a currency before brackets', '$(5)', {}, { digits: '-5', currency: '$' }],
    ['a minus behind', '5-', {}, { digits: '-5' }],
    ['a minus behind, then a currency', '5- €', {}, { digits: '-5', currency: 'EUR' }],
    ['a minus before a currency', '-€5', {}, { digits: '-5', currency: 'EUR' }],
    ['a minus behind a currency', '€ -5', {}, { digits: '-5', currency: 'EUR' }],
    ['the sign U+2212', '−5', {}, { digits: '-5' }],
    ['a plus', '+ 5', {}, { digits: '5' }],
    ['two signs', '-5-', {}, undefined],
    ['a sign in brackets', '(-5)', {}, undefined],
    ['half of the brackets', '(5', {}, undefined],
    ['the other half', '5)', {}, undefined],
    ['a plus behind', '5+', {}, undefined],
    ['a hyphen inside', '5-6', {}, undefined],
    ['two numbers', '$5 $6', {}, undefined],
    ['a word', '12 apples', {}, undefined],
    ['a word that only looks like a code', '12 PCS', {}, undefined],
    ['a code in small letters', '12 eur', {}, undefined],
    ['a cent', '5¢', {}, undefined],
    ['an unknown dollar', 'Q$5', {}, undefined],
    ['a name that objects have', 'constructor 5', {}, undefined],
    ['nothing but a currency', '€', {}, undefined],
    ['per cent', '60 %', { percent: true }, { digits: '60' }],
    ['per cent with a comma', '60,5%', { percent: true, decimal: ',' }, { digits: '60.5' }],
    ['below 0 per cent', '(5) %', { percent: true }, { digits: '-5' }],
    ['per cent in brackets', '(5 %)', { percent: true }, { digits: '-5' }],
    ['per cent twice', '5 %%', { percent: true }, undefined],
    ['none where each has it', '60', { percent: true }, undefined],
    ['one where none has it', '60 %', {}, undefined],
    ['per cent of a currency', '60 % €', { percent: true }, undefined],
    ['an exponent', '1.5e3 €', {}, { digits: '1.5e3', currency: 'EUR' }],
    ['other marks than the column has', '€1,5', {}, undefined],
    ['a text without an end', `$${' '.repeat(90)}5`, {}, undefined],
  ] as const)('%s: %s', (_, text, marks, is) => {
    expect(amountReader(marks)(text)).toEqual(is);
  });
});

describe('numbers that can be held', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['0.1', 0.1],
    ['1e3', 1000],
    ['-2.5', -2.5],
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740992', 'large'],
    ['9007199254740993', 'large'],
    ['-9007199254740993', 'large'],
    ['1e16', 'large'],
    ['1e309', 'large'],
    ['-1e309', 'large'],
    ['1e-400', 0],
  ] as const)('%s', (digits, is) => {
    // Object.is tells 0 from -0.
    expect(Object.is(heldNumber(digits), is)).toBe(true);
  });
});

describe('what to write instead', () => {
  const hint = (text: string, column: Exclude<Column, string> = {}): string =>
    numberHint(text, { field: 'amount', header: 'Betrag, EUR', column });
  const from = 'amount: { from: "Betrag, EUR"';
  test.each([
    { text: '1,234.50', is: `if commas stand between thousands, write ${from}, thousands: "," }` },
    { text: '1,234', is: `if commas stand between thousands, write ${from}, thousands: "," }` },
    {
      text: '1.234,50',
      is: `if dots stand between thousands, write ${from}, decimal: ",", thousands: "." }`,
    },
    {
      text: '1.250.000',
      is: `if dots stand between thousands, write ${from}, decimal: ",", thousands: "." }`,
    },
    { text: '12,5', is: `if the comma is the decimal mark, write ${from}, decimal: "," }` },
    { text: '1 250', is: `if spaces stand between thousands, write ${from}, thousands: " " }` },
    {
      text: '1\u202f250,5',
      is: `if spaces stand between thousands, write ${from}, decimal: ",", thousands: " " }`,
    },
    { text: '1_250', is: `if _ stands between thousands, write ${from}, thousands: "_" }` },
    { text: '1’250.5', is: `write ${from}, thousands: "'" }` },
    { text: '(1,234)', is: `if commas stand between thousands, write ${from}, thousands: "," }` },
    {
      text: '€ 1.234,5',
      is: `if dots stand between thousands, write ${from}, decimal: ",", thousands: "." }`,
    },
    { text: '−5,5', is: `if the comma is the decimal mark, write ${from}, decimal: "," }` },
    { text: '–5', is: 'write the minus as a hyphen in front: -1234' },
    { text: '12%', is: `if every number of the column carries the %, write ${from}, percent: true }` },
    { text: '60,5 %', is: `if the comma is the decimal mark, write ${from}, decimal: ",", percent: true }` },
    { text: '$100', is: 'take the currency out of the cell: only the amount of a deal has one' },
    { text: '12 PCS', is: 'write a number such as 1234.50' },
    { text: '5 ¢', is: 'write a number such as 1234.50' },
    { text: '0x1F', is: 'write it with the digits 0 to 9' },
    { text: '١٢٣', is: 'write it with the digits 0 to 9' },
    { text: 'NaN', is: 'leave the cell empty where there is no number' },
    { text: '-Infinity', is: 'leave the cell empty where there is no number' },
    { text: 'N/A', is: 'leave the cell empty, or name the word under nulls of the source' },
    { text: '--', is: 'leave the cell empty, or name the word under nulls of the source' },
    { text: '(No value)', is: 'leave the cell empty, or name the word under nulls of the source' },
    { text: '12,50,000', is: 'write a number such as 1234.50' },
    { text: 'many', is: 'write a number such as 1234.50' },
    { text: '', is: 'write a number such as 1234.50' },
  ])('$text', ({ text, is }) => {
    expect(hint(text)).toBe(is);
  });

  test.each([
    {
      name: 'a dot in a column of commas',
      text: '1.5',
      column: { decimal: ',' },
      is: `the decimal mark of the column is a comma; if it is a dot, write ${from}, decimal: "." }`,
    },
    {
      name: 'and of dots between thousands',
      text: '1.5',
      column: { decimal: ',', thousands: '.' },
      is: `the decimal mark of the column is a comma; if it is a dot, write ${from}, decimal: "." }`,
    },
    {
      name: 'groups beside a decimal comma',
      text: '1.234,5',
      column: { decimal: ',' },
      is: `if dots stand between thousands, write ${from}, decimal: ",", thousands: "." }`,
    },
    {
      name: 'a decimal comma where commas were between thousands',
      text: '1234,5',
      column: { thousands: ',' },
      is: `if the comma is the decimal mark, write ${from}, decimal: "," }`,
    },
    {
      name: 'a number without % where each has one',
      text: '60',
      column: { percent: true },
      is: 'the config says percent: every number of the column carries its %',
    },
    {
      name: 'what is set already stays',
      text: '1 250',
      column: { decimal: ',' },
      is: `if spaces stand between thousands, write ${from}, decimal: ",", thousands: " " }`,
    },
  ] as const)('$name', ({ text, column, is }) => {
    expect(hint(text, column)).toBe(is);
  });
});
