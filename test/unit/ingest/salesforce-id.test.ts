import { describe, expect, test } from 'vitest';
import { shortId } from '../../../src/ingest/salesforce-id.ts';
import { readText } from './support.ts';

describe('the long form is the short one with three more characters', () => {
  // Pairs that stand on public pages and in tests of other projects; of three no capital at all, all, and the last.
  test.each([
    ['0019000000B98de', 'AAB'],
    ['90630000000gy8o', 'AAA'],
    ['0012A00001aaAaa', 'QAE'],
    ['0012000001A10aA', 'AAR'],
    ['a0D30000001n7Pi', 'EAI'],
    ['0012000001A1AA0', 'AAN'],
    ['0012000001AAaa1', 'AAD'],
    ['00A000000000000', 'EAA'],
    ['0000A0000A0000A', 'QQQ'],
    ['000A0000A0000A0', 'III'],
    ['AAAAAAAAAAAAAAA', '555'],
  ])('%s', (short, more) => {
    expect(shortId(short + more)).toBe(short);
    expect(shortId(short)).toBe(short);
  });
});

describe('anything else stays as it is', () => {
  test.each([
    ['another checksum', '0019000000B98deAAA'],
    ['a checksum in small letters', '0019000000B98deaab'],
    ['a digit that no checksum has', '0019000000B98de009'],
    ['an account number', '123456789012345678'],
    ['a sign', '0019-00000B98deAAB'],
    ['one character more', '0019000000B98deAABA'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(shortId(text)).toBe(text);
  });
});

test('ids are read in the short form, other fields as they stand', async () => {
  const long = '0019000000B98deAAB';
  const { fields } = await readText(`id,se,owner,name,outcome\n${long},${long},${long},${long},won\n`);
  const short = '0019000000B98de';
  expect(fields).toEqual([{ id: short, se: short, owner: short, name: long, outcome: 'won' }]);
});

test('the two forms of one id are one key', async () => {
  const { rows, found } = await readText('id,outcome\n0019000000B98deAAB,won\n0019000000B98de,lost\n');
  expect(rows).toEqual([]);
  expect(found).toEqual(['2:1 row/duplicate "0019000000B98de" stands in 2 different rows']);
});
