/** Results of checks as JUnit's XML, which most servers for CI read. */
import { type CheckReport, isFailing, type PlacedResult } from '../checked.ts';
import { conditionOf, findingOf, sourceOf } from './check-words.ts';
import { pathOf } from './findings.ts';
import { safe } from './safe.ts';

/** One case for each condition; what nobody can be sure of is skipped, unless it counts as failed. */
export const junit = ({ report, results, strict }: CheckReport): string => {
  const failures = results.filter((result) => isFailing(result, strict)).length;
  const skipped = results.filter((result) => isSkipped(result, strict)).length;
  const counts = attributes({ tests: results.length, failures, errors: 0, skipped });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'spacesea check' })}${counts}>`,
    `  <testsuite${attributes({ name: `spacesea check ${report.period.id}` })}${counts}>`,
    ...results.flatMap((result) => caseOf(result, strict)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

/** JUnit knows no warning: what only warns did not pass, and does not fail. */
const isSkipped = (result: PlacedResult, strict: CheckReport['strict']): boolean =>
  result.verdict !== 'pass' && !isFailing(result, strict);

const caseOf = (result: PlacedResult, strict: CheckReport['strict']): string[] => {
  const { at, id, kind } = result;
  const place = at?.line === undefined ? {} : { file: pathOf(at.file ?? ''), line: at.line };
  const open = `    <testcase${attributes({ classname: id, name: conditionOf(result), ...place })}`;
  const message = findingOf(result);
  if (result.verdict === 'pass') return [`${open}/>`];
  const inner = isFailing(result, strict)
    ? `      <failure${attributes({ type: kind, message })}>${escaped(`${conditionOf(result)}: ${message} (${sourceOf(result)})`)}</failure>`
    : `      <skipped${attributes({ message })}/>`;
  return [`${open}>`, inner, '    </testcase>'];
};

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** What XML gives a meaning, and what it allows nowhere, not even escaped; control characters are shown by name. */
const escaped = (text: string): string =>
  safe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
