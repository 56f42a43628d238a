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

/** Starts that program and leaves it alone, for its window may outlive us; false if there is none. */
export const openFile = async (platform: string, path: string): Promise<boolean> => {
  const { spawn } = await import('node:child_process');
  const { program, args } = openerFor(platform, path);
  return new Promise((done) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
};
