import { describe, expect, test } from 'vitest';
import { labelKey } from '../../../src/ingest/label-key.ts';
import { type Answer, labelScale } from '../../../src/ingest/label-scales.ts';
import { labelSets } from '../../../src/ingest/label-sets.ts';
import type { LabelSet } from '../../../src/types.ts';

const said = (answer: Answer): number | string => ('is' in answer ? answer.is : answer.value);

/** Answers as the tools offer them, lowest first: the tool's own order is the expected number. */
const offered: readonly { readonly name: string; readonly set: LabelSet; readonly labels: string }[] = [
  {
    name: 'Google Forms, a usual grid',
    set: 'agree5',
    labels: 'Strongly disagree|Disagree|Neutral|Agree|Strongly agree',
  },
  {
    name: 'Microsoft Forms, Likert',
    set: 'agree5',
    labels: 'Strongly disagree|Somewhat disagree|Neither agree nor disagree|Somewhat agree|Strongly agree',
  },
  {
    name: 'SurveyMonkey, agree',
    set: 'agree5',
    labels: 'Strongly disagree|Disagree|Neither agree nor disagree|Agree|Strongly agree',
  },
  {
    name: 'Qualtrics, seven points',
    set: 'agree7',
    labels:
      'Strongly disagree|Disagree|Somewhat disagree|Neither agree nor disagree|Somewhat agree|Agree|Strongly agree',
  },
  { name: 'four points', set: 'agree4', labels: 'Strongly disagree|Disagree|Agree|Strongly agree' },
  { name: 'undecided', set: 'agree5', labels: 'Strongly disagree|Disagree|Undecided|Agree|Strongly agree' },
  {
    name: 'German, five points',
    set: 'agree5',
    labels:
      'Stimme überhaupt nicht zu|Stimme eher nicht zu|Weder noch|Stimme eher zu|Stimme voll und ganz zu',
  },
  {
    name: 'German, seven points',
    set: 'agree7',
    labels:
      'Stimme überhaupt nicht zu|Stimme nicht zu|Stimme eher nicht zu|teils, teils|Stimme eher zu|Stimme zu|Stimme voll und ganz zu',
  },
  {
    name: 'French',
    set: 'agree5',
    labels:
      "Pas du tout d’accord|Plutôt pas d'accord|Ni d’accord, ni pas d’accord|Plutôt d'accord|Tout à fait d'accord",
  },
  {
    name: 'Spanish',
    set: 'agree5',
    labels:
      'Totalmente en desacuerdo|En desacuerdo|Ni de acuerdo ni en desacuerdo|De acuerdo|Totalmente de acuerdo',
  },
  {
    name: 'SurveyMonkey, satisfied',
    set: 'satisfied5',
    labels: 'Very dissatisfied|Dissatisfied|Neither satisfied nor dissatisfied|Satisfied|Very satisfied',
  },
  {
    name: 'Qualtrics, satisfied in seven',
    set: 'satisfied7',
    labels:
      'Extremely dissatisfied|Moderately dissatisfied|Slightly dissatisfied|Neither satisfied nor dissatisfied|Slightly satisfied|Moderately satisfied|Extremely satisfied',
  },
  {
    name: 'German, satisfied',
    set: 'satisfied5',
    labels: 'Sehr unzufrieden|Unzufrieden|Weder zufrieden noch unzufrieden|Zufrieden|SEHR ZUFRIEDEN',
  },
  {
    name: 'French, satisfied',
    set: 'satisfied4',
    labels: 'Très insatisfait(e)|Insatisfait(e)|Satisfait(e)|Très satisfait(e)',
  },
  {
    name: 'Spanish, satisfied',
    set: 'satisfied5',
    labels: 'Muy insatisfecho|Insatisfecho|Ni satisfecho ni insatisfecho|Satisfecho|Muy satisfecho/a',
  },
  { name: 'frequency', set: 'frequency5', labels: 'Never|Rarely|Sometimes|Often|Always' },
  { name: 'frequency, SurveyMonkey', set: 'frequency5', labels: 'Never|Rarely|Sometimes|Usually|Always' },
  { name: 'frequency in four', set: 'frequency4', labels: 'Never|Sometimes|Often|Always' },
  {
    name: 'importance, Qualtrics',
    set: 'importance5',
    labels: 'Not at all important|Slightly important|Moderately important|Very important|Extremely important',
  },
  {
    name: 'importance, SurveyMonkey',
    set: 'importance5',
    labels: 'Not at all important|Not so important|Somewhat important|Very important|Extremely important',
  },
  { name: 'quality', set: 'quality5', labels: 'Poor|Fair|Good|Very good|Excellent' },
  {
    name: 'likely',
    set: 'likely5',
    labels: 'Very unlikely|Unlikely|Neither likely nor unlikely|Likely|Very likely',
  },
];

