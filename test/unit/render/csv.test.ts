import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, csvCell, csvLine } from '../../../src/render/csv.ts';
import { dimension, metric, missing, moved, overall, report, sure } from './small-report.ts';

describe('a cell', () => {
  test.each([
    { name: 'nothing', value: undefined, safe: '', raw: '' },
    { name: 'a number', value: 0.4719, safe: '0.4719', raw: '0.4719' },
    { name: 'a negative number', value: -5, safe: '-5', raw: '-5' },
    { name: 'a truth', value: true, safe: 'true', raw: 'true' },
    { name: 'a text', value: 'EMEA', safe: 'EMEA', raw: 'EMEA' },
    { name: 'a comma', value: 'a, b', safe: '"a, b"', raw: '"a, b"' },
    { name: 'quotes', value: 'a "b"', safe: '"a ""b"""', raw: '"a ""b"""' },
    { name: 'a line end', value: 'a\nb', safe: '"a\nb"', raw: '"a\nb"' },
    { name: 'a line end of Windows', value: 'a\r\nb', safe: '"a\r\nb"', raw: '"a\r\nb"' },
    { name: 'a formula', value: '=1+1', safe: "'=1+1", raw: '=1+1' },
    { name: 'a formula with a comma', value: '=A(1,2)', safe: '"\'=A(1,2)"', raw: '"=A(1,2)"' },
    { name: 'plus', value: '+1', safe: "'+1", raw: '+1' },
    { name: 'minus', value: '-1', safe: "'-1", raw: '-1' },
    { name: 'at', value: '@SUM(A1)', safe: "'@SUM(A1)", raw: '@SUM(A1)' },
    { name: 'a tab in front', value: '\t=1', safe: "'\t=1", raw: '\t=1' },
    { name: 'a line feed in front', value: '\n=1', safe: '"\'\n=1"', raw: '"\n=1"' },
    { name: 'a return in front', value: '\r=1', safe: "'\\x0d=1", raw: '"\r=1"' },
    { name: 'NUL in front', value: '\0=1', safe: "'\\x00=1", raw: '\0=1' },
    { name: 'full width', value: '＝1', safe: "'＝1", raw: '＝1' },
    { name: 'an escape code', value: 'a\u001b[2J', safe: 'a\\x1b[2J', raw: 'a\u001b[2J' },
    { name: 'an escape code in one character', value: 'a\u009b2J', safe: 'a\\x9b2J', raw: 'a\u009b2J' },
    { name: 'a return that overwrites', value: 'evil\rgood', safe: 'evil\\x0dgood', raw: '"evil\rgood"' },
    { name: 'a tab inside', value: 'a\tb', safe: 'a\tb', raw: 'a\tb' },
    { name: 'an equals sign inside', value: 'a=b', safe: 'a=b', raw: 'a=b' },
  ])('$name', ({ value, safe, raw }) => {
    expect(csvCell(value)).toBe(safe);
    expect(csvCell(value, 'raw')).toBe(raw);
  });
});

const read = (text: string): string[][] => parse(text, { record_delimiter: '\n' });

describe('a file', () => {
  const label = 'Win rate, "all"\nof them';
  const rows = [
    overall({ score: 59.123_456_789 }),
    dimension('performance', { label, score: 70, coverage: 0.75 }),
    metric('win', {
      label,
      value: 0.471_910_112_359_550_55,
      unit: '%',
      goal: { min: 0.3775, max: 0.9, below: 1 },
      score: 92,
      n: 89,
      people: 37,
      weight: 0.25,
    }),
    missing('gone', '=HYPERLINK("http://evil")', { group: 'team:-x', status: 'noData' }),
  ];

  test('parses back to the same values', () => {
    const told = read(csv(report(rows), { texts: 'raw' }));
    expect(told.map((cells) => cells.slice(0, 17))).toEqual([
      [
        ...['group', 'level', 'id', 'parent', 'label', 'weight', 'status', 'reason', 'score', 'coverage'],
        ...['value', 'unit', 'n', 'people', 'goal_min', 'goal_max', 'goal_below'],
      ],
      [
        'all',
        'overall',
        'overall',
        '',
        'Overall',
        '1',
        'scored',
        '',
        '59.123456789',
        '1',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      [
        'all',
        'dimension',
        'performance',
        'overall',
        label,
        '0.5',
        'scored',
        '',
        '70',
        '0.75',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      [
        ...[
          'all',
          'metric',
          'win',
          'performance',
          label,
          '0.25',
          'scored',
          '',
          '92',
          '',
          '0.47191011235955055',
          '%',
        ],
        ...['89', '37', '0.3775', '0.9', '1'],
      ],
      [
        ...[
          'team:-x',
          'metric',
          'gone',
          'performance',
          'gone',
          '0.5',
          'noData',
          '=HYPERLINK("http://evil")',
          '',
          '',
        ],
        ...['', '', '0', '', '', '', ''],
      ],
    ]);
  });

  test('how sure a number is, what it changed by, and what is open', () => {
    const row = metric('slow', {
      value: 14.9,
      valueLow: 14.4,
      method: 'kaplanMeier',
      funnel: { inPeriod: 800, matched: 706, leftOut: {}, open: 23, overdue: 4 },
      changeReason: 'why',
      ...sure(41, 38, 44),
      ...moved(9, 5.9, [4.8, 6.4]),
      effect: 'worse',
    });
    const [head = [], cells = []] = read(csv(report([row])));
    expect(head.slice(17).map((name, at) => `${name} ${cells[17 + at]}`)).toEqual([
      'score_low 38',
      'score_high 44',
      'against below',
      'value_low 14.4',
      'value_high ',
      'method kaplanMeier',
      'previous 9',
      'change 5.9',
      'change_low 4.8',
      'change_high 6.4',
      'p 0.001',
      'verdict clearRise',
      'effect worse',
      'change_reason why',
      'open 23',
      'overdue 4',
    ]);
  });

  test('is safe unless raw is asked for', () => {
    const [, , , , row] = read(csv(report(rows)));
    expect(row?.[7]).toBe('\'=HYPERLINK("http://evil")');
  });

  test('every line has as many cells as the header, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        expect(read(csvLine(texts, 'raw'))).toEqual([texts]);
        expect(read(csvLine(texts))[0]).toHaveLength(texts.length);
      }),
    );
  });

  test('no cell begins like a formula, and none holds a control character but line ends and tabs', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...'=+-@\t\r\n\0\u001b\u009bab,"'), { maxLength: 8 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const [[cell = ''] = []] = read(`${csvCell(given)},x\n`);
        expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
        expect(cell).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/);
      }),
    );
  });
});
