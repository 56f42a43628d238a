import { expect, test } from 'vitest';
import { proposeLabels } from '../../../src/ingest/label-proposal.ts';

/** `Agree*4|Neutral` as answers and how often they occur. */
const counted = (text: string): Map<string, number> =>
  new Map(
    text.split('|').map((each) => {
      const [label = '', count = '1'] = each.split('*');
      return [label, Number(count)];
    }),
  );

test.each([
  {
    name: 'all five points',
    given: 'Strongly disagree|Disagree|Neutral|Agree|Strongly agree',
    is: 'agree5 sure',
  },
  {
    name: 'all seven',
    given: 'Strongly disagree|Disagree|Somewhat disagree|Neutral|Somewhat agree|Agree|Strongly agree',
    is: 'agree7 sure',
  },
  {
    name: 'two shades that only seven points tell apart',
    given: 'Agree|Somewhat agree|Neutral',
    is: 'agree7 likely',
  },
  { name: 'a middle', given: 'Strongly disagree|Neutral|Agree', is: 'agree5 likely' },
  {
    name: 'no middle, few answers',
    given: 'Strongly disagree|Disagree|Agree|Strongly agree',
    is: 'agree5 unsure',
  },
  {
    name: 'no middle, many answers',
    given: 'Strongly disagree*5|Disagree*9|Agree*20|Strongly agree*9',
    is: 'agree4 likely',
  },
  {
    name: 'what may be four, five or seven points',
    given: 'Somewhat agree|Strongly disagree',
    is: 'agree5 unsure',
  },
  { name: 'answers that say nothing do not count', given: 'Yes*3|No|N/A*9', is: 'yesno sure' },
  { name: 'numbers with labels', given: '1 - Poor|2 - Fair|5 - Excellent', is: 'quality5 likely' },
  { name: 'satisfied', given: 'Satisfied|Very satisfied|Neutral', is: 'satisfied5 likely' },
  { name: 'frequency', given: 'Never|Rarely|Sometimes|Often|Always', is: 'frequency5 sure' },
  { name: 'rarely and sometimes are two of five', given: 'Rarely|Sometimes|Often', is: 'frequency5 likely' },
  { name: 'the middle of several kinds', given: 'Neutral*9', is: undefined },
  { name: 'two kinds', given: 'Agree|Satisfied', is: undefined },
  { name: 'an order turned round', given: '1 - Strongly agree|5 - Strongly disagree', is: undefined },
  { name: 'numbers alone', given: '1|2|3|4|5', is: undefined },
  { name: 'free text', given: 'Agree|It depends on the week', is: undefined },
  {
    name: 'a scale that merges two of its answers',
    given: 'Stimme zu|Stimme eher zu|Teils teils|Stimme nicht zu',
    is: 'agree7 likely',
  },
  { name: 'nothing that says something', given: 'N/A', is: undefined },
])('$name', ({ given, is }) => {
  const proposal = proposeLabels(counted(given));
  expect(proposal && `${proposal.set} ${proposal.certainty}`).toBe(is);
});

test('it says why, and which others would do', () => {
  expect(proposeLabels(counted('Agree|Strongly agree'))?.because).toBe(
    '2 of the 5 answers of agree5 occur, and agree4 and agree7 have them too',
  );
  expect(proposeLabels(counted('Rarely|Sometimes'))?.because).toBe(
    '2 of the 5 answers of frequency5 occur, and no other set has them all',
  );
  expect(proposeLabels(counted('Yes|No'))?.because).toBe('both answers of yesno occur');
});
