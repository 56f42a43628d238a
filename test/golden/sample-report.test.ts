import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

test('the sample in docs/ is the report of the demo by team', async () => {
  const { out, err, code } = await run('spacesea score examples/demo --by team -f html');
  expect({ err, code }).toEqual({ err: '', code: 0 });
  await expect(out).toMatchFileSnapshot('../../docs/sample-report.html');
});
