import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../../src/ingest/json-check.ts';
import { isLines } from '../../../src/ingest/json-lines.ts';
import type { Source } from '../../../src/types.ts';
import { bytesOf, inputOf, type Reading, read, sourceOf } from './support.ts';

const readJson = (
  text: string | Uint8Array,
  rest: Partial<Source> = {},
  name = 'deals.json',
): Promise<Reading> => read(sourceOf('deal', rest), [inputOf(text, name)]);

describe('the grammar: what is JSON', () => {
  test.each([
    '[]',
    '[ ]',
    '{}',
    '{ }',
    ' \t\r\n[] \t\r\n',
    '[[]]',
    '[[],[]]',
    '[{}]',
    '{"a":[]}',
    '{"a":{}}',
    '{"":0}',
    '{"a":1,"b":2}',
    '{"a":1 , "b" : 2 }',
    '{"a b":"c d"}',
    '{"a":"a"}',
    '{"\\u0061":1}',
    '{"a\\u0000":1}',
    '[0]',
    '[-0]',
    '[1]',
    '[-1]',
    '[10]',
    '[123456789012345678901234567890]',
    '[0.0]',
    '[0.1]',
    '[-0.1]',
    '[1.5]',
    '[1e1]',
    '[1E1]',
    '[1e+1]',
    '[1e-1]',
    '[1.5e10]',
    '[0e1]',
    '[0e+1]',
    '[-1.5E-10]',
    '[1e999]',
    '[true]',
    '[false]',
    '[null]',
    '[true,false,null]',
    '[null, 1, "1", {}]',
    '[""]',
    '["a"]',
    '["\\""]',
    '["\\\\"]',
    '["\\/"]',
    '["\\b\\f\\n\\r\\t"]',
    '["\\u0020"]',
    '["\\uD834\\uDD1E"]',
    '["\\uD834"]',
    '["\\uDD1E\\uD834"]',
    '["\\uabcd\\uABCD"]',
    '["\u007f"]',
    '["\u2028\u2029"]',
    '["€𝄞"]',
    '["/* no comment */"]',
    '["// no comment"]',
    '["[1,2}"]',
    '["a\\u000ab"]',
    'true',
    'null',
    '1',
    '-0.5e1',
    '"a"',
    ' "a" ',
    '{"a":[{"b":[1,{"c":null}]}]}',
    `${'['.repeat(100)}${']'.repeat(100)}`,
  ])('%s', (text) => {
    expect(jsonFault(text)).toBeUndefined();
  });
});

