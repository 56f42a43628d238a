import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinModel } from '../../src/config/builtin.ts';
import { metricPaths } from '../../src/measure/metric-paths.ts';
import { htmlOf, tablesIn } from '../support/gfm.ts';

const model = builtinModel('spacesea:se');

/** The rows of the table of docs/data.md: for each title its source and fields. */
const rows = new Map(
  tablesIn(htmlOf(readFileSync('docs/data.md', 'utf8')))
    .filter(([head]) => head?.[0] === 'Number')
    .flatMap(([, ...body]) => body)
    .flatMap(([titles = '', source = '', fields = '']) =>
      titles
        .split('; ')
        .map((title) => [title, { source, fields: fields.replace(/[()]/g, '').split(', ') }] as const),
    ),
);

describe('docs/data.md says which fields feed', () => {
  test.each(Object.values(model.metrics))('$title', (metric) => {
    const { source, fields = [] } = rows.get(metric.title) ?? {};
    expect({ source, fields: fields.toSorted() }).toEqual({
      source: metric.source,
      fields: metricPaths(metric).toSorted(),
    });
  });

  test('nothing that is not there', () => {
    const titles = Object.values(model.metrics).map(({ title }) => title);
    expect([...rows.keys()].filter((title) => !titles.includes(title))).toEqual([]);
  });
});
