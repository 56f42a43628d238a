import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { htmlOf, textOf } from '../support/gfm.ts';

/** Text with one space wherever there is space, and one kind of minus. */
const even = (text: string): string => text.replace(/\s+/g, ' ');

const report = even(
  textOf(readFileSync('docs/sample-report.html', 'utf8').replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')),
);

const page = readFileSync('docs/read-the-report.md', 'utf8');

/** What the page quotes of the report. */
const quotes = [...even(textOf(htmlOf(page))).matchAll(/"([^"]+)"/g)].map(([, quote = '']) => quote);

test('the manager’s page quotes the sample report', () => {
  expect(quotes.length).toBeGreaterThanOrEqual(8);
});

test.each(quotes)('%j stands in the sample report', (quote) => {
  expect(report.toLowerCase()).toContain(quote.toLowerCase().replace(/\.$/, ''));
});

test('numbers of the sample report that the page tells are in it', () => {
  const told = ['35.7', '14.8'];
  expect(told.filter((number) => !page.includes(number) || !report.includes(number))).toEqual([]);
});

test('the manager’s page has no formula, and a picture for each part', () => {
  expect(page).not.toMatch(/[=Σ√×]/);
  const parts = page.split(/^## /m).filter((part) => part.includes('**What it says.**'));
  expect(parts.length).toBeGreaterThanOrEqual(8);
  expect(
    parts.filter(
      (part) => !/!\[[^\]]+\]\(pictures\/part-/.test(part) || !part.includes('**What it does not say.**'),
    ),
  ).toEqual([]);
});
