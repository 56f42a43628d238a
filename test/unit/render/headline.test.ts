import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScoreRow } from '../../../src/generated/report.ts';
import { headline } from '../../../src/render/headline.ts';
import { before, dimension, moved, report, sure } from './small-report.ts';

const names = ['Satisfaction', 'Performance', 'Activity', 'Communication', 'Efficiency'];

/** Rows by a letter for the place (On, borderline ?, Below, * unknown, - no score) and a sign for the change. */
const places: Readonly<Record<string, Partial<ScoreRow>>> = {
  O: sure(74, 68, 80),
  '?': sure(64, 60, 70),
  B: sure(49, 44, 54),
  '*': { score: 50 },
  '-': {},
};

const changes: Readonly<Record<string, Partial<ScoreRow>>> = {
  '~': moved(50, 1, [-4, 6]),
  '^': moved(40, 9, [4, 14]),
  v: moved(60, -9, [-14, -4]),
};

const rowsOf = (signs: string): ScoreRow[] =>
  signs
    .split(' ')
    .filter((each) => each !== '')
    .map(([place = '', change = ''], at) =>
      dimension(`d${at}`, { label: names[at] ?? '', ...places[place], ...changes[change] }),
    );

const said = (signs: string): string =>
  headline(report(rowsOf(signs), /[~^v]/.test(signs) ? { previousPeriod: before } : {})).join(' ');

const table = (...given: readonly string[]): string[] => given.map((signs) => `${signs}: ${said(signs)}`);

test('nothing changed clearly', () => {
  expect(
    table(
      'O~ O~ O~ O~ O~',
      'O~ O~ O~ O~ ?~',
      'O~ O~ ?~ ?~ ?~',
      'O~ ?~ ?~ ?~ ?~',
      '?~ ?~ ?~ ?~ ?~',
      'O~ O~ O~ O~ B~',
      'O~ O~ ?~ B~ B~',
      '?~ ?~ ?~ B~ B~',
      'B~ B~ B~ B~ B~',
      'O~ O~',
      'O~ B~',
      'B~ B~',
      '?~ ?~',
      '?~',
    ),
  ).toEqual([
    'O~ O~ O~ O~ O~: Nothing changed clearly since 2026-Q2. All five dimensions are on target.',
    'O~ O~ O~ O~ ?~: Nothing changed clearly since 2026-Q2. Four of the five dimensions are on target, one is borderline.',
    'O~ O~ ?~ ?~ ?~: Nothing changed clearly since 2026-Q2. Two of the five dimensions are on target, three are borderline.',
    'O~ ?~ ?~ ?~ ?~: Nothing changed clearly since 2026-Q2. One of the five dimensions is on target, four are borderline.',
    '?~ ?~ ?~ ?~ ?~: Nothing changed clearly since 2026-Q2. All five dimensions are borderline.',
    'O~ O~ O~ O~ B~: Efficiency is below target and did not change clearly since 2026-Q2. Four of the five dimensions are on target.',
    'O~ O~ ?~ B~ B~: Communication and Efficiency are below target and did not change clearly since 2026-Q2. Two of the five dimensions are on target, one is borderline.',
    '?~ ?~ ?~ B~ B~: Communication and Efficiency are below target and did not change clearly since 2026-Q2. Three of the five dimensions are borderline, none is on target.',
    'B~ B~ B~ B~ B~: All five dimensions are below target and did not change clearly since 2026-Q2.',
    'O~ O~: Nothing changed clearly since 2026-Q2. Both dimensions are on target.',
    'O~ B~: Performance is below target and did not change clearly since 2026-Q2. One of the two dimensions is on target.',
    'B~ B~: Both dimensions are below target and did not change clearly since 2026-Q2.',
    '?~ ?~: Nothing changed clearly since 2026-Q2. Both dimensions are borderline.',
    '?~: Nothing changed clearly since 2026-Q2. The only dimension is borderline.',
  ]);
});

test('clear falls come first, then what is below without a change, then clear rises', () => {
  expect(
    table(
      'O~ O~ ?~ ?~ Bv',
      'O~ O~ O~ Bv Bv',
      'O~ O~ O~ O~ ?v',
      'O~ O~ O~ Ov ?v',
      'Bv Bv Bv Bv Bv',
      'Ov Ov Ov Ov Ov',
      'O~ O~ ?v Bv B~',
      'O^ O~ O~ O~ O~',
      'O^ ?^ O~ O~ O~',
      'O^ O^ O^ O^ O^',
      'O~ O~ O~ O~ B^',
      'O~ O~ O~ B~ B^',
      'O^ ?v Bv B~ B^',
      'Bv Bv',
      'Bv',
      'O^',
    ),
  ).toEqual([
    'O~ O~ ?~ ?~ Bv: Efficiency fell clearly since 2026-Q2 and is below target. Two of the five dimensions are on target, two are borderline.',
    'O~ O~ O~ Bv Bv: Communication and Efficiency fell clearly since 2026-Q2 and are below target. Three of the five dimensions are on target.',
    'O~ O~ O~ O~ ?v: Efficiency fell clearly since 2026-Q2. Four of the five dimensions are on target, one is borderline.',
    'O~ O~ O~ Ov ?v: Communication and Efficiency fell clearly since 2026-Q2. Four of the five dimensions are on target, one is borderline.',
    'Bv Bv Bv Bv Bv: All five dimensions fell clearly since 2026-Q2 and are below target.',
    'Ov Ov Ov Ov Ov: All five dimensions fell clearly since 2026-Q2. All five dimensions are on target.',
    'O~ O~ ?v Bv B~: Communication fell clearly since 2026-Q2 and is below target. Activity fell clearly since 2026-Q2. Efficiency is below target, without a clear change. Two of the five dimensions are on target, one is borderline.',
    'O^ O~ O~ O~ O~: Satisfaction rose clearly since 2026-Q2. All five dimensions are on target.',
    'O^ ?^ O~ O~ O~: Satisfaction and Performance rose clearly since 2026-Q2. Four of the five dimensions are on target, one is borderline.',
    'O^ O^ O^ O^ O^: All five dimensions rose clearly since 2026-Q2. All five dimensions are on target.',
    'O~ O~ O~ O~ B^: Efficiency rose clearly since 2026-Q2 and is still below target. Four of the five dimensions are on target.',
    'O~ O~ O~ B~ B^: Communication is below target, without a clear change. Efficiency rose clearly since 2026-Q2 and is still below target. Three of the five dimensions are on target.',
    'O^ ?v Bv B~ B^: Activity fell clearly since 2026-Q2 and is below target. Performance fell clearly since 2026-Q2. Communication is below target, without a clear change. Satisfaction rose clearly since 2026-Q2. Efficiency rose clearly since 2026-Q2 and is still below target. One of the five dimensions is on target, one is borderline.',
    'Bv Bv: Both dimensions fell clearly since 2026-Q2 and are below target.',
    'Bv: Satisfaction fell clearly since 2026-Q2 and is below target.',
    'O^: Satisfaction rose clearly since 2026-Q2. The only dimension is on target.',
  ]);
});

