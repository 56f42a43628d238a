import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { describeReference, referenceText } from '../support/reference.ts';
import { run } from '../support/run.ts';

interface Country {
  iso3: string;
  hdi: string;
}

interface Row {
  group: string;
  level: string;
  id: string;
  score: string;
}

// UNDP, Human Development Report 2023/24: published to three decimals.
describeReference('the Human Development Index 2022, by the command line alone', () => {
  test('at least 99 % of the countries equal the published index to 3 decimals', async () => {
    const file = fileURLToPath(new URL('../../../shared/reference/01-hdi-2022-open.csv', import.meta.url));
    const { out, err, code } = await run(
      `spacesea score --deals ${file} -c examples/hdi/hdi.yaml -p all -f csv`,
    );
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const published: Country[] = parse(referenceText('01-hdi-2022-open.csv'), { columns: true });
    const overall = new Map(
      (parse(out, { columns: true }) as Row[])
        .filter(({ level }) => level === 'overall')
        .map(({ group, score }) => [group, score]),
    );
    const wrong = published.filter(
      ({ iso3, hdi }) => (Number(overall.get(`id:${iso3}`)) / 100).toFixed(3) !== Number(hdi).toFixed(3),
    );
    expect(published).toHaveLength(65);
    expect(wrong.map(({ iso3 }) => iso3)).toEqual([]);
  });
});
