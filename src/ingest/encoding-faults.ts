/** What is wrong with the encoding of a file, in words. */
import { type Problem, unusable } from '../problems.ts';
import type { Encoding, Source } from '../types.ts';

/** A file, and the source whose config may say how it is encoded. */
export interface Origin {
  readonly file: string;
  readonly source: Pick<Source, 'id' | 'encoding'>;
}

/** A place in a file, and its source. */
export interface FilePlace extends Origin {
  readonly line: number;
}

const saveAs = 'save it as UTF-8; in Excel that is "CSV UTF-8 (comma delimited)"';

/** What to write so that the encoding is said. */
const saying = ({ id }: Pick<Source, 'id'>, encoding: Encoding): string =>
  `sources: { ${id}: { encoding: ${encoding} } }`;

const refused = ({ file, line }: FilePlace, message: string, hint: string): Error =>
  unusable({ code: 'file/encoding', message, at: { file, line }, hint });

/** Letters of UTF-8 beside bytes that are none. */
export const damaged = (place: FilePlace): Error =>
  refused(
    place,
    'is not UTF-8 throughout: a letter on this line is damaged, or written in another encoding',
    `export it again, or ${saveAs}. If it is in another encoding, say which, such as ${saying(place.source, 'windows-1252')}`,
  );

/** Neither UTF-8 nor what Excel writes in Western Europe. */
export const unknownEncoding = (place: FilePlace): Error =>
  refused(
    place,
    'is neither UTF-8 nor Windows-1252: a letter on this line is written in another encoding',
    `${saveAs}. Or say in which encoding it is, such as ${saying(place.source, 'shift_jis')}`,
  );

/** JSON in another encoding. */
export const jsonNotUtf8 = (place: FilePlace): Error =>
  refused(
    place,
    'is not UTF-8, as JSON must be: a letter on this line is damaged, or written in another encoding',
    'export it again, or save it as UTF-8',
  );

/** Bytes that do not fit the encoding in which a file is read. */
export const misfit = (place: FilePlace, encoding: Encoding): Error => {
  const { source } = place;
  if (source.encoding === encoding)
    return refused(
      place,
      `is not ${encoding}, as the config says: a letter on this line does not fit`,
      encoding === 'utf-8'
        ? `${saveAs}; or name the encoding that it has, such as ${saying(source, 'windows-1252')}`
        : `name the encoding that it has under sources: { ${source.id}: … }; if it is UTF-8, remove the key`,
    );
  return encoding === 'utf-8'
    ? damaged(place)
    : refused(
        place,
        `is damaged: it is ${encoding}, and on this line half of a letter is missing`,
        'export it again',
      );
};

/** The config says one thing, and the first bytes another. */
export const contradiction = (origin: Origin, found: Encoding): Error => {
  const { id, encoding = found } = origin.source;
  return refused(
    { ...origin, line: 1 },
    `is ${found}, and not ${encoding} as the config says`,
    `remove encoding under sources: { ${id}: … }: ${found} is recognised`,
  );
};

/** UTF-16 has zeros, if only in its commas and line ends. */
export const noUtf16 = (origin: Origin): Error => {
  const { id, encoding = 'utf-16le' } = origin.source;
  return refused(
    { ...origin, line: 1 },
    `is not ${encoding}, as the config says: it holds no plain letter in two bytes`,
    `remove encoding under sources: { ${id}: … } if it is UTF-8, or name the one that it has`,
  );
};

/** A letter that no text has. */
export const holdsNul = ({ file, line }: FilePlace): Error =>
  unusable({
    code: 'file/content',
    message: 'holds a NUL byte, which no text has',
    at: { file, line },
    hint: 'export the file again; it may be damaged, or no CSV file at all',
  });

/** Which encoding was taken, since nobody said so. */
export const guessed = ({ file, line, source }: FilePlace): Problem => ({
  code: 'file/encoding-guessed',
  severity: 'warning',
  message: 'is not UTF-8 from this line on, and is read as Windows-1252 (Western European)',
  at: { file, line },
  hint: `if its letters look right, write ${saying(source, 'windows-1252')}; else name another encoding there: spacesea help exports`,
});

/** A declared encoding that fits bytes which hardly are written in it. */
export const doubtful = ({ file, line, source }: FilePlace): Problem => ({
  code: 'file/encoding-doubtful',
  severity: 'warning',
  message: `is read as ${source.encoding}, as the config says, and looks like UTF-8: this line is the first to differ`,
  at: { file, line },
  hint: `if its letters look wrong, remove encoding under sources: { ${source.id}: … }`,
});
