import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/render/markdown.ts';
import { escaped } from '../../../src/render/markdown-text.ts';
import { named } from './named-report.ts';
import { dimension, group, metric, report } from './small-report.ts';

describe('text from data is itself', () => {
  test.each([
    { name: 'a table cell', text: 'a|b', shown: 'a\\|b' },
    { name: 'a line end', text: 'a\nb\r\nc', shown: 'a b c' },
    { name: 'code', text: '`rm`', shown: '\\`rm\\`' },
    { name: 'emphasis', text: '*a* _b_ ~c~', shown: '\\*a\\* \\_b\\_ \\~c\\~' },
    { name: 'a heading', text: '# a', shown: '\\# a' },
    { name: 'a link', text: '[a](http://x)', shown: '\\[a\\](http\u200b://x)' },
    { name: 'an image', text: '![a](https://x/p.png)', shown: '!\\[a\\](https\u200b://x/p.png)' },
    { name: 'a reference', text: '[a]: x', shown: '\\[a\\]: x' },
    { name: 'a tag', text: '<img src=x onerror=y>', shown: '&lt;img src=x onerror=y&gt;' },
    { name: 'an address in brackets', text: '<http://x>', shown: '&lt;http\u200b://x&gt;' },
    { name: 'an entity', text: '&lt;b&gt;', shown: '&amp;lt;b&amp;gt;' },
    {
      name: 'a bare address',
      text: 'see HTTPS://x and www.x.org',
      shown: 'see HTTPS\u200b://x and www\u200b.x.org',
    },
    {
      name: 'mail',
      text: 'mailto:a@b.c xmpp:a@b.c',
      shown: 'mailto\u200b:a@\u200bb.c xmpp\u200b:a@\u200bb.c',
    },
    { name: 'a mention', text: '@core', shown: '@\u200bcore' },
    { name: 'an issue', text: '#12 GH-12 x/y#3', shown: '\\#\u200b12 GH-\u200b12 x/y\\#\u200b3' },
    { name: 'an emoji by name', text: ':octocat: 10:30:00', shown: ':\u200boctocat: 10:\u200b30:00' },
    { name: 'a formula', text: '$x^2$', shown: '\\$x\\^2\\$' },
    { name: 'a list', text: '- a', shown: '\\- a' },
    { name: 'a numbered list', text: '12. a', shown: '12\\. a' },
    { name: 'another numbered list', text: '1) a', shown: '1\\) a' },
    { name: 'a rule', text: '---', shown: '\\---' },
    { name: 'an underline', text: '===', shown: '\\===' },
    { name: 'a code block', text: '    a', shown: 'a' },
    { name: 'a quote', text: '> a', shown: '&gt; a' },
    { name: 'a backslash', text: 'a\\b', shown: 'a\\\\b' },
    { name: 'braces', text: '{a}', shown: '\\{a\\}' },
    { name: 'an escape code', text: '\u001b[2J', shown: '\\\\x1b\\[2J' },
    { name: 'nothing to escape', text: 'EMEA (North), 1.6 & 2–3', shown: 'EMEA (North), 1.6 &amp; 2–3' },
    { name: 'numbers', text: '-16', shown: '-16' },
    { name: 'nothing', text: '', shown: '' },
  ])('$name', ({ text, shown }) => {
    expect(escaped(text)).toBe(shown);
  });
});

