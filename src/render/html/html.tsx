import { renderToString } from 'preact-render-to-string';
import type { Report } from '../../generated/report.ts';
import type { RenderOptions } from '../pen.ts';
import { Page } from './page.tsx';
import { shortened } from './shortened.ts';

/**
 * The report as one file for a browser: it loads nothing, works from a disk, and without its script. Texts from files
 * become text and never markup, for the library escapes them all.
 */
export const html = (report: Report, options: Pick<RenderOptions, 'again' | 'command'>): string =>
  `<!doctype html>\n${shortened(renderToString(<Page report={report} options={options} />))}\n`;
