import type { Problem } from '../problems.ts';
import { plainSpelling } from '../spelling.ts';
import type { Source } from '../types.ts';
import type { SeenValues } from './seen-values.ts';
import { yamlWord } from './yaml-word.ts';

/** A source and the values of its fields. */
export interface Seen {
  readonly source: Source;
  readonly values: SeenValues;
}

/** One way to spell a group. */
interface Spelling {
  readonly text: string;
  readonly rows: number;
  /** Sources that spell it so. */
  readonly sources: readonly Source[];
}

/** Where to look. */
interface Looking {
  readonly fields: readonly string[];
  /** The source whose spelling is the right one, if it has only one of them. */
  readonly roster: string | undefined;
}

/** Names of groups that differ in nothing but letter case, spaces, dashes or accents: they split one team in two. */
export const spellingProblems = (seen: readonly Seen[], { fields, roster }: Looking): Problem[] =>
  fields.flatMap((field) =>
    groupsOf(seen, field)
      .filter((spellings) => spellings.length > 1)
      .map((spellings) => problemOf(field, spellings, roster)),
  );

/** The spellings of each group, the commonest first. */
const groupsOf = (seen: readonly Seen[], field: string): Spelling[][] => {
  const groups = new Map<string, Map<string, Spelling>>();
  for (const { source, values } of seen) {
    const counts = values.get(field);
    if (counts === undefined || counts === 'many') continue;
    for (const [text, rows] of counts) {
      const plain = plainSpelling(text);
      const group = groups.get(plain) ?? new Map<string, Spelling>();
      groups.set(plain, group);
      const known = group.get(text);
      group.set(text, {
        text,
        rows: rows + (known?.rows ?? 0),
        sources: [...(known?.sources ?? []), source],
      });
    }
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([, group]) => [...group.values()].sort((a, b) => b.rows - a.rows || compare(a.text, b.text)));
};

const problemOf = (field: string, spellings: readonly Spelling[], roster: string | undefined): Problem => {
  const official = spellings.filter(({ sources }) => sources.some(({ id }) => id === roster));
  const right = (official.length === 1 ? official[0] : spellings[0])?.text ?? '';
  const [first = '', ...rest] = spellings.map(
    ({ text, rows }) => `${JSON.stringify(text)} (${rows} ${rows === 1 ? 'row' : 'rows'})`,
  );
  return {
    code: 'measure/spelling',
    severity: 'warning',
    message: `${field} is spelt ${[first, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1)}: they count as ${spellings.length} groups`,
    hint: `if they are one, write ${mendOf(field, spellings, right)}`,
  };
};

/** The map for each source that has a wrong spelling. */
const mendOf = (field: string, spellings: readonly Spelling[], right: string): string => {
  const wrong = spellings.filter(({ text }) => text !== right);
  const sources = new Map(wrong.flatMap((each) => each.sources.map((source) => [source.id, source])));
  const parts = [...sources.values()].map(({ id, columns }) => {
    const column = columns[field];
    const from = typeof column === 'object' ? (column.from ?? field) : (column ?? field);
    const header = typeof from === 'string' ? from : field;
    const own = wrong.filter((each) => each.sources.some((source) => source.id === id));
    // Letter case does not count in a map: `dach` also stands for DACH.
    const words = [...new Set(own.map(({ text }) => text.toLowerCase()))];
    const map = words.map((word) => `${yamlWord(word)}: ${yamlWord(right)}`).join(', ');
    return `${id}: { columns: { ${field}: { from: ${yamlWord(header)}, map: { ${map} } } } }`;
  });
  return `sources: { ${parts.join(', ')} }`;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
