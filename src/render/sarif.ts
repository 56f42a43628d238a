/** SARIF 2.1.0, the format of results that code scanners and editors read. */
import { codeTexts } from '../generated/code-texts.ts';
import type { Severity } from '../problems.ts';
import { version } from '../version.ts';
import { linesOf, pathOf, type Region, regionOf, type Told } from './findings.ts';
import { jsonText } from './json.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** What was found, and whether it was all that was to be looked at. */
export interface Findings {
  readonly problems: readonly Told[];
  readonly isWhole: boolean;
}

/** One result for each problem, one rule for each code that was seen. */
export const sarif = ({ problems, isWhole }: Findings): string => {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'spacesea', semanticVersion: version, rules: codes.map(ruleOf) } },
        invocations: [{ executionSuccessful: isWhole }],
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, codes.indexOf(problem.code))),
      },
    ],
  });
};

const ruleOf = (code: string): object => {
  const [short = code, help = short] = codeTexts[code] ?? [];
  return { id: code, shortDescription: { text: literal(short) }, help: { text: literal(help) } };
};

const resultOf = (problem: Told, ruleIndex: number): object => {
  const { code, severity } = problem;
  const region = regionOf(problem);
  const { count, rows = [] } = 'count' in problem ? problem : {};
  const others = rows.filter(({ file, line }) => file !== problem.at?.file || line !== problem.at.line);
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: literal(linesOf(problem).join('\n')) },
    ...(region === undefined ? {} : { locations: [locationOf(region)] }),
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map(({ file, line }) => locationOf({ file: pathOf(file), line })) }),
    ...(count === undefined ? {} : { occurrenceCount: count }),
    partialFingerprints: { 'spaceseaProblem/v1': fingerprint(problem) },
  };
};

const locationOf = ({ file, line, character }: Region): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    ...(line === undefined
      ? {}
      : { region: { startLine: line, ...(character === undefined ? {} : { startColumn: character }) } }),
  },
});

/**
 * A path as a URI: relative stays relative.
 * @example uriOf('exports/2026 Q3/deals.csv') // => 'exports/2026%20Q3/deals.csv'
 * @example uriOf('/data/a:b.csv') // => 'file:///data/a%3Ab.csv'
 */
export const uriOf = (path: string): string => {
  const parts = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  const encoded = parts.join('/').replace(/^([a-z])%3A\//i, '/$1:/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
};

/**
 * A text in which nothing stands for something else. Readers show a message without arguments as it is, so that hints
 * can be copied; only what would be a placeholder or a link is escaped as the standard wants it.
 */
const literal = (text: string): string =>
  text.replace(/\{(\d+)\}/g, '{{$1}}').replace(/\[(?=[^\]]*\]\()/g, '\\[');

/** The same for the same problem, wherever its rows have moved: FNV-1a, 64 bits, of what it is and where it belongs. */
const fingerprint = ({ code, at = {}, message }: Told): string => {
  const text = [code, at.file ?? '', at.field ?? '', message].join('\n');
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
};
