import { expect, test } from 'vitest';
import { builtinModel } from '../../src/config/builtin.ts';
import { run } from '../support/run.ts';

/** What chance is said to do to a number; `p` is left out, for it is corrected for how many are looked at. */
const sureness = [
  'value',
  'valueLow',
  'valueHigh',
  'score',
  'scoreLow',
  'scoreHigh',
  'change',
  'changeLow',
  'changeHigh',
] as const;

const numbersOf = (json: string): ReadonlyMap<string, string> =>
  new Map(
    (JSON.parse(json).scores as Record<string, unknown>[])
      .filter(({ level }) => level !== 'overall')
      .map((row) => [
        `${row['group']} ${row['level']} ${row['id']}`,
        JSON.stringify(sureness.map((name) => row[name])),
      ]),
  );

const scored = async (...set: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const settings = set.map((each) => ` --set '${each}'`).join('');
  const { out, code, err } = await run(`spacesea score examples/demo --by team -f json${settings}`);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return numbersOf(out);
};

test('a metric that comes or goes changes no draw of the others', async () => {
  const whole = await scored();
  expect(whole.size).toBeGreaterThan(100);
  // The dimension that loses a metric is another one; all other metrics and dimensions stay what they were.
  const dimension = Object.values(builtinModel('spacesea:se').dimensions).find(
    ({ metrics }) => metrics['win_rate'] !== undefined,
  );
  const fewer = await scored('metrics.win_rate.enabled=false');
  const others = [...whole].filter(
    ([name]) => !name.endsWith(' win_rate') && !name.endsWith(` dimension ${dimension?.id}`),
  );
  expect(fewer.has('all metric win_rate')).toBe(false);
  expect(others.length).toBeGreaterThan(100);
  for (const [name, numbers] of others) expect([name, fewer.get(name)]).toEqual([name, numbers]);
});

test('another seed gives other draws and the same numbers', async () => {
  const [one, other] = [await scored(), await scored('uncertainty.seed=2')];
  expect([...one].some(([name, numbers]) => other.get(name) !== numbers)).toBe(true);
  for (const [name, numbers] of one)
    expect(JSON.parse(other.get(name) ?? '[]')[3]).toBe(JSON.parse(numbers)[3]);
});
