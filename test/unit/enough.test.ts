import { describe, expect, test } from 'vitest';
import { type DimensionPart, hearsPeople, judged, judgedOverall } from '../../src/enough.ts';
import type { Model } from '../../src/types.ts';

const at = (weight: number, score: number | undefined, heard = false): DimensionPart => ({
  weight,
  score,
  heard,
});

describe('a mean of metrics', () => {
  const needs = { aggregation: 'arithmetic', least: 2, minCoverage: 0.5, noun: 'metrics' } as const;
  test.each([
    { name: 'enough', parts: [at(1, 40), at(1, 60), at(1, undefined)], score: 50 },
    {
      name: 'exactly half of the weight is enough',
      parts: [at(1, 40), at(1, 60), at(2, undefined)],
      score: 50,
    },
    {
      name: 'too few',
      parts: [at(2, 40), at(1, undefined)],
      reason: '1 of 2 metrics have a score, 2 are needed',
    },
    {
      name: 'enough of them, of too little weight',
      parts: [at(1, 40), at(1, 60), at(3, undefined)],
      reason: '2 of 3 metrics have a score, 50% of the weight is needed',
    },
    { name: 'no more are needed than count', parts: [at(1, 40), at(0, 60)], score: 40 },
    {
      name: 'nothing counts',
      parts: [at(0, 40)],
      reason: '0 of 0 metrics have a score, 50% of the weight is needed',
    },
  ])('$name', ({ parts, score, reason }) => {
    expect(judged(parts, needs)).toMatchObject({ score, ...(reason === undefined ? {} : { reason }) });
  });
});

describe('an overall score', () => {
  const missing: Model['missing'] = { minCoverage: 0.5, minMetrics: 2, minDimensions: 2, needSurvey: true };
  const unheard = 'no metric from a survey has a score, and records alone do not make the picture of a team';
  test.each([
    { name: 'somebody was heard', parts: [at(1, 40, true), at(1, 60)], score: 50 },
    { name: 'nobody was', parts: [at(1, 40), at(1, 60)], reason: unheard },
    { name: 'only in what does not count', parts: [at(1, 40), at(1, 60), at(0, 10, true)], reason: unheard },
    {
      name: 'only where there is no score',
      parts: [at(1, 40), at(1, 60), at(1, undefined, true)],
      reason: unheard,
    },
    { name: 'nobody need be', parts: [at(1, 40), at(1, 60)], needSurvey: false, score: 50 },
    {
      name: 'too few come before that',
      parts: [at(2, 40), at(1, undefined)],
      reason: '1 of 2 dimensions have a score, 2 are needed',
    },
  ])('$name', ({ parts, needSurvey = true, score, reason }) => {
    const found = judgedOverall(parts, { aggregation: 'arithmetic', missing: { ...missing, needSurvey } });
    expect(found).toMatchObject({ score, ...(reason === undefined ? {} : { reason }) });
  });
});

describe('whether people are heard', () => {
  const sources = { deals: { kind: 'deal' }, surveys: { kind: 'survey' } };
  test.each([
    ['answers', 'surveys', 'likert', true],
    ['how many answered', 'surveys', 'response', false],
    ['deals', 'deals', 'share', false],
    ['a source that is not there', 'others', 'likert', false],
  ])('%s', (_, source, type, is) => {
    expect(hearsPeople({ source, statistic: { type } }, sources)).toBe(is);
  });
});
