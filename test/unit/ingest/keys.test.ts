import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, hashOfBytes } from '../../../src/ingest/keys.ts';

test('a key has the same hash as a text and where it stands among bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'binary-ascii' }), (before, key) => {
      const bytes = Buffer.from(`${before}${key}, and more`);
      expect(hashOfBytes(bytes, before.length, before.length + key.length)).toBe(hashOf(key));
    }),
  );
});
