/** What is questionable about a model, as a page, as one line and as JSON. */
import type { Location, Problem } from '../problems.ts';
import { jsonText } from './json.ts';
import { hanging, paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { problemLines } from './problems.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** What the rules have found. */
export interface Linted {
  /** The model, such as `spacesea:se + spacesea.yaml`. */
  readonly model: string;
  readonly findings: readonly Problem[];
  /** What the team is content with, and why. */
  readonly accepted: readonly { readonly finding: Problem; readonly reason: string }[];
  /** Files that were read, and quarters that have ended in them; absent if there were none. */
  readonly files?: number;
  readonly quarters?: number;
}

/** How the page is drawn, and whether what is accepted is on it. */
export interface LintOptions extends RenderOptions {
  readonly accepted: 'shown' | 'counted';
}

/** Rules that look at what the files hold. */
const ofData = ['unfed-metric', 'stuck-score', 'correlated'];

/** Every finding with its place, its reason and what to do, then one line that sums up. */
export const lintText = async (linted: Linted, options: LintOptions): Promise<string> => {
  const pen = await penFor(options, linted);
  const shown = options.accepted === 'shown' ? linted.accepted : [];
  const lines = [
    ...paragraph(headOf(linted, pen), pen).map(pen.strong),
    ...linted.findings.flatMap((finding) => ['', ...problemLines(finding, pen)]),
    ...shown.flatMap((each) => ['', ...acceptedLines(each, pen)]),
    '',
    ...paragraph(summary(linted), pen).map(pen.strong),
    ...acceptLines(linted, pen),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

const headOf = ({ model, files, quarters }: Linted, pen: Pen): string => {
  const data =
    files === undefined
      ? ''
      : `, with ${words.counted(files, 'file')}${quarters === 0 ? '' : ` and ${words.counted(quarters ?? 0, 'quarter')}`}`;
  return `Looking at ${pen.show(model)}${data}`;
};

const acceptedLines = ({ finding, reason }: Linted['accepted'][number], pen: Pen): string[] => {
  const { hint: _, ...rest } = finding;
  return [
    ...problemLines({ ...rest, severity: 'notice' }, pen),
    ...hanging('accepted  ', pen.show(reason), { pen, paint: pen.good, indent: 7 }),
  ];
};

/** How to be content with a finding. */
const acceptLines = ({ findings: [first] }: Linted, pen: Pen): string[] => {
  if (first === undefined) return [];
  const rule = first.code.replace('lint/', '');
  return hanging('If it is meant so: ', `lint: { accept: { ${rule}: the reason } } in spacesea.yaml`, {
    pen,
    paint: pen.faint,
  });
};

/** Only the line that sums up. */
export const lintLine = (linted: Linted): string => `${summary(linted)}\n`;

const summary = ({ findings, accepted, files }: Linted): string => {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const notes = findings.length - warnings;
  const counts = [
    ...(warnings > 0 ? [words.counted(warnings, 'warning')] : []),
    ...(notes > 0 ? [words.counted(notes, 'note')] : []),
  ];
  const found = counts.length === 0 ? 'Nothing questionable' : listed(counts);
  const content = accepted.length === 0 ? '' : `; ${words.count(accepted.length)} accepted`;
  const left =
    files === undefined
      ? ` Three rules need files, and none were found: ${listed(ofData)} were left out.`
      : '';
  return `${found}${content}.${left}`;
};

/** The same for programs. */
export const lintJson = ({ model, findings, accepted, files, quarters }: Linted): string =>
  jsonText({
    model,
    ...(files === undefined ? {} : { files, quarters }),
    findings: findings.map(rowOf),
    accepted: accepted.map(({ finding, reason }) => ({ ...rowOf(finding), accepted: reason })),
    leftOut: files === undefined ? ofData.map((rule) => `lint/${rule}`) : [],
  });

const rowOf = ({ code, severity, message, hint, at = {} }: Problem): object => ({
  code,
  severity,
  message,
  ...(hint === undefined ? {} : { hint }),
  ...placeOf(at),
});

const placeOf = ({ file, line, column, field }: Location): Location => ({
  ...(file === undefined ? {} : { file }),
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
  ...(field === undefined ? {} : { field }),
});
