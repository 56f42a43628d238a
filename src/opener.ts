/** A program and what it is given. */
export interface Opener {
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * What shows a file to the person at the machine; no shell in between, so that a name is only a name.
 * @param platform as Node names it
 * @param path absolute
 * @example openerFor('darwin', '/tmp/report.html') // => { program: 'open', args: ['/tmp/report.html'] }
 */
export const openerFor = (platform: string, path: string): Opener => {
  if (platform === 'darwin') return { program: 'open', args: [path] };
  if (platform === 'win32') return { program: 'explorer.exe', args: [path] };
  return { program: 'xdg-open', args: [path] };
};
