/** A reader of the report as Markdown: its tables, found by their heads. */
import { type Cell, exactly, given, type Known, type KnownGroup } from './known.ts';
import type { PublicModel } from './public.ts';
import { amount, count, named, points } from './read-words.ts';

export const readMarkdown = (text: string, model: PublicModel): Known => {
  const tables = tablesOf(text);
  const people = /\n\n[^\n]*?\. (\d[\d,]*) (?:person|people);/.exec(text)?.[1];
  const parts = tables
    .filter(({ field }) => field !== undefined)
    .map((table) => groupsOf(table, text, model));
  const whole: KnownGroup = {
    id: 'all',
    label: 'All',
    // Its people are told unless it is hidden.
    hidden: people === undefined,
    ...given({ people: people === undefined ? undefined : count(people) }),
  };
  return {
    groups: [whole, ...parts.flatMap(({ groups }) => groups)],
    cells: [...tables.flatMap((table) => wholeCells(table, model)), ...parts.flatMap(({ cells }) => cells)],
  };
};

interface Table {
  /** Of `### By team`. */
  readonly field?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const tablesOf = (text: string): Table[] =>
  text.split('\n\n').flatMap((block, index, blocks) => {
    if (!block.startsWith('|')) return [];
    const [head = [], , ...rows] = block.trim().split('\n').map(cellsOf);
    const field = /^### By (.*)$/.exec(blocks[index - 1] ?? '')?.[1];
    return [{ head, rows, ...given({ field: field === undefined ? undefined : unescaped(field) }) }];
  });

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\| ?|\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => unescaped(cell.trim()));

const unescaped = (text: string): string =>
  text
    .replace(/\\([^\w\s])/g, '$1')
    // Keeps a name from calling somebody.
    .replaceAll('@\u200b', '@')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const bare = (text: string): string => text.replace(/^[_*]+|[_*]+$/g, '');

/** The profile and the metrics: both speak of everybody together. */
const wholeCells = ({ head, rows }: Table, model: PublicModel): Cell[] => {
  const base = { group: 'all', hidden: false, strays: [] };
  if (head[0] === 'Dimension')
    return rows.flatMap((cells) => {
      const [name = '', score = ''] = cells;
      const at = head.indexOf('Coverage');
      const id = model.dimensions.find(({ title }) => title === bare(name))?.id;
      const level = id === undefined ? ('overall' as const) : ('dimension' as const);
      const coverage = at < 0 ? exactly(1) : amount(cells[at] ?? '');
      const told = given({ score: points(score), ...(points(score) === undefined ? {} : { coverage }) });
      return [{ ...base, id: id ?? 'overall', level, ...told }];
    });
  if (head[0] !== 'Metric') return [];
  return rows.flatMap(([name = '', value = '', , , score = '', n = '', , note = '']) => {
    const id = model.metrics.find(({ title }) => name.endsWith(`: ${title}`))?.id;
    if (id === undefined) return [];
    const told = given({ value: amount(value), score: points(score), n: count(n) });
    return [
      { ...base, id, level: 'metric' as const, hidden: note.startsWith('hidden'), reason: note, ...told },
    ];
  });
};

const groupsOf = (table: Table, page: string, model: PublicModel): Known => {
  const { field = '', head, rows } = table;
  const known = rows
    .filter(([name]) => name !== 'All')
    .map(([text = '', people = '', ...scores]) => {
      const { label, merged } = named(text);
      const id = `${field}:${label}`;
      const hidden = people === 'hidden';
      const reason = unescaped(page)
        .split(`${label} is hidden: `)[1]
        ?.split(/\.(?:\s|$)/)[0];
      const cells = scores.map((score, column): Cell => {
        const dimension = model.dimensions.find(({ letter }) => letter === head[column + 2])?.id;
        return {
          ...{
            group: id,
            id: dimension ?? 'overall',
            level: dimension === undefined ? 'overall' : 'dimension',
            hidden,
          },
          strays: hidden && score !== '' ? ['score'] : [],
          ...given({ score: points(score) }),
        };
      });
      const group = {
        id,
        label,
        hidden,
        ...given({ people: hidden ? undefined : count(people), reason, merged }),
      };
      return { cells, group };
    });
  return { groups: known.map(({ group }) => group), cells: known.flatMap(({ cells }) => cells) };
};
