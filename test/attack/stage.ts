/** Small surveys for the scenarios, made up: a folder with a model, and answers by team and region. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/run.ts';
import { byCommand, type Printed, readAll } from './print.ts';

/** People of one team and region, each with an answer from 1 to 5. */
export interface Crowd {
  readonly team: string;
  readonly region?: string;
  readonly answers: readonly number[];
}

export const model = `version: 1
title: Made up
sources:
  surveys: { kind: survey, files: [surveys.csv], columns: { region: { from: region, type: text } } }
privacy: { minPeople: 5 }
metrics:
  mood:
    title: Mood
    unit: "%"
    source: surveys
    date: submitted_at
    where: { item: mood }
    statistic: { type: likert, scale: [1, 5] }
    minSample: 1
    curve: { type: linear, worst: 0.2, best: 0.9 }
dimensions:
  life: { title: Life, letter: L, metrics: { mood: 1 } }
missing: { minMetrics: 1, minDimensions: 1 }
`;

const period = '-p 2026-Q3 --as-of 2026-10-05';

/** Writes the survey into a new folder and gives its path. */
export const stage = (place: string, name: string, crowds: readonly Crowd[]): string => {
  const cwd = join(place, name);
  const rows = crowds.flatMap(({ team, region = 'EMEA', answers }, crowd) =>
    answers.map((answer, index) => `mood,${answer},r${crowd}-${index},${team},${region},2026-08-15`),
  );
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'spacesea.yaml'), model);
  writeFileSync(
    join(cwd, 'surveys.csv'),
    `${['item,value,respondent,team,region,submitted_at', ...rows].join('\n')}\n`,
  );
  return cwd;
};

/** Every format of a report, through the command line. */
export const reportOn = (cwd: string, args = ''): Promise<Printed> =>
  readAll(byCommand(cwd, `${period} ${args}`));

/** The same, or nothing where the program refuses for the sake of people, and says so. */
export const reportUnlessRefused = async (cwd: string, args: string): Promise<Printed | undefined> => {
  const { code, err } = await run(`spacesea score . ${period} ${args} -f json`, { cwd });
  if (code === 2 && /people|person/.test(err)) return undefined;
  return reportOn(cwd, args);
};
