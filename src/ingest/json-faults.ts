/** What is wrong with a JSON file as a whole. */
import { type SpaceSeaError, unusable } from '../problems.ts';
import type { FileFault } from './json-parts.ts';

export const notJson = (file: string, { place, message }: FileFault): SpaceSeaError =>
  unusable({
    code: 'file/json',
    message,
    at: { file, ...place },
    hint: 'the file may be cut off or edited by hand; export it again',
  });

/** It holds something else than a list. */
export const noList = (file: string, is: string): SpaceSeaError =>
  unusable({
    code: 'file/json',
    message: `holds ${is}, expected a list of records`,
    at: { file },
    hint: 'write [{…}, {…}], {"records": […]}, {"results": […]}, or one object a line in a file called .ndjson',
  });

/** What stands around records is held in memory. */
export const listTooLarge = (file: string): SpaceSeaError =>
  unusable({
    code: 'file/too-large',
    message: 'holds more than 10 MiB around its records',
    at: { file },
    hint: 'export one object a line (.ndjson), a plain list [{…}, {…}], or CSV',
  });
