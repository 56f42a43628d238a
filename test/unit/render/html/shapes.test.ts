import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Shapes } from '../../../../src/render/html/marks/mark.tsx';

test('each place against the target has a shape of its own, for those who see no colours', () => {
  const drawn = [...renderToString(Shapes()).matchAll(/<(circle|path) id="([\w-]+)" ([^>]*)>/g)];
  const shapes = new Map(drawn.map(([, tag, id, geometry]) => [id, `${tag} ${geometry}`]));
  expect([...shapes.keys()]).toEqual(
    expect.arrayContaining(['on-target', 'borderline', 'below', 'unsure', 'was']),
  );
  expect(new Set(shapes.values()).size).toBe(shapes.size);
});