describe('the grammar: what is not, and where it stops being it', () => {
  const value = 'this is no JSON value';
  const more = 'a comma or a closing bracket is expected';
  test.each([
    { text: '', at: '1:1', says: 'a value is expected' },
    { text: ' ', at: '1:2', says: 'a value is expected' },
    { text: '[', at: '1:2', says: 'a closing ] is expected' },
    { text: '[1', at: '1:3', says: 'a closing ] is expected' },
    { text: '[1,', at: '1:4', says: 'a value is expected' },
    { text: '[1,]', at: '1:4', says: 'a value is expected' },
    { text: '[1,\n]', at: '2:1', says: 'a value is expected' },
    { text: '[,1]', at: '1:2', says: 'a value is expected' },
    { text: '[,]', at: '1:2', says: 'a value is expected' },
    { text: '[1,,2]', at: '1:4', says: 'a value is expected' },
    { text: '[1 2]', at: '1:4', says: more },
    { text: '["a" "b"]', at: '1:6', says: more },
    { text: '[1:2]', at: '1:3', says: more },
    { text: '[1;2]', at: '1:3', says: value },
    { text: '[1}', at: '1:3', says: more },
    { text: '[[1]', at: '1:5', says: 'a closing ] is expected' },
    { text: '[1]]', at: '1:4', says: 'the JSON ends before this' },
    { text: '[1] [2]', at: '1:5', says: 'the JSON ends before this' },
    { text: '[1] x', at: '1:5', says: value },
    { text: '[1]\n\n,', at: '3:1', says: 'the JSON ends before this' },
    { text: ']', at: '1:1', says: 'a value is expected' },
    { text: '{', at: '1:2', says: 'a closing } is expected' },
    { text: '{"a"', at: '1:5', says: 'a colon is expected' },
    { text: '{"a":', at: '1:6', says: 'a value is expected' },
    { text: '{"a":1', at: '1:7', says: 'a closing } is expected' },
    { text: '{"a":1,', at: '1:8', says: 'a name in quotes is expected' },
    { text: '{"a":1,}', at: '1:8', says: 'a name in quotes is expected' },
    { text: '{"a":1,,"b":2}', at: '1:8', says: 'a name in quotes is expected' },
    { text: '{,"a":1}', at: '1:2', says: 'a value is expected' },
    { text: '{"a"}', at: '1:5', says: 'a colon is expected' },
    { text: '{"a" 1}', at: '1:6', says: 'a colon is expected' },
    { text: '{"a":}', at: '1:6', says: 'a value is expected' },
    { text: '{"a"=1}', at: '1:5', says: value },
    { text: '{"a","b"}', at: '1:5', says: 'a colon is expected' },
    { text: '{"a":1:2}', at: '1:7', says: more },
    { text: '{"a":1 "b":2}', at: '1:8', says: more },
    { text: '{"a":1;"b":2}', at: '1:7', says: value },
    { text: '{a:1}', at: '1:2', says: value },
    { text: "{'a':1}", at: '1:2', says: 'a text needs double quotes' },
    { text: '{1:2}', at: '1:2', says: 'a name in quotes is expected' },
    { text: '{null:1}', at: '1:2', says: 'a name in quotes is expected' },
    { text: '{[]:1}', at: '1:2', says: 'a name in quotes is expected' },
    { text: '{"a":1]', at: '1:7', says: more },
    { text: '{"a":1}}', at: '1:8', says: 'the JSON ends before this' },
    { text: '[{"a":1]', at: '1:8', says: more },
    { text: '{"a":[1}', at: '1:8', says: more },
    { text: '["a]', at: '1:2', says: 'a string is not closed' },
    { text: '["a\nb"]', at: '1:2', says: 'a string is not closed' },
    { text: '["\\"]', at: '1:2', says: 'a string is not closed' },
    { text: '["a', at: '1:2', says: 'a string is not closed' },
    { text: '"', at: '1:1', says: 'a string is not closed' },
    { text: "['a']", at: '1:2', says: 'a text needs double quotes' },
    { text: '[`a`]', at: '1:2', says: value },
    { text: '[a]', at: '1:2', says: value },
    { text: '["\tb"]', at: '1:2', says: 'a string holds a control character; escape it' },
    { text: '["\u0000"]', at: '1:2', says: 'a string holds a control character; escape it' },
    { text: '["\u001f"]', at: '1:2', says: 'a string holds a control character; escape it' },
    { text: '["\\a"]', at: '1:2', says: 'this backslash escapes nothing that JSON knows' },
    { text: '["\\x41"]', at: '1:2', says: 'this backslash escapes nothing that JSON knows' },
    { text: '["\\\'"]', at: '1:2', says: 'this backslash escapes nothing that JSON knows' },
    { text: '["\\U0041"]', at: '1:2', says: 'this backslash escapes nothing that JSON knows' },
    { text: '["\\u12"]', at: '1:2', says: 'a \\u needs four hexadecimal digits' },
    { text: '["\\u12G4"]', at: '1:2', says: 'a \\u needs four hexadecimal digits' },
    { text: '["\\uD834\\u"]', at: '1:2', says: 'a \\u needs four hexadecimal digits' },
    { text: '[01]', at: '1:3', says: more },
    { text: '[-01]', at: '1:4', says: more },
    { text: '[1.]', at: '1:2', says: 'a number breaks off' },
    { text: '[1.e5]', at: '1:2', says: 'a number breaks off' },
    { text: '[1e]', at: '1:2', says: 'a number breaks off' },
    { text: '[1e+]', at: '1:2', says: 'a number breaks off' },
    { text: '[0e]', at: '1:2', says: 'a number breaks off' },
    { text: '[1eE2]', at: '1:2', says: 'a number breaks off' },
    { text: '[.5]', at: '1:2', says: value },
    { text: '[-.5]', at: '1:2', says: value },
    { text: '[-]', at: '1:2', says: value },
    { text: '[--1]', at: '1:2', says: value },
    { text: '[- 1]', at: '1:2', says: value },
    { text: '[+1]', at: '1:2', says: value },
    { text: '[1.2.3]', at: '1:5', says: value },
    { text: '[1e1.5]', at: '1:5', says: value },
    { text: '[1 000]', at: '1:4', says: more },
    { text: '[1_000]', at: '1:3', says: value },
    { text: '[0x1F]', at: '1:3', says: value },
    { text: '[NaN]', at: '1:2', says: value },
    { text: '[Infinity]', at: '1:2', says: value },
    { text: '[-Infinity]', at: '1:2', says: value },
    { text: '[１]', at: '1:2', says: value },
    { text: '[tru]', at: '1:2', says: value },
    { text: '[True]', at: '1:2', says: value },
    { text: '[nul]', at: '1:2', says: value },
    { text: '[None]', at: '1:2', says: value },
    { text: '[undefined]', at: '1:2', says: value },
    { text: '{"a":truth}', at: '1:6', says: value },
    { text: '// a\n[1]', at: '1:1', says: 'JSON has no comments' },
    { text: '[1/* a */]', at: '1:3', says: 'JSON has no comments' },
    { text: '[1]//', at: '1:4', says: 'JSON has no comments' },
    { text: '[1]#', at: '1:4', says: value },
    { text: '\ufeff[1]', at: '1:1', says: value },
    { text: '[1]\u00a0', at: '1:4', says: value },
    { text: '[1]\f', at: '1:4', says: value },
    { text: '[\u20281]', at: '1:2', says: value },
    { text: '[\u0000]', at: '1:2', says: value },
    { text: '<html>', at: '1:1', says: value },
    { text: '*', at: '1:1', says: value },
    {
      text: `${'['.repeat(101)}${']'.repeat(101)}`,
      at: '1:101',
      says: 'more than 100 levels of nesting are not read',
    },
    { text: '{"a":'.repeat(101), at: '1:501', says: 'more than 100 levels of nesting are not read' },
    { text: `[\n${'['.repeat(100_000)}`, at: '2:100', says: 'more than 100 levels of nesting are not read' },
  ])('$text', ({ text, at, says }) => {
    const fault = jsonFault(text);
    expect(`${fault?.line}:${fault?.column}`).toBe(at);
    expect(fault?.message).toBe(says);
  });

  test('brackets in texts are no nesting, and quotes after a backslash end none', () => {
    expect(jsonFault(JSON.stringify(['['.repeat(500), `\\"${'{'.repeat(500)}`]))).toBeUndefined();
  });
});

