import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { folderOf, within } from '../../src/render/data-words.ts';
import { html } from '../../src/render/html/html.tsx';
import { safe } from '../../src/render/safe.ts';
import { capital } from '../../src/render/sentences.ts';
import { elementsOf, elementWith } from '../support/page.ts';
import { dimension, missing, report } from '../unit/render/small-report.ts';

/** Pieces of markup, of scripts and addresses, of orders to a terminal, and of names that are none of these. */
const scraps = [
  ...['<', '>', '"', "'", '&', '&lt;', '&#60;', '<!--', '-->', ']]>', '</script>', '<script>hurt()</script>'],
  ...['<img src=x onerror=hurt()>', '<b style="x">', '</section></main>', 'javascript:hurt()', '{{x}}'],
  ...['\u001b[2J', '\u202e', '\u200b', '\u2028', '\0', '\n', '\ud800', '=1+1', '/', '..', ' ', 'deals.csv'],
  ...['東京', 'دبي', 'Zürich', '👩🏽\u200d🚀', 'a', '7', 'constructor', '__proto__'],
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

/** Texts for everything that comes from files, a config or a command line. */
const texts = fc.record({
  title: anyText,
  files: fc.uniqueArray(anyText, { minLength: 2, maxLength: 4 }),
  source: anyText,
  rule: anyText,
  unused: anyText,
  preset: anyText,
  field: anyText,
  message: anyText,
  hint: anyText,
  label: anyText,
  reason: anyText,
  model: anyText,
  command: anyText,
});

type Texts = typeof texts extends fc.Arbitrary<infer Each> ? Each : never;

const reportOf = (given: Texts): Report => {
  const [first = ''] = given.files;
  const problem = {
    code: 'row/date',
    severity: 'error',
    field: given.field,
    message: given.message,
  } as const;
  return report([dimension('performance'), missing('wins', given.reason, { label: given.label })], {
    title: given.title,
    model: { id: given.model, sha256: '0'.repeat(64), target: 65, config: { version: 1 } },
    data: {
      read: 4,
      used: 2,
      filtered: 1,
      rejected: 1,
      files: given.files.map((file) => ({
        file,
        source: given.source,
        kind: 'deal',
        sha256: '0'.repeat(64),
        bytes: 9,
        read: 4,
        used: 2,
        filtered: Object.fromEntries([[given.rule, 1]]),
        rejected: 1,
        preset: given.preset,
        fields: [],
        unused: [given.unused],
      })),
      problems: [{ ...problem, count: 1, file: first, line: 2, rows: [{ file: first, line: 2 }] }],
    },
    notes: [{ code: 'file/x', severity: 'warning', message: given.message, hint: given.hint }],
  });
};

const pageOf = (given: Texts): string => html(reportOf(given), { command: given.command });

const plain: Texts = {
  title: 'a',
  files: ['b.csv', 'c.csv', 'd.csv', 'e.csv'],
  ...{ source: 'f', rule: 'g', unused: 'h', preset: 'i', field: 'j', message: 'k', hint: 'l' },
  ...{ label: 'm', reason: 'n', model: 'o', command: 'p' },
};

/** Names of elements, and of their attributes. */
const markupOf = (page: string): readonly string[] =>
  elementsOf(page).map(({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(' ')}`);

const known = new Set(markupOf(pageOf(plain)));

test('no text becomes markup: the page has the elements and attributes of one with plain texts', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const markup = markupOf(pageOf(given));
      expect(markup.filter((each) => !known.has(each))).toEqual([]);
      const count = (name: string): number => markup.filter((each) => each.startsWith(`${name} `)).length;
      expect([count('script'), count('style'), count('section')]).toEqual(
        ['script', 'style', 'section'].map(
          (name) => markupOf(pageOf(plain)).filter((each) => each.startsWith(`${name} `)).length,
        ),
      );
    }),
  );
});

test('every text of files, problems, notes, model and command arrives, made harmless', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const elements = elementsOf(pageOf(given));
      const [data, method] = ['data', 'method'].map((id) => elementWith(id, elements).text);
      const folder = folderOf(given.files);
      const { source, rule, unused, preset, field, message, hint, label, command, model } = given;
      const names = given.files.map((file) => within(file, folder));
      const lost = (text = '', told: readonly string[]): string[] =>
        told.map(safe).filter((each) => !text.includes(each));
      expect(lost(data, [...names, source, rule, unused, preset, field, label])).toEqual([]);
      // A sentence begins with a large letter.
      expect(lost(data, [capital(hint), capital(message)])).toEqual([]);
      expect(data).toContain(capital(safe(given.reason)));
      expect(lost(method, [command, model])).toEqual([]);
    }),
  );
});

test('the same report gives the same page, byte by byte', () => {
  fc.assert(
    fc.property(texts, (given) => {
      expect(pageOf(structuredClone(given))).toBe(pageOf(given));
    }),
    { numRuns: 20 },
  );
});
