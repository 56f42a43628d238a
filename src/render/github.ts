/** Workflow commands, by which GitHub Actions marks lines of files. */
import { linesOf, regionOf, type Told } from './findings.ts';
import { safe } from './safe.ts';

/** One command for each problem, named by its severity; GitHub shows the first ten errors and the first ten warnings of a step. */
export const github = (problems: readonly Told[]): string => problems.map(commandOf).join('');

const commandOf = (problem: Told): string => {
  const { file, line, character } = regionOf(problem) ?? {};
  const properties = [
    ...(file === undefined ? [] : [['file', file] as const]),
    ...(line === undefined ? [] : [['line', String(line)] as const]),
    ...(character === undefined ? [] : [['col', String(character)] as const]),
    ['title', problem.code] as const,
  ].map(([name, value]) => `${name}=${property(value)}`);
  return `::${problem.severity} ${properties.join(',')}::${escaped(linesOf(problem).join('\n'))}\n`;
};

/** What ends a command, and the sign that begins an escape. */
const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Of a property also what ends it, and its name. */
const property = (text: string): string => escaped(safe(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