describe('where the records are', () => {
  const two = [
    { id: 'D1', outcome: 'won' },
    { id: 'D2', outcome: 'lost' },
  ];
  test.each([
    { name: 'a list', text: JSON.stringify(two) },
    { name: 'over several lines', text: JSON.stringify(two, null, 2) },
    { name: 'with a mark', text: `\ufeff${JSON.stringify(two)}` },
    {
      name: 'under records, as Salesforce has them',
      text: JSON.stringify({ totalSize: 2, done: true, records: two }),
    },
    { name: 'under results', text: JSON.stringify({ results: two, paging: { prev: { before: '2' } } }) },
    {
      name: 'under results and properties, as HubSpot has them',
      text: JSON.stringify({
        results: two.map(({ id, ...properties }) => ({ id, properties, archived: false })),
      }),
    },
    {
      name: 'with what Salesforce adds',
      text: JSON.stringify({
        records: two.map((each) => ({ attributes: { type: 'Opportunity', url: '/x' }, ...each })),
      }),
    },
    {
      name: 'beside other lists',
      text: JSON.stringify({ fields: ['id'], records: two, more: [[1], { records: [] }] }),
    },
  ])('$name', async ({ text }) => {
    const { fields, found } = await readJson(text);
    expect(fields).toEqual(two);
    expect(found).toEqual([]);
  });

  test.each([
    { name: 'not done', about: { done: false } },
    { name: 'an address of the next page', about: { nextRecordsUrl: '/services/data/v62.0/query/01g-2000' } },
    { name: 'a next page', about: { paging: { prev: { before: '1' }, next: { after: '2' } } } },
  ])('a page that is not the last is a part: $name, before or after', async ({ about }) => {
    for (const text of [
      { ...about, records: two },
      { records: two, ...about },
    ]) {
      const { fields, found, ledger } = await readJson(JSON.stringify(text));
      expect(fields).toEqual(two);
      expect(found).toEqual([
        'file/partial holds a part of the records only: it says that there is a next page',
      ]);
      expect(ledger.oddities).toMatchObject([{ severity: 'warning', at: { file: 'deals.json' } }]);
    }
  });

  test.each([
    { name: 'done', about: { done: true, nextRecordsUrl: null } },
    { name: 'no next page', about: { paging: { next: null }, next: { next: {} }, other: { done: false } } },
  ])('the last page is the whole: $name', async ({ about }) => {
    expect((await readJson(JSON.stringify({ ...about, records: two }))).found).toEqual([]);
  });

  test('what records themselves say of pages tells nothing', async () => {
    const records = two.map((each) => ({ ...each, done: false, paging: { next: {} } }));
    expect((await readJson(JSON.stringify({ records }))).found).toEqual([]);
  });

  test('each on the line where it begins', async () => {
    const { rows } = await readJson('[\n{"id":"D1",\n"outcome":"won"},\n\n  {"id":"D2","outcome":"won"}]');
    expect(rows.map(({ at }) => at.line)).toEqual([2, 5]);
  });

  test.each([
    { name: 'an object', text: '{"id":"D1"}', is: 'holds an object, expected a list of records' },
    { name: 'a text', text: '"D1"', is: 'holds a single value, expected a list of records' },
    {
      name: 'a list under another name',
      text: '{"data":[{"id":"D1"}]}',
      is: 'holds an object, expected a list of records',
    },
    {
      name: 'a list too deep',
      text: '{"a":{"records":[{"id":"D1"}]}}',
      is: 'holds an object, expected a list of records',
    },
    {
      name: 'records that are no list',
      text: '{"records":{"a":[]}}',
      is: 'holds an object, expected a list of records',
    },
    {
      name: 'two lists',
      text: '{"records":[],"results":[{"id":"D1"}]}',
      is: 'holds more than one list, expected a list of records',
    },
    {
      name: 'a list twice',
      text: '{"records":[{"id":"D1"}],"records":[]}',
      is: 'holds more than one list, expected a list of records',
    },
  ])('not in $name', async ({ text, is }) => {
    const { found, rows } = await readJson(text);
    expect(found).toEqual([`file/json ${is}`]);
    expect(rows).toEqual([]);
  });

  test.each([
    { name: 'a number', text: '[1]' },
    { name: 'a text', text: '["D1"]' },
    { name: 'nothing', text: '[null]' },
    { name: 'a list', text: '[["D1","won"]]' },
    { name: 'a list of objects', text: '[[{"properties":{"id":"D1"}}]]' },
  ])('$name is no record, and costs only itself', async ({ text }) => {
    const { found, tallies } = await readJson(`${text.slice(0, -1)},{"id":"D2","outcome":"won"}]`);
    expect(found).toEqual(['1 row/json is not an object']);
    expect(tallies[0]).toMatchObject({ read: 2, used: 1, rejected: 1 });
  });

  test('an empty list is told', async () => {
    expect((await readJson('[]')).found).toEqual(['file/no-records is a list without records']);
    expect((await readJson('{"records":[]}')).found).toEqual(['file/no-records is a list without records']);
  });

  test('a fault of the file has its place', async () => {
    expect((await readJson('[{"id":"D1"},\n {"id" "D2"}]')).found).toEqual([
      '2:8 file/json a colon is expected',
    ]);
    expect((await readJson(Uint8Array.from('[\n"\u00fc"]', (letter) => letter.charCodeAt(0)))).found).toEqual(
      [
        '2 file/encoding is not UTF-8, as JSON must be: a letter on this line is damaged, or written in another encoding',
      ],
    );
  });
});

