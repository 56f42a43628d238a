import { describe, expect, test } from 'vitest';
import { bytesOf, inputOf, read, readText, sourceOf } from './support.ts';

const head = 'id,outcome,team\n';

/** Ids of the rows that are read, and what is told. */
const reading = async (text: string | Uint8Array): Promise<object> => {
  const { rows, found } = await readText(text);
  return { ids: rows.map(({ fields }) => fields['id']), found };
};

describe('records with the wrong cells', () => {
  test.each([
    {
      name: 'a cell too few',
      text: 'D1,won\nD2,won,x\n',
      ids: ['D2'],
      found: ['2 row/cells has 2 cells, the header has 3'],
    },
    {
      name: 'one cell',
      text: 'D1\nD2,won,x\n',
      ids: ['D2'],
      found: ['2 row/cells has 1 cell, the header has 3'],
    },
    {
      name: 'a cell too many',
      text: 'D1,won,x,y\nD2,won,x\n',
      ids: ['D2'],
      found: ['2 row/cells has 4 cells, the header has 3'],
    },
    {
      name: 'what is too much is empty',
      text: 'D1,won,x,\nD2,won,x\n',
      ids: ['D2'],
      found: ['2 row/cells has 4 cells, the header has 3; what is too much is empty'],
    },
    {
      name: 'different numbers are told apart, equal ones together',
      text: 'D1\nD2\nD3,won\nD4,won,x\n',
      ids: ['D4'],
      found: ['2 row/cells has 1 cell, the header has 3', '4 row/cells has 2 cells, the header has 3'],
    },
    {
      name: 'the header again',
      text: 'D1,won,x\nid,outcome,team\nD2,won,x\n',
      ids: ['D1', 'D2'],
      found: ['3 row/header-again repeats the header'],
    },
    {
      name: 'the header again, with a mark and a cell too many',
      text: 'D1,won,x\n\ufeffid,outcome,team,more\nD2,won,x\n',
      ids: ['D1', 'D2'],
      found: ['3 row/header-again repeats the header'],
    },
    {
      name: 'a mark before a record',
      text: 'D1,won,x\n\ufeffD2,won,x\nD3,won,x\n',
      ids: ['D1', 'D3'],
      found: ['3 row/mark begins with a byte order mark'],
    },
    {
      name: 'a mark before a record in quotes',
      text: 'D1,won,x\n\ufeff"D2","won","x"\nD3,won,x\n',
      ids: ['D1', 'D3'],
      found: ['3 row/mark begins with a byte order mark'],
    },
    {
      name: 'blank lines mean nothing',
      text: '\nD1,won,x\n \n\t\n\r\nD2,won,x\n\n',
      ids: ['D1', 'D2'],
      found: [],
    },
    {
      name: 'cells without text are cells',
      text: ',,\n',
      ids: [],
      found: ['2:1 row/missing is empty', '2:2 row/missing is empty'],
    },
    {
      name: 'a footer is no record',
      text: 'D1,won,x\n\n"Grand Total (1)"\n',
      ids: ['D1'],
      found: ['4 file/footer ends with a footer of 1 line, passed over: line 4 ("Grand Total…")'],
    },
  ])('$name', async ({ text, ids, found }) => {
    expect(await reading(head + text)).toEqual({ ids, found });
  });

  test.each([
    {
      name: 'a footer',
      line: '"Acme Corp"',
      hint: 'is it a title, a comment or a footer? Then remove it; a line that breaks off needs its rest',
    },
    {
      name: 'a cell too few',
      line: 'D1,won',
      hint: 'a cell that contains the delimiter needs quotes around it; a line that breaks off needs its rest',
    },
    {
      name: 'a cell too many',
      line: 'D1,won,x,',
      hint: 'remove the delimiter at the end of the line; if values have moved by one cell, that shows nowhere else',
    },
  ])('and what to do: $name', async ({ line, hint }) => {
    const { rejections } = await readText(`${head}${line}\n`);
    expect(rejections[0]?.hint).toBe(hint);
  });

  test('tabs between cells are no blank line', async () => {
    const { found, tallies } = await readText('id\toutcome\tteam\n\t\t\nD1\twon\t\n');
    expect(found).toEqual(['2:1 row/missing is empty', '2:2 row/missing is empty']);
    expect(tallies[0]).toMatchObject({ read: 2, used: 1, rejected: 1 });
  });

  test.each([
    { name: 'empty: fine', text: 'D1,won,,\nD2,won,\n', ids: ['D1', 'D2'], found: [] },
    {
      name: 'filled',
      text: 'D1,won,,x\nD2,won,,\n',
      ids: ['D2'],
      found: ['2 row/cells has a value in column 4, which has no name'],
    },
    {
      name: 'filled in the third',
      text: 'D1,won,x\n',
      ids: [],
      found: ['2 row/cells has a value in column 3, which has no name'],
    },
    {
      name: 'more than the header has',
      text: 'D1,won,,,\n',
      ids: [],
      found: ['2 row/cells has 5 cells, the header has 2; what is too much is empty'],
    },
  ])('columns without a name at the end: $name', async ({ text, ids, found }) => {
    expect(await reading(`id,outcome,,\n${text}`)).toEqual({ ids, found });
  });
});

