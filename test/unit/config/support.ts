import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import {
  type ConfigChoices,
  type ConfigFiles,
  loadConfig,
  type Resolved,
} from '../../../src/config/config.ts';
import { misuse, place, SpaceSeaError } from '../../../src/problems.ts';

/** A small model that lacks nothing. */
export const team = `version: 1
title: Team
sources:
  deals:
    kind: deal
    files: [deals.csv]
  answers:
    kind: survey
metrics:
  win_rate:
    title: Win rate
    source: deals
    date: closed_at
    where: { outcome: { in: [won, lost] } }
    statistic: { type: share, where: { outcome: won } }
    curve: { type: linear, worst: 0.15, best: 0.5 }
  mood:
    title: Mood
    source: answers
    statistic: { type: likert, scale: [1, 5] }
    curve: { type: linear, worst: 0.4, best: 0.85 }
dimensions:
  performance: { metrics: { win_rate: 1 } }
  satisfaction: { metrics: { mood: 1 } }
weightSets:
  growth: { dimensions: { performance: 5 }, metrics: { win_rate: 2 } }
checks:
  - { id: floor, of: performance, min: 30 }
`;

/** Files of a pretended project; names that begin with `spacesea:` are built-in models. */
export const pretend = (texts: Readonly<Record<string, string>>): ConfigFiles => ({
  builtins: Object.keys(texts).filter((name) => name.startsWith('spacesea:')),
  builtin: async (name) => texts[name] ?? '',
  open: async (relative, from) => {
    const path = posix.join(posix.dirname(from), relative);
    const text = texts[path];
    if (text === undefined)
      throw misuse({ code: 'config/base', message: `there is no file "${relative}" to extend` });
    return { path, text };
  },
});

export const shipped = (): ConfigFiles =>
  pretend(
    Object.fromEntries(
      ['se', 'sa', 'minimal'].map((name) => [
        `spacesea:${name}`,
        readFileSync(`src/models/${name}.yaml`, 'utf8'),
      ]),
    ),
  );

export const load = (
  text: string,
  texts: Readonly<Record<string, string>> = {},
  choices: ConfigChoices = {},
): Promise<Resolved> =>
  loadConfig({ path: 'spacesea.yaml', text }, pretend({ 'spacesea:team': team, ...texts }), choices);

/** Over the small model. */
export const over = (text: string, choices: ConfigChoices = {}): Promise<Resolved> =>
  load(`version: 1\nextends: [spacesea:team]\n${text}`, {}, choices);

/** What is thrown, each problem on a line: `place: message (hint)`. */
export const complaints = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof SpaceSeaError)) throw error;
    return error.problems.map(
      ({ at = {}, message, hint }) => `${place(at)}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
    );
  }
  return [];
};