describe('members', () => {
  const reading = async (member: string, rest: Partial<Source> = {}): Promise<object> => {
    const { fields, found } = await readJson(`[{"id":"D1","outcome":"won",${member}}]`, rest);
    const { id: _, outcome: __, ...others } = { id: '', outcome: '', ...fields[0] };
    return fields.length === 0 ? { found } : others;
  };
  test.each([
    { name: 'a text', member: '"team":"A"', is: { team: 'A' } },
    { name: 'escapes', member: '"team":"a\\u00e4\\n\\"\\\\\\/\\ud83d\\ude42"', is: { team: 'aä\n"\\/🙂' } },
    { name: 'an escaped name', member: '"te\\u0061m":"A"', is: { team: 'A' } },
    { name: 'a name in another case', member: '"Deal Type":"new"', is: { deal_type: 'new' } },
    { name: 'null is missing', member: '"team":null', is: {} },
    { name: 'an empty text is missing', member: '"team":" "', is: {} },
    { name: 'a number', member: '"amount":1.50', is: { amount: 1.5 } },
    { name: 'minus nothing', member: '"amount":-0', is: { amount: 0 } },
    { name: 'a number in a text', member: '"amount":"1.50"', is: { amount: 1.5 } },
    { name: 'a number as a text', member: '"team":1.50', is: { team: '1.50' } },
    {
      name: 'a large number as a text, to the digit',
      member: '"team":9007199254740993',
      is: { team: '9007199254740993' },
    },
    { name: 'true', member: '"handoff_accepted":true', is: { handoff_accepted: true } },
    { name: 'false as a text', member: '"handoff_accepted":"FALSE"', is: { handoff_accepted: false } },
    { name: 'true as a team', member: '"team":true', is: { team: 'true' } },
    {
      name: 'names that every object has',
      member: '"__proto__":{"id":"x"},"constructor":1,"toString":null',
      is: {},
    },
    {
      name: 'nested values that nothing reads',
      member: '"x":{"team":"B"},"y":[{"team":"C"}],"team":"A"',
      is: { team: 'A' },
    },
    {
      name: 'the same in properties and beside them',
      member: '"team":"A","properties":{"team":"A","region":"N"}',
      is: { team: 'A', region: 'N' },
    },
    {
      name: 'nothing beside what properties say',
      member: '"team":null,"properties":{"team":"A"}',
      is: { team: 'A' },
    },
    { name: 'nothing in properties', member: '"properties":{"team":null},"team":"A"', is: { team: 'A' } },
    {
      name: 'properties of properties are nested',
      member: '"properties":{"properties":{"team":"A"}}',
      is: {},
    },
    { name: 'properties that are a list', member: '"properties":[{"team":"A"}]', is: {} },
    { name: 'twice, but nothing reads it', member: '"x":1,"x":2', is: {} },
    {
      name: 'too large a number',
      member: '"amount":1e309',
      is: { found: ['1 row/number 1e309 is too large to be held exactly'] },
    },
    {
      name: 'an object where a value belongs',
      member: '"amount":{"value":1}',
      is: { found: ['1 row/nested holds an object, expected a plain value'] },
    },
    {
      name: 'a list where a value belongs',
      member: '"team":["A"]',
      is: { found: ['1 row/nested holds a list, expected a plain value'] },
    },
    { name: 'twice', member: '"team":"A","team":"A"', is: { found: ['1 row/twice has "team" twice'] } },
    {
      name: 'twice, after another that nothing reads',
      member: '"x":1,"x":2,"team":"A","team":"B"',
      is: { found: ['1 row/twice has "team" twice'] },
    },
    {
      name: 'twice around properties',
      member: '"team":"A","properties":{},"team":"B"',
      is: { found: ['1 row/twice has "team" twice'] },
    },
    {
      name: 'twice within properties',
      member: '"properties":{"team":"A","team":"B"}',
      is: { found: ['1 row/twice has "team" twice'] },
    },
    {
      name: 'another value in properties',
      member: '"team":"A","properties":{"team":"B"}',
      is: { found: ['1 row/twice has "team" twice'] },
    },
    {
      name: 'another value beside properties',
      member: '"properties":{"team":1},"team":"1"',
      is: { found: ['1 row/twice has "team" twice'] },
    },
    {
      name: 'in two cases',
      member: '"Team":"A","team":"B"',
      is: { found: ['1 row/twice has both "Team" and "team", which mean the same'] },
    },
  ])('$name', async ({ member, is }) => {
    expect(await reading(member)).toEqual(is);
  });

  test('what nothing reads is named once, and what is nearly right is told', async () => {
    const { tallies, found } = await readJson(
      '[{"id":"D1","outcome":"won","x":1,"Comment":"a"},{"id":"D2","outcome":"won","x":2,"amuont":3}]',
      {
        drop: ['comment'],
        columns: { team: 'Squad' },
      },
    );
    expect(tallies[0]).toMatchObject({ unused: ['x', 'amuont'], fields: ['id', 'outcome'] });
    expect(found).toEqual([
      'file/misspelt the column "amuont" is not read; is it meant to be "amount"?',
      'file/misspelt lacks the column "Squad", from which the config reads team',
    ]);
  });

  test('the rejected record is kept as it stood', async () => {
    const { rejections } = await readJson('[ {"id":"D1", "outcome":"x"} , 7]');
    expect(rejections.map(({ record }) => record)).toEqual(['{"id":"D1", "outcome":"x"}', '7']);
  });
});

