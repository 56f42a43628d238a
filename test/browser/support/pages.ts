/** Pages to look at, each written into a folder of its own as the program writes it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { Report } from '../../../src/generated/report.ts';
import { html } from '../../../src/render/html/html.tsx';
import { manyTeams } from '../../support/many-teams.ts';
import { run } from '../../support/run.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { hostileExports, hostileReport } from './hostile.ts';

/** A page, and the report that it shows. */
export interface Written {
  readonly path: string;
  readonly report: Report;
}

/** A folder for the tests of a file, gone at the end. */
export const usePlace = (): string => {
  const place = mkdtempSync(join(tmpdir(), 'spacesea-pages-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  return place;
};

const done = new Map<string, Written>();

/** The page that a command line writes, with the report that it writes as JSON; once for the tests of a file. */
const scored = async (line: string, name: string, place: string): Promise<Written> => {
  const written = done.get(line) ?? (await scoredAnew(line, name, place));
  done.set(line, written);
  return written;
};

const scoredAnew = async (line: string, name: string, place: string): Promise<Written> => {
  const folder = join(place, name);
  mkdirSync(folder, { recursive: true });
  const [path, json] = [join(folder, `${name}.html`), join(folder, `${name}.json`)];
  const { err, code } = await run(`spacesea ${line} -f "html=${path}" -f "json=${json}"`);
  if (code !== 0) throw new Error(`spacesea ${line} ended with ${code}\n${err}`);
  const { default: report } = await import(/* @vite-ignore */ json, { with: { type: 'json' } });
  return { path, report };
};

/** The page of a report that no command has made. */
const drawn = (report: Report, name: string, place: string): Written => {
  const path = join(place, `${name}.html`);
  const again = { explain: ' exports', score: ' exports', validate: ' exports' };
  writeFileSync(
    path,
    html(report, { again, command: 'spacesea score exports --by team -f html=report.html' }),
  );
  return { path, report };
};

const demoWithoutPeople = (place: string): string => {
  const folder = join(place, 'no-people');
  cpSync('examples/demo', folder, { recursive: true, filter: (path) => !path.endsWith('people.csv') });
  return folder;
};

/** The demo by team as it lies in docs/: a golden test keeps it new, and scoring takes long. */
export const sample = (): Written => ({ path: resolve('docs/sample-report.html'), report: sampleReport() });

const demo = (place: string): Promise<Written> => scored('score examples/demo', 'demo', place);

/** Each kind of page by its name. */
export const pages = {
  demo,
  byTeam: sample,
  firstPeriod: (place) => scored('score examples/worked -p 2026-Q2', 'first-period', place),
  hardlyCompared: (place) => scored('score examples/demo -p 2025-Q2', 'hardly-compared', place),
  noRoster: (place) => scored(`score "${demoWithoutPeople(place)}"`, 'no-roster', place),
  worked: (place) => scored('score examples/worked', 'worked', place),
  hostileExports: (place) => scored(`score "${hostileExports(place)}" --by team`, 'hostile-exports', place),
  hostileReport: (place) => drawn(hostileReport(), 'hostile-report', place),
  fiftyTeams: async (place) => drawn(manyTeams((await demo(place)).report, 50), 'fifty-teams', place),
} satisfies Record<string, (place: string) => Written | Promise<Written>>;
