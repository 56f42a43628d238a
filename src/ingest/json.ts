import type { Opened } from './bytes.ts';
import type { RawRecord } from './fault.ts';
import { listCutter } from './json-list.ts';
import type { Members } from './json-members.ts';
import { batches } from './lines.ts';

/**
 * The records of a JSON list, some at a time: an array, or `records` or `results` of an object.
 * @throws SpaceSeaError (3) if it is not JSON or no list, which may be known only when records have been handed on
 */
export async function* jsonRecords(
  { chunks }: Pick<Opened, 'chunks'>,
  members: Members,
  file: string,
): AsyncGenerator<readonly RawRecord[]> {
  // Nothing is handed on, too, now and then: records may have been taken in.
  for await (const { frames } of batches(chunks, listCutter(members, file))) yield frames;
}