describe('quotes that do not fit', () => {
  test.each([
    { name: 'never closed', line: 'D1,"won,x', found: '3:2 row/quote has a quote that is never closed' },
    {
      name: 'text after it',
      line: 'D1,"won"t,x',
      found: '3:2 row/quote has text after the quote that closes a cell',
    },
    {
      name: 'inside a cell',
      line: 'D1,won,x"y',
      found: '3:3 row/quote has a quote inside a cell without quotes',
    },
    {
      name: 'a carriage return',
      line: 'D1,won,x\ry',
      found: '3:3 row/line-end has a carriage return inside a cell without quotes',
    },
  ])('$name: the place, and the rows around it', async ({ line, found }) => {
    expect(await reading(`${head}D0,won,x\n${line}\nD2,won,x\n`)).toEqual({
      ids: ['D0', 'D2'],
      found: [found],
    });
  });

  test('the record is kept as it stood', async () => {
    const { rejections } = await readText(`${head}D1,won,"x"y\nD2,"won\n`);
    expect(rejections.map(({ record }) => record)).toEqual(['D1,won,"x"y', 'D2,"won']);
  });
});

describe('a table in another encoding', () => {
  const latin = (line: string): Uint8Array => Uint8Array.from(line, (letter) => letter.charCodeAt(0));
  const guessed =
    'file/encoding-guessed is not UTF-8 from this line on, and is read as Windows-1252 (Western European)';

  test.each([
    {
      name: 'in its rows',
      text: latin('id,outcome,team\nD1,won,a\nD2,won,M\u00fcller\n'),
      found: `3 ${guessed}`,
    },
    {
      name: 'in the second line of a record',
      text: latin('id,outcome\n"D\n\u00fc",won\n'),
      found: `3 ${guessed}`,
    },
  ])('is read: $name', async ({ text, found }) => {
    const { found: is, fields } = await readText(text);
    expect(is).toEqual([found]);
    expect(JSON.stringify(fields)).toContain('ü');
  });

  test('may be declared, and then nothing is told', async () => {
    const { found, fields } = await readText(latin('id,outcome\nD\u00fc,won\n'), { encoding: 'iso-8859-1' });
    expect({ found, fields }).toEqual({ found: [], fields: [{ id: 'Dü', outcome: 'won' }] });
  });

  test('is refused where it is damaged, and no row of it is read', async () => {
    const { found, rows, tallies } = await readText(bytesOf('id,outcome\nDü,won\nD1,ü').subarray(0, -1));
    expect(found).toEqual([
      '3 file/encoding is not UTF-8 throughout: a letter on this line is damaged, or written in another encoding',
    ]);
    expect({ rows, tallies }).toEqual({ rows: [], tallies: [] });
  });

  test('a NUL far below the beginning', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `D${index},won`).join('\n');
    const { found } = await readText(`id,outcome\n${rows}\nD,w\u0000n\n`);
    expect(found).toEqual(['30002 file/content holds a NUL byte, which no text has']);
  });
});

test('the columns of each file are its own', async () => {
  const inputs = [
    inputOf('id,outcome,team\nD1,x,a\n', 'a.csv'),
    inputOf('team,outcome,id\na,x,D2\n', 'b.csv'),
    inputOf('outcome,id\nwon,\n', 'c.csv'),
  ];
  const { rejections } = await read(sourceOf(), inputs);
  expect(rejections.map(({ at }) => [at.file, at.line, at.column, at.field])).toEqual([
    ['a.csv', 2, 2, 'outcome'],
    ['b.csv', 2, 2, 'outcome'],
    ['c.csv', 2, 2, 'id'],
  ]);
});