test('a first period says so, and speaks of no change', () => {
  expect(
    table(
      'O O O O O',
      'O O ? ? B',
      'O ? ? ? ?',
      'O B B B B',
      '? ? ? ? ?',
      'B B B B B',
      'O O O',
      'O B',
      '? ?',
      'B',
    ),
  ).toEqual([
    'O O O O O: First period: all five dimensions are on target.',
    'O O ? ? B: First period: Efficiency is below target. Two of the five dimensions are on target, two are borderline.',
    'O ? ? ? ?: First period: one of the five dimensions is on target, four are borderline.',
    'O B B B B: First period: Performance, Activity, Communication and Efficiency are below target. One of the five dimensions is on target.',
    '? ? ? ? ?: First period: all five dimensions are borderline.',
    'B B B B B: First period: all five dimensions are below target.',
    'O O O: First period: all three dimensions are on target.',
    'O B: First period: Performance is below target. One of the two dimensions is on target.',
    '? ?: First period: both dimensions are borderline.',
    'B: First period: Satisfaction is below target.',
  ]);
});

test('what has no range or no score is named and not judged', () => {
  expect(
    table(
      'O O O ? *',
      'O~ O~ ?~ * -',
      'O B - - -',
      '* * * * *',
      '* *',
      '*',
      'O~ O~ ?~ ?~ B',
      '- - -',
      '-',
      '',
    ),
  ).toEqual([
    'O O O ? *: First period: three of the five dimensions are on target, one is borderline. Too few records to say where Efficiency stands.',
    'O~ O~ ?~ * -: Nothing changed clearly since 2026-Q2. Two of the five dimensions are on target, one is borderline. Too few records to say where Communication stands. Without a score: Efficiency.',
    'O B - - -: First period: Performance is below target. One of the five dimensions is on target. Without a score: Activity, Communication and Efficiency.',
    '* * * * *: First period: too few records to say where the dimensions stand.',
    '* *: First period: too few records to say where the dimensions stand.',
    '*: First period: too few records to say where the only dimension stands.',
    'O~ O~ ?~ ?~ B: Efficiency is below target. Two of the five dimensions are on target, two are borderline.',
    '- - -: No dimension has a score; the reasons stand below.',
    '-: No dimension has a score; the reasons stand below.',
    ': No dimension has a score; the reasons stand below.',
  ]);
});

test('a saved result and the whole of the files', () => {
  expect(headline(report(rowsOf('O~ Bv'))).join(' ')).toBe(
    'Performance fell clearly since the saved result and is below target. One of the two dimensions is on target.',
  );
  const period = { id: 'all', label: 'all', from: '2026-01-01', to: '2026-09-30' };
  expect(headline(report(rowsOf('O B'), { period })).join(' ')).toBe(
    'Performance is below target. One of the two dimensions is on target.',
  );
});

test('a group is not the whole', () => {
  expect(headline(report([dimension('d', { ...sure(70, 66, 80), group: 'team:A' })]))).toEqual([
    'No dimension has a score; the reasons stand below.',
  ]);
});

test('whatever the rows: every dimension is told of, nobody is praised, every sentence ends', () => {
  const signs = fc.array(
    fc
      .tuple(fc.constantFrom('O', '?', 'B', '*'), fc.constantFrom('~', '^', 'v', ''))
      .map((pair) => pair.join('')),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(signs, (given) => {
      const text = said(given.join(' '));
      expect(text).not.toMatch(/good|great|well done|congrat|undefined|NaN| {2}|\.\./i);
      expect(text).toMatch(/^[A-Z].*\.$/);
      const counted = /dimension/.test(text);
      for (const [at, sign] of given.entries()) {
        const isNamed = text.includes(names[at] ?? '');
        if (sign.startsWith('B') || sign.startsWith('*') || /[v^]$/.test(sign))
          expect(
            isNamed ||
              /^(First period: )?(all|both) /i.test(text) ||
              /where the (only )?dimension/.test(text),
          ).toBe(true);
        else expect(isNamed || counted).toBe(true);
      }
    }),
  );
});

test('a period with which nothing was to be compared is not called the first', () => {
  const asked = report(rowsOf('O O B'), { settings: { by: [], where: [], set: [], previous: 'none' } });
  expect(headline(asked).join(' ')).toBe(
    'Activity is below target. Two of the three dimensions are on target.',
  );
});
