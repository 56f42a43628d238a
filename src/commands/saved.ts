/** Results that were written before, as `score -f json=result.json` writes them. */
import type { Report } from '../generated/report.ts';
import { unusable } from '../problems.ts';
import type { ErrorObject } from '../schemas.ts';
import type { Saved } from '../score/baseline.ts';
import type { Shell } from '../shell.ts';
import { readText } from '../text.ts';

/** Does a word of the command line name a saved result, in contrast to a period? */
export const isSaved = async (word: string, shell: Shell): Promise<boolean> =>
  /\.json$/i.test(word) || (await shell.status(word))?.kind === 'file';

/** Does a file begin as a saved result does, in contrast to an export in JSON? */
export const holdsReport = async (path: string, shell: Shell): Promise<boolean> => {
  if (!/\.(?:json|html?)$/i.test(path) || (await shell.status(path))?.kind !== 'file') return false;
  for await (const bytes of shell.read(path)) {
    const start = new TextDecoder().decode(bytes.subarray(0, 300));
    return /^\s*\{\s*"format"\s*:\s*"spacesea-|^\s*<!doctype html>/i.test(start);
  }
  return false;
};

/**
 * Reads a saved result and makes the model of it that it was scored with.
 * @throws SpaceSeaError (3) for a file that is missing, holds something else, is damaged, or is of a later major version
 */
export const readSaved = async (file: string, shell: Shell): Promise<Saved> => {
  const report = await reportIn(jsonIn(await readText(file, shell), file), file);
  const [{ isConfig }, { reportedModel }] = await Promise.all([
    import('../config-schema.ts'),
    import('../config/reported-model.ts'),
  ]);
  if (!isConfig(report.model.config))
    throw unusable({
      code: 'report/model',
      message: 'holds a model that this version of spacesea cannot read',
      at: { file },
      hint: `it was written by version ${report.tool.version}; use the same or a later one`,
    });
  return { report, model: reportedModel(report), file };
};

const hint = 'write a result with: spacesea score -f json=result.json';

const jsonIn = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable({ code: 'report/json', message: 'is not JSON', at: { file }, hint });
  }
};

/** Its kind and its version are looked at first: what is something else is not called damaged. */
const reportIn = async (value: unknown, file: string): Promise<Report> => {
  const { format, formatVersion } = asMap(value);
  if (format !== 'spacesea-report')
    throw unusable({ code: 'report/format', message: 'is not a result of spacesea', at: { file }, hint });
  if (typeof formatVersion === 'string' && /^\d+\./.test(formatVersion) && !formatVersion.startsWith('1.'))
    throw unusable({
      code: 'report/version',
      message: `is a result in format ${formatVersion}; this version of spacesea reads format 1`,
      at: { file },
      hint: 'use the version of spacesea that wrote it, or a later one',
    });
  const { isReport } = await import('../report-schema.ts');
  if (isReport(value)) return value as Report;
  throw unusable({
    code: 'report/damaged',
    message: `is a result that was changed or cut off: ${placeOf(isReport.errors?.[0])}`,
    at: { file },
    hint: 'take a copy as spacesea wrote it, or score that period again',
  });
};

const asMap = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Where it is not as it should be, as people write a path: `scores[3].score`. */
const placeOf = (fault: ErrorObject | undefined): string => {
  const path = (fault?.instancePath ?? '').replace(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.');
  const missing = fault?.params['missingProperty'];
  const within = path.replace(/^\./, '') || 'the whole';
  return typeof missing === 'string' ? `${within} has no ${missing}` : `${within} is not what stands there`;
};
