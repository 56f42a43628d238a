import { unusable } from '../problems.ts';
import { markLength, type Opened } from './bytes.ts';
import { shownText } from './lines.ts';

/**
 * What a text begins with, without its byte order mark and the white space before it.
 * @throws SpaceSeaError (3) if there is nothing else in it
 */
export const beginningOf = ({ head, isWhole }: Pick<Opened, 'head' | 'isWhole'>, file: string): string => {
  const beginning = shownText(head.subarray(markLength(head))).trimStart();
  if (beginning !== '' || !isWhole) return beginning;
  throw unusable({
    code: 'file/empty',
    message: head.length === markLength(head) ? 'is empty' : 'holds nothing but blank lines',
    at: { file },
    hint: 'was the export interrupted?',
  });
};
