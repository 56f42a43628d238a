import { describe, expect, test } from 'vitest';
import { plainSpelling } from '../../src/spelling.ts';

describe('one name, in several spellings', () => {
  test.each([
    ['letter case', 'DACH', 'dach'],
    ['dashes', 'D-A-CH', 'DACH'],
    ['the dashes of a word processor', 'EMEA–North', 'emea north'],
    ['spaces', 'EMEA  North', 'EMEANorth'],
    ['underscores', 'emea_north', 'EMEA North'],
    ['an accent', 'Süd', 'sud'],
    ['an accent that stands by itself', 'Su\u0308d', 'Süd'],
    ['width', 'ＡＰＡＣ', 'APAC'],
    ['the mark between digits', 'Team 1_1', 'team 1-1'],
  ])('%s', (_, a, b) => {
    expect(plainSpelling(a)).toBe(plainSpelling(b));
  });
});

describe('two names', () => {
  test.each([
    ['Team 1-1', 'Team 11'],
    ['North', 'Nord'],
    ['東京', '京都'],
    ['UK & Ireland', 'UK Ireland'],
  ])('%s and %s', (a, b) => {
    expect(plainSpelling(a)).not.toBe(plainSpelling(b));
  });
});