describe('one object a line', () => {
  const line = (id: string): string => `{"id":"${id}","outcome":"won"}`;

  test.each([
    { name: 'by its name', file: 'a.ndjson', text: '{"a":1}', is: true },
    { name: 'by the other name', file: 'a.JSONL', text: '', is: true },
    { name: 'by two lines', file: 'a.json', text: '{"a":1}\n{"a":2}', is: true },
    { name: 'with blank lines and a mark', file: 'a.json', text: '\ufeff\n{"a":1}\n\n {"a":2}\n', is: true },
    { name: 'one line alone may be a list within an object', file: 'a.json', text: '{"a":1}', is: false },
    { name: 'an object over several lines', file: 'a.json', text: '{"a":\n{"b":1}}', is: false },
    { name: 'an object whose first line ends', file: 'a.json', text: '{\n{"a":1}', is: false },
    { name: 'a list', file: 'a.json', text: '[{"a":1},\n{"a":2}]', is: false },
  ])('is known $name', ({ file, text, is }) => {
    expect(isLines(file, bytesOf(text))).toBe(is);
  });

  test('is read line by line, by any line end', async () => {
    const { fields, rows, found } = await readJson(`${line('D1')}\n\n${line('D2')}\r\n \t\n${line('D3')}`);
    expect(fields).toHaveLength(3);
    expect(rows.map(({ at }) => at.line)).toEqual([1, 3, 5]);
    expect(found).toEqual([]);
  });

  test.each([
    {
      name: 'no JSON',
      text: '{"id" "D2"}',
      found: '2 row/json is not JSON: a colon is expected (character 7)',
    },
    {
      name: 'cut off',
      text: '{"id":"D2","outc',
      found: '2 row/json is not JSON: a string is not closed (character 12)',
    },
    {
      name: 'two objects',
      text: `${line('D2')},${line('D3')}`,
      found: '2 row/json is not JSON: the JSON ends before this (character 28)',
    },
    {
      name: 'nothing between brackets',
      text: ',',
      found: '2 row/json is not JSON: a value is expected (character 1)',
    },
    {
      name: 'a bracket too many',
      text: '{"id":"D2"}]',
      found: '2 row/json is not JSON: the JSON ends before this (character 12)',
    },
    { name: 'no object', text: '"D2"', found: '2 row/json is not an object' },
    { name: 'a name twice', text: '{"id":"D2","id":"D3"}', found: '2 row/twice has "id" twice' },
    {
      name: 'as deep as can be',
      text: `{"outcome":"won","id":${'['.repeat(99)}${']'.repeat(99)}}`,
      found: '2 row/nested holds a list, expected a plain value',
    },
    {
      name: 'too deep',
      text: `{"id":${'['.repeat(200)}`,
      found: '2 row/json is not JSON: more than 100 levels of nesting are not read (character 106)',
    },
  ])('a line costs only itself: $name', async ({ text, found }) => {
    const { fields, found: is, rejections } = await readJson(`${line('D1')}\n${text}\n${line('D4')}\n`);
    expect(fields).toEqual([
      { id: 'D1', outcome: 'won' },
      { id: 'D4', outcome: 'won' },
    ]);
    expect(is).toEqual([found]);
    expect(rejections.map(({ record }) => record)).toEqual([text]);
  });

  test('a line of 11 MiB costs only itself', async () => {
    const { fields, found, rejections } = await readJson(
      `${line('D1')}\n{"x":"${'x'.repeat(11 << 20)}"}\n${line('D2')}\n`,
    );
    expect(fields).toHaveLength(2);
    expect(found).toEqual(['2 row/too-long is longer than 10 MiB']);
    expect(rejections[0]?.record).toHaveLength(200);
  });

  test('another encoding ends the file', async () => {
    const { found } = await readJson(
      Uint8Array.from([...bytesOf(`${line('D1')}\n{"id":"`), 0xfc, ...bytesOf('"}\n')]),
      {},
      'a.ndjson',
    );
    expect(found).toEqual([
      '2 file/encoding is not UTF-8, as JSON must be: a letter on this line is damaged, or written in another encoding',
    ]);
  });

  test('the column of a field is not told: an object has none', async () => {
    const { rejections } = await readJson('{"id":"D1","outcome":"x"}', {}, 'a.ndjson');
    expect(rejections[0]?.at).toEqual({ file: 'a.ndjson', line: 1, field: 'outcome' });
  });
});

