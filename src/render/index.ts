/** The render room's door: a report in, text out. Each format is loaded when it is asked for, so that start-up stays short. */
import type { Report } from '../generated/report.ts';
import type { RenderOptions } from './pen.ts';

export type { RenderOptions } from './pen.ts';

/** The formats by their word on the command line. */
export type Format = 'table' | 'json' | 'md' | 'csv' | 'html';

/** The whole report in, the whole text out. */
export type Renderer = (report: Report, options: RenderOptions) => Promise<string>;

export const renderers: Readonly<Record<Format, Renderer>> = {
  table: async (report, options) => (await import('./table.ts')).table(report, options),
  json: async (report) => (await import('./json.ts')).json(report),
  md: async (report, options) => (await import('./markdown.ts')).markdown(report, options),
  html: async (report, options) => (await import('./html/html.tsx')).html(report, options),
  csv: async (report, options) => (await import('./csv.ts')).csv(report, options),
};

/** The table as sentences, one fact a line. */
export const plain: Renderer = async (report, options) => (await import('./plain.ts')).plain(report, options);

/** The table in one line. */
export const quiet = async (report: Report): Promise<string> => (await import('./quiet.ts')).quiet(report);
