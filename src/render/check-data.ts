import { type CheckReport, countChecks, type PlacedResult } from '../checked.ts';
import { pathOf } from './findings.ts';
import { jsonText } from './json.ts';

/** The results for programs; docs/output.md says what each key is. */
export const checkJson = ({ report, results, strict }: CheckReport): string => {
  const { tool, period, previousPeriod, asOf, model, settings } = report;
  return jsonText({
    format: 'spacesea-checks',
    formatVersion: '1.0',
    tool,
    period,
    ...(previousPeriod === undefined ? {} : { previousPeriod }),
    asOf,
    model: { id: model.id, sha256: model.sha256 },
    settings,
    strict,
    counts: countChecks(results),
    checks: results.map(rowOf),
  });
};

const rowOf = ({ index: _, at, target, ...result }: PlacedResult): object => ({
  ...result,
  target: { level: target.level, id: target.id, label: target.label },
  ...(at?.file === undefined ? {} : { file: pathOf(at.file) }),
  ...(at?.line === undefined ? {} : { line: at.line }),
});
