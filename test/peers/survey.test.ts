import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { describeReference, reference, referenceText } from '../support/reference.ts';
import { counted } from '../support/small-model.ts';

interface Alpha {
  items: string[];
  reverse_coded: string[];
  scale_min: number;
  scale_max: number;
}

describeReference('surveys: R psych and the bfi data', () => {
  const { cases } = reference<Record<string, unknown>, Record<string, number>>('07-survey');
  const named = (id: string) => {
    const found = cases.find((each) => each.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const people: Record<string, string>[] = parse(referenceText('07-survey-bfi.csv'), { columns: true });
  const answers = (item: string) =>
    people.map((person) => ({
      item,
      respondent: person['id'] ?? '',
      value: person[item] === '' ? undefined : Number(person[item]),
    }));

  test('favourable share: the two top answers of six', () => {
    const { expected } = named('favourable-A5-gender-all');
    const outcome = counted({ type: 'topBox', scale: [1, 6] }, answers('A5'));
    expect(outcome.n).toBe(expected['n_valid']);
    expect(outcome.reasons).toHaveLength(expected['n_missing'] ?? Number.NaN);
    expect(outcome.result).toEqual({
      value: expect.closeTo(expected['favourable_top2_share'] ?? Number.NaN, 9),
    });
    const mean = counted({ type: 'mean', field: 'value' }, answers('A5'));
    expect(mean.result).toEqual({ value: expect.closeTo(expected['mean'] ?? Number.NaN, 9) });
  });

  test('customer satisfaction: the two top answers of five, missing ones left out', () => {
    const { input, expected } = named('csat-csat5');
    const scores = (input['scores'] as (number | null)[]).map((value) => ({ value: value ?? undefined }));
    const outcome = counted({ type: 'topBox', scale: [1, 5] }, scores);
    expect(outcome).toMatchObject({ n: expected['n_valid'], reasons: ['value'] });
    expect(outcome.result).toEqual({
      value: expect.closeTo((expected['csat_top2'] ?? Number.NaN) / 100, 11),
    });
    // Without respondents each answer is one: the mean of the answers, from 0 to 100.
    const likert = counted({ type: 'likert', scale: [1, 5] }, scores);
    expect(likert.result).toEqual({
      value: expect.closeTo((expected['mean_0_100'] ?? Number.NaN) / 100, 11),
    });
  });

  test.each(['nps-small', 'nps-all_promoters'])('%s', (id) => {
    const { input, expected } = named(id);
    const scores = (input['scores'] as number[]).map((value) => ({ value }));
    expect(counted({ type: 'nps' }, scores)).toMatchObject({
      n: expected['n'],
      result: { value: expected['nps'] },
    });
  });

  test('reverse coding', () => {
    const { input, expected } = named('reverse-0');
    const [low, high] = [Number(input['min']), Number(input['max'])];
    const values = (item: string, list: readonly (number | null)[]) =>
      list.map(
        (value) =>
          counted({ type: 'likert', scale: [low, high], reverse: ['turned'] }, [
            { item, value: value ?? undefined, respondent: 'r' },
          ]).result,
      );
    const turned = values('turned', input['x'] as (number | null)[]);
    expect(turned).toEqual(values('straight', expected['reversed'] as unknown as (number | null)[]));
    expect(turned.filter((result) => 'value' in result)).toHaveLength(5);
  });

  test('means of respondents, one item reversed, of those who answered all', () => {
    const { input, expected } = named('alpha-agree-complete');
    const { items, reverse_coded, scale_min, scale_max } = input as unknown as Alpha;
    const complete = people.filter((person) => items.every((item) => person[item] !== ''));
    const rows = complete.flatMap((person) =>
      items.map((item) => ({ item, respondent: person['id'] ?? '', value: Number(person[item]) })),
    );
    const spec = { type: 'likert', scale: [scale_min, scale_max], reverse: reverse_coded } as const;
    const outcome = counted({ ...spec, scale: [scale_min, scale_max], reverse: [...reverse_coded] }, rows);
    const onScale = expected['scale_mean_of_respondent_means'] ?? Number.NaN;
    expect(outcome.n).toBe(expected['n_complete']);
    expect(outcome.result).toEqual({
      value: expect.closeTo((onScale - scale_min) / (scale_max - scale_min), 9),
    });
  });
});
