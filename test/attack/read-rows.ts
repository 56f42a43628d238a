/** Readers of the two formats that print rows: JSON and CSV. */
import { parse } from 'csv-parse/sync';
import type { Report } from '../../src/generated/report.ts';
import { type Cell, exactly, given, type Known, type KnownGroup, type Range } from './known.ts';

type Row = Readonly<Record<string, unknown>>;

/** Columns that say nothing about people: they are the same in every group. */
const harmless = new Set(['weight', 'goal', 'goalMin', 'goalMax', 'goalBelow']);

const words = new Set(['group', 'level', 'id', 'parent', 'label', 'status', 'reason', 'unit', 'method']);

/** A report as JSON: everything, at full precision. */
export const readJson = (text: string): Known & { readonly report: Report } => {
  const report: Report = JSON.parse(text);
  return {
    report,
    groups: report.groups.map((group) => ({
      id: group.id,
      label: group.label,
      hidden: group.suppressed,
      ...given({
        reason: group.reason,
        people: group.people === undefined ? undefined : exactly(group.people),
        merged: (group as { readonly merged?: readonly string[] }).merged,
      }),
    })),
    cells: report.scores.map((row) => cellOf(row as unknown as Row)),
  };
};

/** The same rows as CSV. A spreadsheet's apostrophe in front of a name is not part of it. */
export const readCsv = (text: string): Known => {
  const rows: Record<string, string>[] = parse(text, { columns: true });
  const cells = rows.map((row) =>
    cellOf(
      Object.fromEntries(
        Object.entries(row)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => [
            camel(name),
            words.has(name) ? value.replace(/^'(?=[=+\-@])/, '') : Number(value),
          ]),
      ),
    ),
  );
  return { cells, groups: groupsIn(cells) };
};

/** A group is hidden where its overall score is. */
const groupsIn = (cells: readonly Cell[]): KnownGroup[] =>
  cells
    .filter(({ level }) => level === 'overall')
    .map(({ group, hidden, reason }) => ({
      id: group,
      label: group.slice(group.indexOf(':') + 1),
      hidden,
      ...given({ reason }),
    }));

const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const cellOf = (row: Row): Cell => {
  const range = (name: string): Range | undefined => {
    const value = row[name];
    return typeof value === 'number' ? exactly(value) : undefined;
  };
  const [low, high] = [range('valueLow'), range('valueHigh')];
  const hidden = row['status'] === 'suppressed';
  return {
    group: String(row['group']),
    id: String(row['id']),
    level: row['level'] as Cell['level'],
    hidden,
    strays: hidden ? Object.keys(row).filter((name) => !harmless.has(name) && !words.has(name)) : [],
    ...given({
      reason: row['reason'] as string | undefined,
      value: range('value'),
      score: range('score'),
      coverage: range('coverage'),
      n: range('n'),
      people: range('people'),
      interval: low && high && { low, high, method: String(row['method'] ?? '') },
    }),
  };
};
