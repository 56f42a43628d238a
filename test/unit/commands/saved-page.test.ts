import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonInPage } from '../../../src/commands/saved-page.ts';
import type { Report, ScoreRow } from '../../../src/generated/report.ts';
import { run } from '../../support/run.ts';

const pageWith = (letters: string, id = 'id="report"'): string =>
  `<!doctype html>\n<html><body><p>a</p><script type="application/gzip" ${id}>${letters}</script></body></html>`;

const packed = (text: string | Uint8Array): Buffer => gzipSync(text);

const letters = (bytes: Buffer): string => bytes.toString('base64');

describe('the result in a page', () => {
  test.each([
    { name: 'as it was written', page: pageWith(letters(packed('{"a":1}'))) },
    { name: 'saved by a browser, with line ends', page: pageWith(`\n${letters(packed('{"a":1}'))}\n`) },
    {
      name: 'with attributes in another order',
      page: pageWith(letters(packed('{"a":1}')), 'id="report" class="x"'),
    },
  ])('is read $name', async ({ page }) => {
    expect(await jsonInPage(page, 'a.html')).toBe('{"a":1}');
  });

  const flipped = packed('{"a":123456789}');
  flipped[14] = (flipped[14] ?? 0) ^ 1;

  test.each([
    {
      name: 'no block',
      page: '<!doctype html><p>hello',
      message: 'is a page that holds no result of spacesea',
    },
    { name: 'nothing in it', page: pageWith(''), message: 'is a page whose result was changed or cut off' },
    {
      name: 'letters that are none',
      page: pageWith('%%%'),
      message: 'is a page whose result was changed or cut off',
    },
    {
      name: 'no archive',
      page: pageWith('aGVsbG8='),
      message: 'is a page whose result was changed or cut off',
    },
    {
      name: 'an archive that breaks off',
      page: pageWith(letters(packed('{"a":1}').subarray(0, -9))),
      message: 'is a page whose result was changed or cut off',
    },
    {
      name: 'a bit that was turned',
      page: pageWith(letters(flipped)),
      message: 'is a page whose result was changed or cut off',
    },
    {
      name: 'what is no text',
      page: pageWith(letters(packed(new Uint8Array([0xff, 0xfe, 0xfd])))),
      message: 'is a page whose result was changed or cut off',
    },
    {
      name: 'much more than any result, packed small',
      page: pageWith(letters(packed(new Uint8Array(65 * 2 ** 20).fill(0x20)))),
      message: 'is a page whose result was changed or cut off',
    },
  ])('is refused: $name', async ({ page, message }) => {
    await expect(jsonInPage(page, 'a.html')).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ code: 'report/page', message, at: { file: 'a.html' } }],
    });
  });
});

describe('a page that was saved', () => {
  let place = '';
  const at = (name: string): string => join(place, name);
  const reportOf = async (line: string): Promise<Report> => JSON.parse((await run(line)).out);

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'spacesea-page-'));
    for (const period of ['2026-Q2', '2026-Q3'])
      await run(
        `spacesea report examples/demo -p ${period} --previous none --by team -f html=${at(`${period}.html`)} -f json=${at(`${period}.json`)}`,
      );
  }, 60_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** A page beside a page, and beside a result in JSON. */
  const mixed = [
    ['2026-Q2.html', '2026-Q3.html'],
    ['2026-Q2.html', '2026-Q3.json'],
    ['2026-Q2.json', '2026-Q3.html'],
  ] as const;

  const wholeOf = ({ scores }: Report): readonly ScoreRow[] => scores.filter(({ group }) => group === 'all');

  test('is compared as the results in JSON are, in what it shows of the whole', async () => {
    const pages = await reportOf(`spacesea compare ${at('2026-Q2.html')} ${at('2026-Q3.html')} -f json`);
    const results = await reportOf(`spacesea compare ${at('2026-Q2.json')} ${at('2026-Q3.json')} -f json`);
    const heads = wholeOf(results).filter(({ level }) => level !== 'metric');
    const said = ({ id, level, verdict, changeReason }: ScoreRow) => ({
      ...{ id, level },
      ...(level === 'metric' ? {} : { verdict, changeReason }),
    });
    expect(wholeOf(pages).map(said)).toEqual(wholeOf(results).map(said));
    expect(heads.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['clearFall', 'noise']));
  });

  test('has the change of each number as the results in JSON have it, to five digits of the numbers', async () => {
    const pages = await reportOf(`spacesea compare ${at('2026-Q2.html')} ${at('2026-Q3.html')} -f json`);
    const results = await reportOf(`spacesea compare ${at('2026-Q2.json')} ${at('2026-Q3.json')} -f json`);
    const exact = wholeOf(results);
    const off = wholeOf(pages).filter((row, index) => {
      const { level, value = 0, score = 0, change, previous = 0 } = exact[index] ?? row;
      if (change === undefined || row.change === undefined) return change !== row.change;
      const numbers = Math.abs(level === 'metric' ? value : score) + Math.abs(previous);
      return Math.abs(row.change - change) > 5.000_001e-5 * numbers;
    });
    expect(off).toEqual([]);
    expect(exact.filter(({ change }) => change !== undefined).length).toBeGreaterThan(20);
  });

  test('judges no change of a metric, of whose range it knows nothing, and says so', async () => {
    for (const [before, now] of mixed) {
      const pages = await reportOf(`spacesea compare ${at(before)} ${at(now)} -f json`);
      const metrics = wholeOf(pages).filter(
        ({ level, change }) => level === 'metric' && change !== undefined,
      );
      const said = new Set(metrics.map(({ verdict, changeReason }) => `${verdict} ${changeReason}`));
      expect([...said]).toEqual(['undefined the saved result does not say how sure this number is']);
    }
  });

  test('claims no change of groups, of whose metrics it knows nothing', async () => {
    for (const [before, now] of mixed) {
      const pages = await reportOf(`spacesea compare ${at(before)} ${at(now)} -f json`);
      const heads = pages.scores.filter(({ group, level }) => group !== 'all' && level !== 'metric');
      expect(heads.filter(({ change }) => change !== undefined)).toEqual([]);
      expect(heads.map(({ changeReason }) => changeReason)).toContain(
        'the saved result holds no metrics of this group',
      );
    }
  });

  test('is what a period is compared with', async () => {
    const scored = await reportOf(
      `spacesea score examples/demo -p 2026-Q3 --previous ${at('2026-Q2.html')} -f json`,
    );
    expect(scored.previousPeriod?.id).toBe('2026-Q2');
    expect(wholeOf(scored)).toContainEqual(
      expect.objectContaining({ id: 'efficiency', verdict: 'clearFall' }),
    );
  });

  test('is drawn again as it was', async () => {
    await run(`spacesea report ${at('2026-Q3.html')} -f html=${at('again.html')}`);
    const [first, second] = await Promise.all(
      ['2026-Q3.html', 'again.html'].map((name) => reportOf(`spacesea report ${at(name)} -f json`)),
    );
    expect(second).toEqual(first);
  });
});
