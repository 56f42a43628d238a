import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { run, type Setting } from '../../support/run.ts';

/** So many rows of activities that reading them takes some steps. */
const rows = 9_000;
const activities = [
  'id,se,type,happened_at',
  ...Array.from({ length: rows }, (_, at) => `a${at},se${at % 9},demo,2026-08-${10 + (at % 20)}`),
  '',
].join('\n');

/** A terminal, and a clock that goes on by so many milliseconds whenever it is looked at. */
const terminal = (step: number, rest: Setting = {}): Setting => {
  let time = 0;
  return {
    columns: 100,
    stdin: activities,
    ...rest,
    change: () => ({
      now: () => {
        time += step;
        return time;
      },
    }),
  };
};

const score = 'spacesea score --activities - -p 2026-Q3';

const shownOf = async (line: string, setting: Setting): Promise<readonly string[]> =>
  (await run(line, setting)).shown;

describe('nothing is shown', () => {
  test.each<{ name: string; line?: string; setting: Setting }>([
    { name: 'of work that does not take long', setting: terminal(0) },
    { name: 'in a pipe', setting: terminal(1000, { columns: undefined as unknown as number }) },
    { name: 'in CI', setting: terminal(1000, { env: { CI: 'true' } }) },
    { name: 'on a terminal that cannot go back', setting: terminal(1000, { env: { TERM: 'dumb' } }) },
    { name: 'with --quiet', line: `${score} --quiet`, setting: terminal(1000) },
  ])('$name', async ({ line = score, setting }) => {
    expect(await shownOf(line, setting)).toEqual([]);
  });
});

describe('of work that takes long', () => {
  test('standard input tells its rows, then the scores their share; nothing of it is part of the output', async () => {
    const { shown, out, err, code } = await run(score, terminal(1000));
    expect(shown[0]).toBe('Looking through standard input');
    expect(shown).toContain(`Reading standard input  9,000 rows`);
    expect(shown.at(-1)).toMatch(/^Working out scores and ranges {2}█+ {2}100%$/);
    const without = await run(score, { columns: 100, stdin: activities });
    expect({ out, err, code }).toEqual({ out: without.out, err: without.err, code: without.code });
  });

  test('a file of known size tells its share, and in ASCII where the locale has no more', async () => {
    const shown = await shownOf(
      'spacesea score examples/demo/exports/2026-Q3',
      terminal(1000, { env: { LANG: 'C' } }),
    );
    expect(
      shown.some(
        (line) =>
          /^Reading \S+activities\S* {2}#+\.* {2,}\d+% {2}/.test(line) ||
          /^Reading \S+activities\S* .* rows$/.test(line),
      ),
    ).toBe(true);
    for (const line of shown) expect(line).toMatch(/^[\x20-\x7e]{1,97}$/);
  });

  test('not more often than ten times a second', async () => {
    const [often, seldom] = [await shownOf(score, terminal(1000)), await shownOf(score, terminal(50))];
    expect(seldom.length).toBeGreaterThan(0);
    expect(seldom.length).toBeLessThan(often.length / 2);
  });

  test('what is read again is said to be', async () => {
    const twice = activities.replace('a7,', 'a6,');
    const shown = await shownOf(score, terminal(1000, { stdin: twice }));
    expect(shown).toContain(`Reading again standard input  9,000 rows`);
  });

  test('init says which file it looks at', async () => {
    const shown = await shownOf('spacesea inspect examples/demo/exports/2026-Q3', terminal(1000));
    expect(shown.some((line) => /^Looking through \S+activities/.test(line))).toBe(true);
  });

  test('packed, too, standard input tells its rows', async () => {
    const shown = await shownOf(score, terminal(1000, { stdin: gzipSync(activities) }));
    expect(shown).toContain(`Reading standard input  9,000 rows`);
  });
});
