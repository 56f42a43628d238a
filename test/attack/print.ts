/** Every printed form of a report, and what a reader of each knows. */

import type { Report } from '../../src/generated/report.ts';
import { explain } from '../../src/render/explain.ts';
import { plain, renderers } from '../../src/render/index.ts';
import { run } from '../support/run.ts';
import type { Known } from './known.ts';
import { type PublicModel, publicModel } from './public.ts';
import { type Asked, readExplain } from './read-explain.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';
import { readCsv, readJson } from './read-rows.ts';
import { readTable } from './read-table.ts';

/** What is printed for the options of `score`, or for a question to `explain`. */
export interface Printer {
  readonly score: (options: string) => Promise<string>;
  readonly explain: (asked: Asked) => Promise<string>;
}

/** A report as each of its readers knows it. */
export interface Printed {
  readonly report: Report;
  readonly model: PublicModel;
  readonly known: Readonly<Record<string, Known>>;
}

/** Through the command line, each format in a run of its own. */
export const byCommand = (cwd: string, args: string): Printer => ({
  score: (options) => printedBy(`spacesea score . ${args} ${options}`, cwd),
  explain: ({ id, group }) => printedBy(`spacesea explain ${id} . ${args} --group "${group}"`, cwd),
});

/** What the command line prints, from a report at hand: reading the exports once is enough. */
export const byRenderer = (report: Report): Printer => {
  const options = (width: number) => ({ width, colour: false, ascii: false });
  return {
    score: async (format) => {
      const [, width = '80'] = /--width (\d+)/.exec(format) ?? [];
      if (format.startsWith('--plain')) return plain(report, options(80));
      const word = /-f (json|csv|md)/.exec(format)?.[1] as 'json' | 'csv' | 'md' | undefined;
      return renderers[word ?? 'table'](report, options(Number(width)));
    },
    explain: ({ id, group }) => explain(report, { name: id, group }, options(80)),
  };
};

const printedBy = async (line: string, cwd: string): Promise<string> => {
  const { out, err, code } = await run(line, { cwd });
  if (code !== 0) throw new Error(`${line} ended with ${code}: ${err}`);
  return out;
};

/** Reads every format. */
export const readAll = async (print: Printer): Promise<Printed> => {
  const json = readJson(await print.score('-f json'));
  const { report } = json;
  const model = publicModel(report);
  const field = report.settings.by[0];
  return {
    report,
    model,
    known: {
      json: { groups: json.groups, cells: json.cells },
      csv: readCsv(await print.score('-f csv')),
      md: readMarkdown(await print.score('-f md'), model),
      'table 80': readTable(await print.score('--width 80'), model),
      'table 120': readTable(await print.score('--width 120'), model),
      plain: readPlain(await print.score('--plain'), model, field),
      explain: await explained(print, report, model),
    },
  };
};

/** Every number asked for, one after the other. */
const explained = async (print: Printer, report: Report, model: PublicModel): Promise<Known> => {
  const answers = [];
  for (const { group, id, level } of report.scores) {
    const asked = { group, id, level };
    answers.push({ asked, cells: readExplain(await print.explain(asked), asked, model) });
  }
  const cells = answers.flatMap((answer) => answer.cells);
  const overall = answers.flatMap(({ asked, cells: [cell] }) =>
    asked.level === 'overall' && cell ? [cell] : [],
  );
  return {
    cells,
    groups: overall.map(({ group, hidden }) => ({
      id: group,
      label: group.slice(group.indexOf(':') + 1),
      hidden,
    })),
  };
};
