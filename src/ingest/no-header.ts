import { listed, nearest } from '../nearest.ts';
import type { Preset } from '../preset.ts';
import type { Problem } from '../problems.ts';
import type { Kind, Source } from '../types.ts';
import type { FieldPlan } from './columns.ts';
import { delimiterNames } from './dialect.ts';
import { fold } from './fold.ts';
import type { Beginning, Header } from './line.ts';
import { yamlText } from './mapping.ts';
import { isNear, lacking, placesIn, sectionOf } from './names.ts';
import { almost, likeness } from './recognise.ts';

/** Names that a message lists. */
const shownNames = 12;

interface About {
  readonly file: string;
  readonly source: Source;
  readonly presets: readonly Preset[];
}

/** A table whose first record does not have the columns that are needed: what it has, and what to do. */
export const noHeader = (
  beginnings: readonly Beginning[],
  plans: readonly FieldPlan[],
  { file, source, presets }: About,
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
  const survey = surveyOf(headers, missing, presets);
  if (survey !== undefined) return { ...noQuestions(survey, file, source), at: { file, line: best.line } };
  return {
    code: 'file/header',
    message: `has no column ${wanted}; ${shown(best, { beginnings, plans, kind: source.kind })}`,
    at: { file, line: best.line },
    hint:
      presetHint(headers, presets) ??
      misspeltHint(best.names, missing, source) ??
      `${proposal(file)}${mappingHint(best.names, missing, source)}`,
  };
};

/** What to do first; nothing of what has no path. */
const proposal = (file: string): string => {
  if (file === 'standard input') return '';
  const word = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
  return `spacesea init ${word} proposes what is what; or `;
};

/** The survey tool whose header it is, if nothing but the questions is unknown. */
const surveyOf = (
  headers: readonly Header[],
  missing: readonly FieldPlan[],
  presets: readonly Preset[],
): Preset | undefined =>
  missing.every(({ field }) => field === 'item' || field === 'value')
    ? presets.find((preset) => headers.some(({ names }) => likeness(preset, names) > 0))
    : undefined;

const noQuestions = ({ title }: Preset, file: string, { id }: Source): Omit<Problem, 'severity' | 'at'> => ({
  code: 'file/header',
  message: `is an export of ${title}, and the config does not say which question is which item of the model`,
  hint: `${proposal(file)}write sources: { ${id}: { labels: agree5, items: { tools_1: Your Question } } }`,
});

/** The header that lacks the fewest columns; if all lack the same, the one with the most. */
const bestOf = (headers: readonly Header[], plans: readonly FieldPlan[]): Header | undefined =>
  headers.toSorted(
    (a, b) =>
      lacking(plans, a.names).length - lacking(plans, b.names).length || b.names.length - a.names.length,
  )[0];

interface Seen {
  readonly beginnings: readonly Beginning[];
  readonly plans: readonly FieldPlan[];
  readonly kind: Kind;
}

/** The names, unless they look like a row of data, which may say something of people. */
const shown = (best: Header, seen: Seen): string => {
  const { names, dialect } = best;
  if (isData(best, seen)) return 'its first record looks like data, not like the names of columns';
  const some = names.slice(0, shownNames).map((name) => JSON.stringify(shortened(name.trim())));
  const separated = dialect && (delimiterNames[dialect.delimiter] ?? JSON.stringify(dialect.delimiter));
  const read = separated === undefined ? '' : `, read with ${separated} between columns,`;
  const rest = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
  return `its first record${read} is ${listed(some)}${rest}`;
};

/** A record that has a value, or words that stand below it as well; of people and answers one without any known name. */
const isData = (best: Header, { beginnings, plans, kind }: Seen): boolean => {
  const { names } = best;
  const below = beginnings.find(([first]) => first === best)?.slice(1) ?? [];
  const repeats = (name: string, index: number): boolean =>
    name.trim() !== '' && below.some((record) => record.names[index] === name);
  if (names.some((name, index) => isValue(name) || repeats(name, index))) return true;
  const placeOf = placesIn(names);
  const isKnown = ({ header }: FieldPlan): boolean => header !== undefined && placeOf(header) >= 0;
  return (kind === 'person' || kind === 'survey') && !plans.some(isKnown);
};

/** Numbers, dates and addresses are no names of columns. */
const isValue = (name: string): boolean => /^\s*[-+]?\d[\d.,:/T-]*\s*$/.test(name) || name.includes('@');

/** At most 80 letters of a name. */
const shortened = (name: string): string => {
  const letters = Array.from(name.slice(0, 200));
  return letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : name;
};

/** An export of a known tool, from which one column was left out. */
const presetHint = (headers: readonly Header[], presets: readonly Preset[]): string | undefined => {
  const found = headers.map(({ names }) => almost(presets, names)).find((each) => each !== undefined);
  if (found === undefined) return undefined;
  const { header, preset } = found;
  return `but for the column "${header}" this is the export "${preset.title}": add the column there, and export again`;
};

const misspeltHint = (
  names: readonly string[],
  missing: readonly FieldPlan[],
  { id }: Source,
): string | undefined => {
  const [first] = missing;
  const meant = missing.flatMap(({ header = '', field }) => {
    const name = nearest(
      header,
      names.filter((each) => isNear(each, header)),
    );
    return name === undefined ? [] : [`${field}: ${yamlText(name.trim())}`];
  });
  return meant.length === 0 || first === undefined
    ? undefined
    : `did you mean this? Write sources: { ${id}: { ${sectionOf(first)}: { ${meant.join(', ')} } } }`;
};

const mappingHint = (
  names: readonly string[],
  missing: readonly FieldPlan[],
  { id, kind }: Source,
): string => {
  if (missing.some(({ isQuestion }) => isQuestion === true))
    return `say which column is which question, as it stands in the file: sources: { ${id}: { items: { ${missing[0]?.field}: … } } }`;
  // Most exports call it so: Deal - ID, Record ID, Opportunity ID.
  const identifier = names.find((name) => /(^|_)id(_|$)/.test(fold(name)))?.trim();
  const guess = (field: string): string =>
    field === 'id' && identifier !== undefined ? yamlText(identifier) : 'Your Header';
  const fields = missing.map(({ field }) => `${field}: ${guess(field)}`).join(', ');
  return `say which column is which, such as sources: { ${id}: { columns: { ${fields} } } }; spacesea schema ${kind} lists the fields`;
};
