import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Config } from '../../src/generated/config.ts';
import type { ScoreRow } from '../../src/generated/report.ts';
import { type Exports, readModel, score } from '../../src/index.ts';
import type { Model } from '../../src/types.ts';

/** When, and what of the model is otherwise. */
export interface Hand {
  /** Such as 2026-Q3. */
  readonly period: string;
  /** Day of the exports; the day after the period, if not given. */
  readonly asOf?: string;
  /** Settings over those of the model, such as `{ calendar: { timezone: 'Asia/Tokyo' } }`. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Keeps hidden what a report hides; without it small examples show their numbers. */
  readonly hidden?: true;
}

/** What became of a metric: a number with its score, or the word for why there is none. */
export type Handed = Pick<ScoreRow, 'value' | 'score' | 'n' | 'people' | 'funnel' | 'reason'> & {
  /** `tooFew`, `noData`, `noPopulation`, `notApplicable`, `suppressed` or `error`, where there is no value. */
  readonly missing?: ScoreRow['status'];
};

/** A row of a table of hand-made cases: what it shows, the files, what comes of them, and what is asked otherwise. */
export type HandCase = [name: string, files: Exports, want: Handed, asked?: Partial<Hand>];

/**
 * The test for such rows. Value and score are compared to ten decimals, and a score that is not named must not be there;
 * of the rest only what is named is looked at.
 */
export const holds =
  (name: string, metric: string, usual: Hand) =>
  async (...[, files, want, asked = {}]: HandCase): Promise<void> => {
    const got = await hand(name, metric, files, { ...usual, ...asked });
    const { value, score: points, funnel, ...rest } = want;
    expect(got).toMatchObject(rest);
    if (funnel !== undefined)
      expect(got.funnel).toEqual(
        funnel.exposure === undefined ? funnel : { ...funnel, exposure: expect.closeTo(funnel.exposure, 10) },
      );
    expect({ value: got.value, score: got.score, missing: got.missing }).toEqual({
      value: value === undefined ? undefined : expect.closeTo(value, 10),
      score: points === undefined ? undefined : expect.closeTo(points, 10),
      missing: want.missing,
    });
  };

/** Lines of a file as they are written here, without the indentation: csv`id,outcome\n  D1,won`. */
export const csv = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string => {
  const text = String.raw({ raw: parts }, ...values);
  return `${text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')}\n`;
};

/**
 * What a metric of a built-in model makes of files, through everything that a command does: reading, checking, counting,
 * judging. The metric is put into the dimension it is meant for, if it is in none. `files` are texts, by source.
 */
export const hand = async (name: string, metric: string, files: Exports, asked: Hand): Promise<Handed> => {
  const model = await modelWith(name, metric, asked);
  const { scores, data } = await score(files, {
    model,
    period: asked.period,
    asOf: asked.asOf ?? dayAfter(asked.period),
  });
  if (data.rejected > 0) throw new Error(`rejected: ${JSON.stringify(data.problems)}`);
  const row = scores.find(({ group, id }) => group === 'all' && id === metric);
  if (row === undefined) throw new Error(`the report has no ${metric}`);
  const { status, value, score: points, n, people, funnel, reason } = row;
  return {
    ...(value === undefined ? { missing: status } : { value }),
    ...defined({ score: points, n, people, funnel, reason }),
  };
};

const defined = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const models = new Map<string, Promise<Model>>();

/** The model, with the metric in its dimension and everything open to see. */
const modelWith = async (name: string, metric: string, { config = {}, hidden }: Hand): Promise<Model> => {
  const dimension = homeOf(name, metric);
  const text = JSON.stringify({
    version: 1,
    extends: [name],
    // Ranges are not looked at here.
    uncertainty: { draws: 100 },
    ...config,
    dimensions: { [dimension]: { metrics: { [metric]: weightOf(name, metric) } } },
  });
  const known = models.get(text) ?? readModel(text);
  models.set(text, known);
  const model = await known;
  return hidden ? model : { ...model, privacy: { ...model.privacy, aboutPeople: false } };
};

const sources = new Map<string, Config>();

const sourceOf = (name: string): Config => {
  const known = sources.get(name);
  if (known !== undefined) return known;
  const config: Config = parse(readFileSync(`src/models/${name.replace(/^spacesea:/, '')}.yaml`, 'utf8'));
  sources.set(name, config);
  return config;
};

/** The dimension that a metric is in, or meant for. */
const homeOf = (name: string, metric: string): string => {
  const { metrics = {}, dimensions = {} } = sourceOf(name);
  const [holder] =
    Object.entries(dimensions).find(([, each]) => Object.hasOwn(each?.metrics ?? {}, metric)) ?? [];
  const home = holder ?? (metrics[metric] as { readonly dimension?: string } | undefined)?.dimension;
  if (home === undefined) throw new Error(`${name} has no ${metric}, or does not say where it belongs`);
  return home;
};

/** The weight that the model gives it, 1 if none: what is only shown stays so. */
const weightOf = (name: string, metric: string): number => {
  const { dimensions = {} } = sourceOf(name);
  const weights = Object.values(dimensions).flatMap((each) => each?.metrics[metric] ?? []);
  return weights[0] ?? 1;
};

/** The first of January, April, July or October after a quarter such as 2026-Q3; the last day of any other period. */
const dayAfter = (period: string): string => {
  const [, year = '', quarter = ''] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  if (year === '') throw new Error(`say asOf, ${period} is no quarter`);
  return quarter === '4'
    ? `${Number(year) + 1}-01-01`
    : `${year}-${String(Number(quarter) * 3 + 1).padStart(2, '0')}-01`;
};
