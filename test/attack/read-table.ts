/** A reader of the report for a terminal, without colours: the profile, the metrics, and the groups side by side. */
import { type Cell, given, type Known, type KnownGroup } from './known.ts';
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
      ...lines.flatMap((line) => wholeCells(line, model)),
      ...parts.flatMap((rows) =>
        rows.flatMap(({ group, scores, head }) => scoreCells(group, scores, { head, model })),
      ),
    ],
  };
};

const base = { group: 'all', hidden: false, strays: [] };

/** A line of the profile or of the metrics; both speak of everybody together. */
const wholeCells = (line: string, { metrics, dimensions }: PublicModel): Cell[] => {
  const [name = '', ...rest] = line
    .replace(/^[! ] /, '')
    .trim()
    .split(/ {2,}/);
  const last = rest.at(-1) ?? '';
  const metric = metrics.find(({ title }) => title === name);
  if (metric !== undefined && rest.length >= 3)
    return [
      {
        ...{ ...base, id: metric.id, level: 'metric' },
        ...given({ value: amount(rest[0] ?? ''), score: points(rest.at(-2) ?? ''), n: count(last) }),
      },
    ];
  if (rest.length < 3 || !/^\d+(\.\d)?%$/.test(last)) return [];
  const letter = name.split(' ')[0];
  const id =
    dimensions.find((each) => each.letter === letter)?.id ?? (name === 'Overall' ? 'overall' : undefined);
  if (id === undefined) return [];
  const level = id === 'overall' ? 'overall' : 'dimension';
  return [{ ...base, id, level, ...given({ score: points(rest[0] ?? ''), coverage: amount(last) }) }];
};

interface GroupLine {
  readonly group: KnownGroup;
  readonly scores: readonly string[];
  readonly head: readonly string[];
}

/** The lines below a head: a name, people and scores; or a name and why it is hidden, over several lines. */
const groupsOf = ([first = '', ...lines]: readonly string[], field: string): GroupLine[] => {
  const head = first.slice(first.indexOf('people')).trim().split(/ +/).slice(1);
  const cells = new RegExp(`^(\\S.*?) +([\\d,]+)((?: +(?:--|<?[\\d.]+!?)){${head.length}}) *$`);
  const rows: { label: string; hidden: boolean; reason: string; people: string; scores: string[] }[] = [];
  for (const line of lines.slice(0, lines.indexOf(''))) {
    const [, label, people = '', scores = ''] = cells.exec(line) ?? [];
    const [, name, reason = ''] = /^(\S.*?) {2,}hidden: (.*)$/.exec(line) ?? [];
    const [, far] = /^ {10,}(\S.*)$/.exec(line) ?? [];
    const [, more = '', rest = far ?? ''] = /^ {2}(\S.*?)(?: {2,}(\S.*))?$/.exec(line) ?? [];
    const last = rows.at(-1);
    if (label !== undefined)
      rows.push({ label, people, reason: '', hidden: false, scores: scores.trim().split(/ +/) });
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
