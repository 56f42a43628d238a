import { listed } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../types.ts';
import type { FieldPlan } from './columns.ts';
import { type Beginning, delimiterNames, type Header } from './dialect.ts';
import { isNear, lacking } from './names.ts';

/** Names that a message lists. */
const shownNames = 12;

/** A table whose first record does not have the columns that are needed: what it has, and what to do. */
export const noHeader = (
  beginnings: readonly Beginning[],
  plans: readonly FieldPlan[],
  { file, source }: { readonly file: string; readonly source: Source },
): Omit<Problem, 'severity'> => {
  const headers = beginnings.flatMap(([first]) => (first === undefined ? [] : [first]));
  const best = bestOf(headers, plans);
  if (best === undefined) {
    const message = 'has no header: its first record does not end, or has a broken quote';
    return {
      code: 'file/header',
      message,
      at: { file, line: 1 },
      hint: 'is this really a CSV file with column names?',
    };
  }
  const missing = lacking(plans, best.names);
  const wanted = missing.map(({ header = '' }) => `"${header}"`).join(' and no column ');
  return {
    code: 'file/header',
    message: `has no column ${wanted}; ${shown(best)}`,
    at: { file, line: best.line },
    hint:
      headerBelow(beginnings, plans) ??
      misspeltHint(best.names, missing, source) ??
      mappingHint(missing, source),
  };
};

/** The header that lacks the fewest columns; if all lack the same, the one with the most. */
const bestOf = (headers: readonly Header[], plans: readonly FieldPlan[]): Header | undefined =>
  headers.toSorted(
    (a, b) =>
      lacking(plans, a.names).length - lacking(plans, b.names).length || b.names.length - a.names.length,
  )[0];

/** The names, unless they look like a row of data, which may say something of people. */
const shown = ({ names, dialect }: Header): string => {
  if (names.some((name) => /^\s*[-+]?\d[\d.,:/T-]*\s*$/.test(name) || name.includes('@')))
    return 'its first record looks like data, not like the names of columns';
  const some = names.slice(0, shownNames).map((name) => `"${name.trim()}"`);
  const separated = delimiterNames[dialect.delimiter] ?? JSON.stringify(dialect.delimiter);
  const rest = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
  return `its first record, read with ${separated} between columns, is ${listed(some)}${rest}`;
};

/** A record further down that has all the names: something stands above the table. */
const headerBelow = (beginnings: readonly Beginning[], plans: readonly FieldPlan[]): string | undefined => {
  const below = beginnings.flat().find(({ names }) => lacking(plans, names).length === 0);
  return below === undefined
    ? undefined
    : `line ${below.line} has the names of the columns: remove what stands above it`;
};

const misspeltHint = (
  names: readonly string[],
  missing: readonly FieldPlan[],
  { id }: Source,
): string | undefined => {
  const meant = missing.flatMap(({ header = '', field }) => {
    const name = names.find((each) => isNear(each, header));
    return name === undefined ? [] : [`${field}: ${name.trim()}`];
  });
  return meant.length === 0
    ? undefined
    : `did you mean this? Write sources: { ${id}: { columns: { ${meant.join(', ')} } } }`;
};

const mappingHint = (missing: readonly FieldPlan[], { id, kind }: Source): string => {
  const fields = missing.map(({ field }) => `${field}: Your Header`).join(', ');
  return `say which column is which: sources: { ${id}: { columns: { ${fields} } } }; spacesea schema ${kind} lists the fields`;
};
