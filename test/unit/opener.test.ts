import { expect, test } from 'vitest';
import { openerFor } from '../../src/opener.ts';

test.each([
  ['linux', 'xdg-open'],
  ['freebsd', 'xdg-open'],
  ['darwin', 'open'],
  ['win32', 'explorer.exe'],
])('on %s a report is shown by %s', (platform, program) => {
  expect(openerFor(platform, '/a b/report.html')).toEqual({ program, args: ['/a b/report.html'] });
});
