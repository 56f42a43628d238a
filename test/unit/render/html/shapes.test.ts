import { expect, test } from 'vitest';
import { html } from '../../../../src/render/html/html.tsx';
import { report } from '../../../golden/report.ts';

test('each place against the target has a shape of its own, for those who see no colours', () => {
  const drawn = [...html(report, {}).matchAll(/<(circle|path) id="([\w-]+)" ([^>]*)>/g)];
  const shapes = new Map(drawn.map(([, tag, id, geometry]) => [id, `${tag} ${geometry}`]));
  expect([...shapes.keys()]).toEqual(['on-target', 'borderline', 'below', 'unsure', 'was']);
  // The geometry alone, without the id.
  expect(new Set(shapes.values()).size).toBe(shapes.size);
});
