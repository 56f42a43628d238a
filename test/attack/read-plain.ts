/** A reader of the report in sentences (`--plain`). A line that goes on is indented. */
import { type Cell, given, type Known, type KnownGroup } from './known.ts';
import type { PublicModel } from './public.ts';
import { amount, count, named, points } from './read-words.ts';

/** @param field by which the report has groups: the command line is known */
export const readPlain = (text: string, model: PublicModel, field: string | undefined): Known => {
  const sentences = text.replace(/\n {2,}/g, ' ').split('\n');
  const people = /\. (\d[\d,]*) (?:person|people)\./.exec(sentences[0] ?? '')?.[1];
  const lines = sentences.slice(1);
  const parts = field === undefined ? [] : lines.flatMap((line) => groupOf(line, field, model));
  return {
    groups: [
      {
        id: 'all',
        label: 'All',
        hidden: people === undefined,
        ...given({ people: people === undefined ? undefined : count(people) }),
      },
      ...parts.map(({ group }) => group),
    ],
    cells: [...lines.flatMap((line) => wholeCell(line, model)), ...parts.flatMap(({ cells }) => cells)],
  };
};

const base = { group: 'all', hidden: false, strays: [] };

const wholeCell = (line: string, { metrics, dimensions }: PublicModel): Cell[] => {
  const titleOf = ({ title }: { readonly title: string }): boolean => line.startsWith(`${title}: `);
  const metric = metrics.find(titleOf);
  if (metric !== undefined) {
    const rest = line.slice(metric.title.length + 2);
    const told = given({
      value: amount(rest),
      score: points(/, score (\S+?)[,.](?: |$)/.exec(rest)?.[1] ?? ''),
      n: count(/, from ([\d,]+)/.exec(rest)?.[1] ?? ''),
    });
    return [{ ...base, id: metric.id, level: 'metric', ...told }];
  }
  const dimension = dimensions.find(titleOf);
  if (dimension === undefined && !line.startsWith('Overall: ')) return [];
  const rest = line.slice((dimension?.title ?? 'Overall').length + 2);
  const id = dimension?.id ?? 'overall';
  const told = rest.startsWith('not scored') ? {} : given({ score: points(rest.split(',')[0] ?? '') });
  return [{ ...base, id, level: dimension === undefined ? 'overall' : 'dimension', ...told }];
};

const groupOf = (line: string, field: string, model: PublicModel): { group: KnownGroup; cells: Cell[] }[] => {
  const [, name, reason] = /^(.*?): hidden, (.*)\.$/.exec(line) ?? [];
  if (name !== undefined && reason !== undefined)
    return [{ group: { id: `${field}:${name}`, label: name, hidden: true, reason }, cells: [] }];
  const [, text, people, rest] = /^(.*), (\d[\d,]*) (?:person|people): (.*)\.$/.exec(line) ?? [];
  if (text === undefined || people === undefined || rest === undefined) return [];
  const { label, merged } = named(text);
  const group = `${field}:${label}`;
  const cells = [...model.dimensions, { id: 'overall', title: 'Overall' }].flatMap(
    ({ id, title }): Cell[] => {
      const [, score] =
        new RegExp(`(?:^|, )${literal(title)} (<?[\\d.]+)(?: \\([a-z, ]+\\))?(?:[,;]|$)`).exec(rest) ?? [];
      if (score === undefined) return [];
      const level = id === 'overall' ? 'overall' : 'dimension';
      return [{ group, id, level, hidden: false, strays: [], ...given({ score: points(score) }) }];
    },
  );
  return [{ group: { id: group, label, hidden: false, ...given({ people: count(people), merged }) }, cells }];
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
