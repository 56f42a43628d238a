import type { Report } from '../../src/generated/report.ts';
import { run } from './run.ts';

/** The demo by team, with all that a page is drawn from: what a page carries is less. Takes as long as scoring does. */
export const demoReport = async (): Promise<Report> =>
  JSON.parse((await run('spacesea score examples/demo --by team -f json')).out);
