/** The render room's door: a report in, text out. */
import type { Report } from '../generated/report.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { RenderOptions } from './pen.ts';
import { table } from './table.ts';

export type { RenderOptions } from './pen.ts';
export { plain } from './plain.ts';
export { quiet } from './quiet.ts';

/** The formats by their word on the command line. */
export type Format = 'table' | 'json' | 'md' | 'csv';

/** The whole report in, the whole text out. */
export type Renderer = (report: Report, options: RenderOptions) => string | Promise<string>;

export const renderers: Readonly<Record<Format, Renderer>> = { table, json, md: markdown, csv };