describe('a page', () => {
  test('it reads well', async () => {
    const text = await markdown(named('Plain name'));
    expect(text.split('\n')).toEqual([
      '## SPACE-SEA 2026-Q3: Plain name fell clearly since Plain name and is below target',
      '',
      'Without a score: Plain name.',
      '',
      'Plain name. 38 people; Jul–Sep 2026; compared with Plain name; model spacesea:se. Scores run from 0 to 100; the target is 65. Only records with Plain name.',
      '',
      '| Dimension | Score | 95% range | 0 to 100, target shaded | Change | Status | Coverage |',
      '| :-- | --: | :-: | :-- | :-- | :-- | --: |',
      '| Plain name | **64.6** | 60–64.9 | `··············═●░░░░░░░░░` | **-15.4, clear fall** | **below target** | 50% |',
      '| Plain name | -- |  |  |  | not scored: Plain name |  |',
      '| _Overall_ | 70 | 66–74 | `················═●═░░░░░░` | +2.0, within noise | weighted mean | 100% |',
      '',
      'Borderline: the range crosses 65. Coverage: share of the weight that has a score. Overall: weighted mean.',
      '',
      '### What changed since Plain name',
      '',
      '- **Plain name**: 80 → 64.6, clear fall, between -20.0 and -9.0',
      '  - worse: Plain name, 60% → 47%, goal 38% or more, still within goal',
      '',
      'Not judged: Plain name (Plain name).',
      '',
      '### Is it real?',
      '',
      '- Yes for Plain name: the fall is between 9.0 and 20.0 points.',
      '- Of 1 metric, one changed clearly: Plain name.',
      '- The numbers rest on 1 of 2 rows (50%); 1 was rejected.',
      '',
      '### Look at next',
      '',
      'No metric is clearly below target. One got clearly worse:',
      '',
      '- [ ] Plain name Plain name. `spacesea explain win`',
      '',
      '### Metrics',
      '',
      '| Metric | Value | Range | Goal | Score | n | Change | Status |',
      '| :-- | --: | :-: | --: | --: | --: | :-- | :-- |',
      '| P: Plain name | 47% | 40–50% | ≥ 38% | 64.6 | 9 | **-13 points**, clearly worse | borderline; 3 still open, 1 of them overdue |',
      '| P: Plain name | 3 Plain name |  |  | -- |  |  | shown, not scored |',
      '| P: Plain name | -- |  |  | -- |  |  | no data: Plain name |',
      '',
      '### By Plain name',
      '',
      '|  | People | P | P | Overall |',
      '| :-- | --: | --: | --: | --: |',
      '| All | 38 | **64.6** ▼ | -- | 70 |',
      '| Plain name | 7 | **64.6** ▼ | -- | 70 |',
      '| xPlain name | hidden |  |  |  |',
      '',
      'In the order of their names: profiles, not a ranking. Bold: below target. ▼: clear fall. Hidden groups are counted in All. Hiding a second one keeps the first from being worked out. xPlain name is hidden: Plain name.',
      '',
      '### Data',
      '',
      '1 of 2 rows used (50%), 1 rejected. Nothing after 2026-10-02 is known.',
      '',
      '| File | Read | Used | Left out | Rejected |',
      '| :-- | --: | --: | --: | --: |',
      '| Plain name | 2 | 1 | 1 | 1 |',
      '',
      '| Problem | Rejected | Counted | First place |',
      '| :-- | --: | --: | :-- |',
      '| Plain name Plain name | 3 |  | Plain name:2 |',
      '| Plain name |  | 2 |  |',
      '| Plain name |  |  |  |',
      '',
      "Ranges: 95%, from 2,000 draws of each score, seed 1. Changes: corrected for looking at many at once (Holm's method). Groups of fewer than 5 people are not shown alone.",
      '',
      'A range (95%) shows how far chance alone could move a number, not why it moved. No single metric decides. Not for rating, ranking or paying people.',
      '',
      '_spacesea 0.1.0. The five dimensions follow the SPACE-SEA framework by Lance Haig (CC BY-NC 4.0)._',
      '',
    ]);
  });

  test('without groups there is no table of them', async () => {
    expect(await markdown(named('a', 'whole'))).not.toContain('### By');
  });

  test('many kinds of problems are counted', async () => {
    const problems = Array.from({ length: 23 }, (_, index) => ({
      code: 'row/value',
      severity: 'error' as const,
      message: `fault ${index}`,
    }));
    const data = { read: 1, used: 1, filtered: 0, rejected: 0, files: [], problems };
    const text = await markdown(report([dimension('a', { score: 70 })], { data }));
    expect(text).toContain('| fault 19 |');
    expect(text).not.toContain('fault 20');
    expect(text).toContain('Left out: 3 kinds of problems, shown by `spacesea validate`.');
    const one = { ...data, problems: problems.slice(0, 21) };
    expect(await markdown(report([], { data: one }))).toContain(
      'Left out: 1 kind of problems, shown by `spacesea validate`.',
    );
  });

  test('what a row does not have is left out', async () => {
    const { coverage: _, ...bare } = dimension('performance', { score: 70 });
    const { n: __, ...metricWithout } = metric('a', { value: 1 });
    const hiddenWhole = { id: 'all', label: 'All', suppressed: true, reason: 'small' };
    const { people: ___, ...unknown } = group('A');
    const text = await markdown(report([bare, metricWithout], { groups: [hiddenWhole, unknown] }));
    expect(text).toContain('| performance | **70** | `················░●░░░░░░░` |  |');
    expect(text).toContain('| P: a | 1 |  |  | -- |  |  | shown, not scored |');
    expect(text).toContain('| All | hidden |  |  |');
    expect(text).toContain('| A |  | -- | -- |');
    expect(text).toContain('Test. Jul–Sep 2026; first period: no comparison yet; model spacesea:se.');
  });
});
