import { type Problem, SpaceSeaError } from './problems.ts';

/** No file could be given to a source: none was there, or those that were there are not known. */
export const nothingFound = (
  notices: readonly Problem[],
  verb: 'score' | 'validate' | 'config lint' | 'baseline' | 'metrics',
): SpaceSeaError => {
  const passed = notices.filter(({ code }) => code === 'file/no-source').length;
  const found = passed === 1 ? 'the file that was found' : `each of the ${passed} files that were found`;
  const what = `there is nothing to ${verb === 'score' ? 'score' : verb === 'baseline' ? 'look back at' : 'check'}`;
  const problem: Problem = {
    code: 'file/none',
    severity: 'error',
    ...(passed > 0
      ? {
          message: `${what}: ${found} fits no source by its name and header`,
          hint: 'spacesea init, with the same paths, proposes what they are',
        }
      : {
          message: `${what}: no file was given or found`,
          hint: `name a folder or files, such as: spacesea ${verb} exports/2026-Q3`,
        }),
  };
  return new SpaceSeaError(3, [...notices.filter(({ severity }) => severity !== 'notice'), problem]);
};
