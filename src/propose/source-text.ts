/** The part of a config that says how the files of one layout are read. */
import type { Guess, LayoutGuess } from '../proposal.ts';
import { itemLines } from './item-text.ts';
import { mapLines, openText } from './map-text.ts';
import { marksText } from './settings.ts';
import { shortText, yamlText } from './yaml-text.ts';

/** More headers that nothing reads are counted. */
const mostNames = 12;

/**
 * The lines below the id of the source, each with the indentation of its level.
 * @param files the lines that say which files it reads
 */
export const sourceLines = (layout: LayoutGuess, files: readonly string[]): readonly string[] => {
  const { kind, preset, encoding, guesses, items, role, skipEmpty } = layout;
  const columns = [
    ...guesses.flatMap(columnLines),
    ...(role === undefined ? [] : [`role: { value: ${role} }   # likely: by what is asked`]),
  ];
  return [
    `kind: ${kind}`,
    ...files,
    ...(preset === undefined ? [] : [`preset: ${preset.id}   # ${preset.title}: its columns are known`]),
    ...(encoding === undefined
      ? []
      : [`encoding: ${encoding}   # likely: it is no UTF-8, and nothing else says what it is`]),
    ...(skipEmpty === undefined
      ? []
      : [`skip: { ${yamlText(skipEmpty)}: "" }   # rows that name nobody are left out, and counted`]),
    ...block('columns:', columns),
    ...block('items:', itemLines(items)),
    ...unusedLines(layout),
  ];
};

/** A key and what stands below it; where that is nothing but comments, the key is one as well. */
const block = (key: string, lines: readonly string[]): readonly string[] => {
  if (lines.length === 0) return [];
  const isEmpty = lines.every((line) => line.startsWith('#'));
  return [isEmpty ? `# ${key}` : key, ...lines.map((line) => `  ${line}`)];
};

const columnLines = (guess: Guess): readonly string[] => {
  const { field, columns, certainty, because, use, choices, doubt } = guess;
  const [column, ...rivals] = columns;
  const doubts = doubt === undefined ? [] : [`# TODO ${field}: ${doubt}`];
  // How the others are written is left to reading.
  const others = guess.isFromPreset === true ? [] : rivals.map((name) => `# ${field}: ${yamlText(name)}`);
  if (choices !== undefined) return [...doubts, ...choices.map((choice) => `# ${choice}`), ...others];
  if (use === 'left' && !isMostlyKnown(guess)) {
    const asks = doubt === undefined ? [`# TODO ${field}: ${shortText(column)}? ${because}`] : doubts;
    const answer = mapped(guess).filter((line) => !line.trimStart().startsWith('#'));
    return [...asks, ...openText(guess), ...answer.map((line) => `# ${line}`), ...others];
  }
  if (use === 'read') return [];
  const [first = '', ...more] = mapped(guess);
  return [...doubts, `${first}   # ${certainty}: ${because}`, ...more];
};

/** Only words are open: their rows are rejected, and nothing else has to be decided. */
const isMostlyKnown = ({ field, columns, map }: Guess): boolean =>
  field === 'outcome' && columns.length === 1 && (map?.known.length ?? 0) > 0;

/** `field: Header`, or with everything that says how it is read; a map has a line for each word. */
const mapped = ({
  field,
  columns: [name],
  isFromPreset,
  date,
  numbers,
  map,
  fallback,
}: Guess): readonly string[] => {
  const from =
    fallback === undefined ? yamlText(name) : `[${yamlText(name)}, { value: ${yamlText(fallback)} }]`;
  const marks = numbers === undefined ? '' : marksText(numbers);
  const format = date === undefined ? '' : `, date: ${yamlText(date)}`;
  if (isFromPreset === true && map !== undefined)
    return [
      `${field}:`,
      '  map:',
      ...mapLines(field, map).map((line) => `    ${line}`),
      ...(map.otherwise === undefined ? [] : [`  otherwise: ${map.otherwise}`]),
    ];
  if (isFromPreset === true) return [`${field}: { ${`${format}${marks}`.slice(2)} }`];
  if (map === undefined)
    return [
      marks === '' && format === '' && fallback === undefined
        ? `${field}: ${from}`
        : `${field}: { from: ${from}${format}${marks} }`,
    ];
  const words =
    field === 'deal_type'
      ? mapLines(field, { known: map.known, taken: map.taken, open: [], meanings: [] })
      : mapLines(field, map);
  return words.length === 0
    ? [`${field}: ${fallback === undefined ? from : `{ from: ${from} }`}`]
    : [`${field}:`, `  from: ${from}`, '  map:', ...words.map((line) => `    ${line}`)];
};

const unusedLines = ({ unused }: LayoutGuess): readonly string[] => {
  if (unused.length === 0) return [];
  const names = unused.slice(0, mostNames).map(shortText).join(', ');
  const more = unused.length > mostNames ? ` and ${unused.length - mostNames} more` : '';
  return [`# Not read: ${names}${more}`];
};
