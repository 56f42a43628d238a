import { expect, test } from 'vitest';
import { html } from '../../../../src/render/html/html.tsx';
import { byTeam, report } from '../../../golden/report.ts';
import { elementsOf, named } from '../../../support/page.ts';

test('each place against the target has a shape of its own, for those who see no colours', () => {
  const [drawing] = named('svg', elementsOf(html(report, {})));
  const drawn = [...(drawing?.within ?? [])].filter(({ name }) => ['circle', 'path'].includes(name));
  // The geometry alone, without the id.
  const shapes = new Map(
    drawn.map(({ name, attributes: { id, ...geometry } }) => [id, JSON.stringify([name, geometry])]),
  );
  expect([...shapes.keys()]).toEqual(['on-target', 'borderline', 'below', 'unsure', 'was']);
  expect(new Set(shapes.values()).size).toBe(shapes.size);
});

test.each([
  ['the whole', report],
  ['teams', byTeam],
])('what a drawing of %s takes by its name is there', (_, given) => {
  const elements = elementsOf(html(given, {}));
  const ids = new Set(elements.map(({ attributes }) => attributes['id']));
  const taken = new Set(named('use', elements).map(({ attributes }) => attributes['href']?.slice(1)));
  expect([...taken].filter((id) => !ids.has(id))).toEqual([]);
  expect([...taken]).toEqual(expect.arrayContaining(['zone', 'grid', 'was', 'on-target', 'below']));
});
