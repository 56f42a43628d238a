/** A reader of the report for a terminal, without colours: the profile, the metrics, and the groups side by side. */
import { type Cell, exactly, given, type Known, type KnownGroup } from './known.ts';
import type { PublicModel } from './public.ts';
import { amount, count, named, points } from './read-words.ts';

export const readTable = (text: string, model: PublicModel): Known => {
  const lines = text.split('\n');
  const people = /^(\d[\d,]*) (?:person|people) /m.exec(text)?.[1];
  const heads = lines.flatMap((line, index) => {
    const field = /^(\S.*?) {2,}people .*overall *$/.exec(line)?.[1];
    return field === undefined ? [] : [{ field, index }];
  });
  const parts = heads.map(({ field, index }) => groupsOf(lines.slice(index), field));
  const groups: KnownGroup[] = [
    {
      id: 'all',
      label: 'All',
      hidden: people === undefined,
      ...given({ people: people === undefined ? undefined : count(people) }),
    },
    ...parts.flatMap((rows) => rows.map(({ group }) => group)),
  ];
  return {
    groups,
    cells: [
      ...joinedNames(lines).flatMap((line) => wholeCells(line, model)),
      ...parts.flatMap((rows) =>
        rows.flatMap(({ group, scores, head }) => scoreCells(group, scores, { head, model })),
      ),
    ],
  };
};

const base = { group: 'all', hidden: false, strays: [] };

const columnsOf = (line: string): string[] => line.trim().split(/ {2,}/);

/** Lines with what stands further in below them, where a long name goes on. */
const joinedNames = (lines: readonly string[]): string[] => {
  const joined: string[] = [];
  for (const line of lines) {
    const [, more] = /^ {4}(\S.*)$/.exec(line) ?? [];
    const last = joined.at(-1);
    if (more !== undefined && !more.includes('  ') && last !== undefined && /^ {2}\S/.test(last)) {
      const [name = '', ...rest] = columnsOf(last);
      joined[joined.length - 1] = `  ${[`${name} ${more}`, ...rest].join('  ')}`;
    } else joined.push(line);
  }
  return joined;
};

/** A line of the profile or of the metrics; both speak of everybody together. */
const wholeCells = (line: string, model: PublicModel): Cell[] => {
  const [name = '', ...rest] = columnsOf(line);
  const metric = model.metrics.find(({ title }) => title === name);
  if (metric !== undefined) return metricCells(metric.id, rest);
  const letter = name.split(' ')[0];
  const id =
    model.dimensions.find((each) => each.letter === letter)?.id ??
    (name === 'Overall' ? 'overall' : undefined);
  if (id === undefined || !rest.some((cell) => /[·░═●]/.test(cell))) return [];
  const level = id === 'overall' ? 'overall' : 'dimension';
  const last = rest.at(-1) ?? '';
  // Without a column of their own all are complete.
  const coverage = /^>?\d+(\.\d)?%$/.test(last) ? amount(last) : exactly(1);
  return [{ ...base, id, level, ...given({ score: points(rest[0] ?? ''), coverage }) }];
};

/** Value, range, goal, score, n and what became of it: of these only the value and the last three are always there. */
const metricCells = (id: string, cells: readonly string[]): Cell[] => {
  const rest = /^(?:~|--|better|worse|same|higher|lower)$/.test(cells.at(-1) ?? '')
    ? cells.slice(0, -1)
    : cells;
  const [n = '', score = ''] = rest.toReversed();
  if (rest.length < 3 || !/^[\d,]+\+?$/.test(n) || !/^(?:--|<?[\d.]+[!?*]?)$/.test(score)) return [];
  return [
    {
      ...{ ...base, id, level: 'metric' as const },
      ...given({ value: amount(rest[0] ?? ''), score: points(score), n: count(n) }),
    },
  ];
};

interface GroupLine {
  readonly group: KnownGroup;
  readonly scores: readonly string[];
  readonly head: readonly string[];
}

/** The lines below a head: a name, people and scores; or a name and why it is hidden, over several lines. */
const groupsOf = ([first = '', ...lines]: readonly string[], field: string): GroupLine[] => {
  const head = first.slice(first.indexOf('people')).trim().split(/ +/).slice(1);
  const cells = new RegExp(
    `^(\\S.*?) +([\\d,]+)((?: +(?:--|<?[\\d.]+[!?*]?[°']?)(?: ?[▲▼])?){${head.length}}) *$`,
  );
  const rows: { label: string; hidden: boolean; reason: string; people: string; scores: string[] }[] = [];
  for (const line of lines.slice(0, lines.indexOf(''))) {
    const [, label, people = '', scores = ''] = cells.exec(line) ?? [];
    const [, name, reason = ''] = /^(\S.*?) {2,}hidden: (.*)$/.exec(line) ?? [];
    const [, far] = /^ {10,}(\S.*)$/.exec(line) ?? [];
    const [, more = '', rest = far ?? ''] = /^ {2}(\S.*?)(?: {2,}(\S.*))?$/.exec(line) ?? [];
    const last = rows.at(-1);
    if (label !== undefined)
      rows.push({
        label,
        people,
        reason: '',
        hidden: false,
        scores: scores
          .replace(/[▲▼°']/g, '')
          .trim()
          .split(/ +/),
      });
    else if (name !== undefined) rows.push({ label: name, people: '', reason, hidden: true, scores: [] });
    else if (last !== undefined && line.startsWith(' ')) {
      last.label = more === '' ? last.label : `${last.label} ${more}`;
      last.reason = rest === '' ? last.reason : `${last.reason} ${rest}`;
    }
  }
  return rows
    .filter(({ label }) => label !== 'All')
    .map(({ label: text, hidden, people, scores, reason }) => {
      const { label, merged } = named(text);
      const told = given(hidden ? { reason } : { people: count(people), merged });
      return { head, scores, group: { id: `${field}:${label}`, label, hidden, ...told } };
    });
};

const scoreCells = (
  { id: group, hidden }: KnownGroup,
  scores: readonly string[],
  { head, model }: { readonly head: readonly string[]; readonly model: PublicModel },
): Cell[] =>
  scores.map((score, column) => {
    const id = model.dimensions.find(({ letter }) => letter === head[column])?.id ?? 'overall';
    const level = id === 'overall' ? 'overall' : 'dimension';
    return { group, id, level, hidden, strays: [], ...given({ score: points(score) }) };
  });