describe('the labels that a tool offers count upwards', () => {
  test.each(offered)('$name', ({ set, labels }) => {
    const { read, min, max } = labelScale({ labels: set });
    const words = labels.split('|');
    expect(words.map((word) => said(read(word)))).toEqual(words.map((_, index) => index + 1));
    expect([min, max]).toEqual([1, words.length]);
  });

  test('yes and no are 1 and 0', () => {
    const { read, min, max } = labelScale({ labels: 'yesno' });
    expect(['no', 'Yes', 'nein', 'Ja', 'Non', 'oui', 'Sí', '0', '1'].map((each) => said(read(each)))).toEqual(
      [0, 1, 0, 1, 0, 1, 1, 0, 1],
    );
    expect([min, max]).toEqual([0, 1]);
  });
});

test.each(Object.entries(labelSets))('%s has no wording twice', (_name, { points }) => {
  const keys = points.flat(2).map(labelKey);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  expect(twice).toEqual([]);
});

describe('one answer', () => {
  test.each([
    { name: 'letter case and spaces', labels: 'agree5', text: '  STRONGLY   AGREE ', is: 5 },
    { name: 'punctuation', labels: 'agree5', text: 'Strongly-agree.', is: 5 },
    { name: 'a number before the label', labels: 'agree5', text: '4 - Agree', is: 4 },
    { name: 'a dash', labels: 'agree5', text: '4 – Agree', is: 4 },
    { name: 'a dot', labels: 'agree5', text: '4. Agree', is: 4 },
    { name: 'a bracket', labels: 'agree5', text: '5 (strongly agree)', is: 5 },
    { name: 'nothing between', labels: 'agree5', text: '4 agree', is: 4 },
    { name: 'a number behind the label', labels: 'agree5', text: 'Agree (4)', is: 4 },
    { name: 'a number and other words', labels: 'agree5', text: '4 - Rather so', is: 4 },
    { name: 'a number that begins a sentence', labels: 'agree5', text: '4 people left', is: 'unknown' },
    { name: 'a number that ends a sentence', labels: 'agree5', text: 'I gave it - 4', is: 'unknown' },
    { name: 'an order turned round', labels: 'agree5', text: '1 - Strongly agree', is: 'torn' },
    { name: 'a scale that begins at 0', labels: 'agree5', text: '4 - Strongly agree', is: 'torn' },
    { name: 'a scale of seven', labels: 'agree5', text: '6 - Agree', is: 'torn' },
    { name: 'a number', labels: 'agree5', text: '4', is: 4 },
    { name: 'a number of a spreadsheet', labels: 'agree5', text: '4.0', is: 4 },
    { name: 'a number between two points', labels: 'agree5', text: '4.5', is: 'unknown' },
    { name: 'a number beyond the points', labels: 'agree5', text: '6', is: 'unknown' },
    { name: 'no middle among four', labels: 'agree4', text: 'Neutral', is: 'unknown' },
    { name: 'what nobody knows', labels: 'agree5', text: 'Rather not', is: 'unknown' },
    {
      name: 'the top of one scale, the step below of another',
      labels: 'agree5',
      text: 'Trifft zu',
      is: 'unknown',
    },
    {
      name: 'Sometimes beside About half the time',
      labels: 'frequency5',
      text: 'About half the time',
      is: 'unknown',
    },
    { name: 'N/A', labels: 'agree5', text: 'N/A', is: 'notApplicable' },
    { name: 'not applicable', labels: 'agree5', text: 'not applicable', is: 'notApplicable' },
    { name: 'do not know', labels: 'agree5', text: 'Don’t know', is: 'notApplicable' },
    { name: 'rather not say', labels: 'satisfied5', text: 'Prefer not to say', is: 'notApplicable' },
    { name: 'in German', labels: 'agree5', text: 'k.A.', is: 'notApplicable' },
    { name: 'in French', labels: 'agree5', text: 'Sans objet', is: 'notApplicable' },
    { name: 'in Spanish', labels: 'agree5', text: 'No sé', is: 'notApplicable' },
    { name: '0 outside the scale', labels: 'agree5', text: '0', is: 'notApplicable' },
    { name: '0 with its label', labels: 'agree5', text: '0 - Not Applicable', is: 'notApplicable' },
    { name: '0 of the scale', labels: 'yesno', text: '0', is: 0 },
  ] as const)('$labels: $name', ({ labels, text, is }) => {
    expect(said(labelScale({ labels }).read(text))).toBe(is);
  });
});