describe('members of objects in records', () => {
  const columns = { owner: 'Owner.Name', se: 'owner.profile' };
  test.each([
    { name: 'have a name of their own', record: { Owner: { Name: 'Ana', Age: 3 } }, is: { owner: 'Ana' } },
    { name: 'in any case', record: { OWNER: { name: 'Ana' } }, is: { owner: 'Ana' } },
    {
      name: 'inside properties too',
      record: { properties: { Owner: { Name: 'Ana' } } },
      is: { owner: 'Ana' },
    },
    { name: 'of null there are none', record: { Owner: null }, is: {} },
    { name: 'a list has none', record: { Owner: ['Ana', { Name: 'Bo' }] }, is: {} },
    {
      name: 'nor has a list in an object',
      record: { Owner: { Name: 'Ana', all: [{ Name: 'Bo' }] } },
      is: { owner: 'Ana' },
    },
    {
      name: 'nor an object after a list',
      record: { x: [1], Owner: { Name: 'Ana' }, y: [2] },
      is: { owner: 'Ana' },
    },
    {
      name: 'one level deep only',
      record: { Owner: { x: { Name: 'Bo' }, Name: 'Ana' } },
      is: { owner: 'Ana' },
    },
    { name: 'a plain name with a dot is one as well', record: { 'Owner.Name': 'Ana' }, is: { owner: 'Ana' } },
  ])('$name', async ({ record, is }) => {
    const { fields } = await readJson(JSON.stringify([{ id: 'D1', outcome: 'won', ...record }]), { columns });
    expect(fields).toEqual([{ id: 'D1', outcome: 'won', ...is }]);
  });

  test.each([
    {
      name: 'an object where a value is expected',
      text: '[{"id":"D1","outcome":"won","Owner":{"Profile":{}}}]',
      is: 'holds an object, expected a plain value',
    },
    {
      name: 'an object itself',
      text: '[{"id":"D1","outcome":{"is":"won"}}]',
      is: 'holds an object, expected a plain value',
    },
    {
      name: 'one member twice',
      text: '[{"id":"D1","outcome":"won","Owner":{"Name":"Ana","Name":"Bo"}}]',
      is: 'has "Owner.Name" twice',
    },
    {
      name: 'one member in two ways',
      text: '[{"id":"D1","outcome":"won","Owner":{"Name":"Ana"},"Owner.Name":"Bo"}]',
      is: 'has "Owner.Name" twice',
    },
  ])('are rejected: $name', async ({ text, is }) => {
    const { rejections } = await readJson(text, { columns });
    expect(rejections.map(({ message }) => message)).toEqual([is]);
  });

  test('are named where nothing reads them, but for what Salesforce says of the record', async () => {
    const record = {
      attributes: { type: 'Opportunity', url: '/x' },
      id: 'D1',
      outcome: 'won',
      Account: { attributes: { type: 'Account', url: '/y' }, Name: 'Hooli', Tags: ['a'] },
    };
    const { tallies } = await readJson(JSON.stringify([record]));
    expect(tallies[0]?.unused).toEqual(['Account.Name', 'Account.Tags']);
  });
});
