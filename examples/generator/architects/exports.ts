import { dateText, quarters } from '../calendar.ts';
import { csvLine, csvLines } from '../csv.ts';
import { answerColumns, answersIn } from './answers.ts';
import { architects, hasLeft } from './people.ts';
import { type Json, projects } from './projects.ts';
import { workOf } from './work.ts';

/** A list with one record a line, so that a change to one shows as one. */
const listed = (records: readonly Json[]): string =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

const roster = (): Json[] =>
  architects.map((architect) => ({
    id: architect.id,
    team: architect.team,
    role: 'sa',
    fte: architect.fte,
    start_on: dateText(architect.from),
    end_on: hasLeft(architect) ? dateText(architect.to) : undefined,
    regretted: architect.regretted,
  }));

/** The exports of the architects, who are told of for the last year: path under `examples/architects/exports` and text. */
export const architectExports = (): Map<string, string> => {
  const year = quarters.slice(-4);
  const answers = csvLines(answerColumns, year.flatMap(answersIn));
  const work = year.flatMap(workOf).map((record) => JSON.stringify(record));
  return new Map([
    ['people.json', listed(roster())],
    ['deals.json', listed(projects.map(({ record }) => record))],
    ['activities.ndjson', `${work.join('\n')}\n`],
    ['surveys.csv', `${[csvLine(answerColumns), ...answers].join('\n')}\n`],
  ]);
};
