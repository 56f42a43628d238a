import type { Encoding } from '../types.ts';
import { decoderOf } from './decoders.ts';
import { ownMark, saidOf } from './known-encoding.ts';
import { isDamaged, surveyHead } from './survey.ts';

/**
 * The beginning of an unpacked file as UTF-8: in the encoding that it shows or the config says, else in the one that
 * these bytes let guess. A look that only chooses a source: reading goes by the whole file.
 */
export const decodedHead = (head: Uint8Array, said?: Encoding): Uint8Array => {
  const encoding = ownMark(head) ?? saidOf(said, { name: '', head }) ?? guessOf(head);
  return encoding === 'utf-8' ? head : decoderOf(encoding)(head).text;
};

const guessOf = (head: Uint8Array): Encoding => {
  const found = surveyHead(head);
  return found.wrong === undefined || isDamaged(found) ? 'utf-8' : 'windows-1252';
};
