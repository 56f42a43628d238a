import type { Problem } from '../problems.ts';
import type { FileBook } from './ledger.ts';

/** Files of a source that hold the same bytes: answers have no key by which a copy would be found. */
export const sameFiles = (files: readonly FileBook[]): Problem[] =>
  files.flatMap(({ file, sha256 }, index) => {
    const first = files.findIndex((other) => other.sha256 === sha256 && sha256 !== '');
    const original = files[first];
    if (original === undefined || first === index) return [];
    return [
      {
        code: 'file/twice',
        severity: 'warning',
        message: `holds the same bytes as ${original.file}`,
        at: { file },
        hint: 'remove one of the two: what has no key of its own, such as answers, counts twice',
      },
    ];
  });