describe('labels written out', () => {
  const labels = { Never: 0, 'Now and then': 1.5, Always: 3 };
  test.each([
    { name: 'a label', spec: { labels }, text: 'now and THEN', is: 1.5 },
    { name: 'its number', spec: { labels }, text: '1,5', is: 1.5 },
    { name: 'another number', spec: { labels }, text: '2', is: 'unknown' },
    { name: '0 is an answer', spec: { labels }, text: '0', is: 0 },
    { name: '0 may be none', spec: { labels: { No: 1, Yes: 2 } }, text: '0', is: 'unknown' },
    { name: 'a usual word for nothing', spec: { labels }, text: 'n/a', is: 'notApplicable' },
    { name: 'unless it is a label', spec: { labels: { 'N/A': 3, No: 1 } }, text: 'n/a', is: 3 },
    {
      name: 'a word of their own for nothing',
      spec: { labels, notApplicable: ['No team', 9] },
      text: 'no team',
      is: 'notApplicable',
    },
    {
      name: 'a number of their own for nothing',
      spec: { labels, notApplicable: ['No team', 9] },
      text: '9.0',
      is: 'notApplicable',
    },
    { name: 'codes turned round', spec: { labels: { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1 } }, text: '1', is: 5 },
    { name: 'a code that is none', spec: { labels: { 1: 2, 2: 1, 3: 7 } }, text: '7', is: 'unknown' },
    { name: 'signs', spec: { labels: { '🙂': 2, '🙁': 1 } }, text: '🙁', is: 1 },
    { name: 'another language', spec: { labels: { 満足: 2, 不満: 1 } }, text: '満足', is: 2 },
    { name: 'a number of a scale', spec: { scale: [0, 10] as const }, text: '10', is: 10 },
    { name: 'with its label', spec: { scale: [0, 10] as const }, text: '10 - Extremely likely', is: 10 },
    { name: 'a part of one', spec: { scale: [0, 10] as const }, text: '7,5', is: 7.5 },
    { name: 'outside the scale', spec: { scale: [1, 5] as const }, text: '0', is: 'unknown' },
    { name: 'nothing, on a scale', spec: { scale: [1, 5] as const }, text: 'N/A', is: 'notApplicable' },
    { name: 'thousands are none', spec: { scale: [0, 10] as const }, text: '1,000', is: 'unknown' },
  ])('$name', ({ spec, text, is }) => {
    expect(said(labelScale(spec).read(text))).toBe(is);
  });

  test.each([
    { name: 'from the lowest label to the highest', spec: { labels }, is: [0, 3] },
    { name: 'wider, if the config says so', spec: { labels, scale: [0, 4] as const }, is: [0, 4] },
    { name: 'a scale alone', spec: { scale: [1, 7] as const }, is: [1, 7] },
  ])('the scale: $name', ({ spec, is }) => {
    const { min, max } = labelScale(spec);
    expect([min, max]).toEqual(is);
  });
});
