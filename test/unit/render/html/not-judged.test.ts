import { expect, test } from 'vitest';
import { html } from '../../../../src/render/html/html.tsx';
import { elementsOf, named } from '../../../support/page.ts';
import { before, dimension, report, sure } from '../small-report.ts';

const reason = 'the deals files begin on 2026-05-01, in the middle of Apr–Jun 2026';
const rows = [dimension('results', { label: 'Results', ...sure(56, 50, 60), changeReason: reason })];
const elements = elementsOf(html(report(rows, { previousPeriod: before }), {}));

test('a change that nobody judges is no empty cell', () => {
  const texts = named('tr', elements).map(({ text }) => text.replace(/\s+/g, ' '));
  expect(texts.find((text) => text.startsWith('Results'))).toContain('not judged');
  expect(named('th', elements).map(({ text }) => text)).toContain('Change');
});

test('the cards say why', () => {
  expect(named('p', elements).map(({ text }) => text)).toContain(`Not judged: Results (${reason}).`);
});
