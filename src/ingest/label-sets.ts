/** Answers in words that need no explanation, in the wordings that survey tools offer. */
import type { LabelSet as Name } from '../types.ts';

/**
 * A set of answers: its points from the lowest to the highest. A point has shades: answers that this set does not tell
 * apart though a longer one may ("Agree" and "Somewhat agree" among five points). A shade has wordings.
 */
export interface LabelSet {
  /** Sets of one family differ in the number of points only. */
  readonly family: string;
  /** Number of the first point; the others follow. */
  readonly first: number;
  readonly points: readonly (readonly (readonly string[])[])[];
}

/** Agreement. Wordings such as "trifft zu" are left out: they are the top of one scale and the step below it of another. */
const agree = {
  strongNo: [
    ...[
      'Strongly disagree',
      'Disagree strongly',
      'Completely disagree',
      'Totally disagree',
      'Fully disagree',
    ],
    ...['Stimme überhaupt nicht zu', 'Stimme gar nicht zu', 'Stimme ganz und gar nicht zu'],
    ...[
      "Pas du tout d'accord",
      'Tout à fait en désaccord',
      'Totalement en désaccord',
      'Fortement en désaccord',
    ],
    ...['Totalmente en desacuerdo', 'Completamente en desacuerdo', 'Fuertemente en desacuerdo'],
  ],
  veryNo: ['Muy en desacuerdo'],
  no: ['Disagree', 'Stimme nicht zu', "Pas d'accord", 'En désaccord', 'En desacuerdo'],
  moderateNo: ['Moderately disagree'],
  ratherNo: [
    ...['Somewhat disagree', 'Disagree somewhat', 'Tend to disagree', 'Stimme eher nicht zu'],
    ...["Plutôt pas d'accord", 'Plutôt en désaccord', 'Algo en desacuerdo', 'Parcialmente en desacuerdo'],
  ],
  slightNo: ['Slightly disagree', 'Légèrement en désaccord', 'Ligeramente en desacuerdo'],
  middle: [
    ...['Neither agree nor disagree', 'Neither agree or disagree', 'Neither', 'Neutral', 'Undecided'],
    ...['Weder noch', 'Teils teils', 'Unentschieden', 'Weder Zustimmung noch Ablehnung'],
    ...['Stimme weder zu noch nicht zu', 'Stimme weder zu noch lehne ich ab'],
    ...[
      "Ni d'accord ni pas d'accord",
      "Ni d'accord ni en désaccord",
      'Ni en accord ni en désaccord',
      'Neutre',
    ],
    ...['Ni de acuerdo ni en desacuerdo', 'Neutro', 'Indeciso'],
  ],
  slightYes: ['Slightly agree', "Légèrement d'accord", 'Ligeramente de acuerdo'],
  ratherYes: [
    ...['Somewhat agree', 'Agree somewhat', 'Tend to agree', 'Stimme eher zu', "Plutôt d'accord"],
    ...['Algo de acuerdo', 'Parcialmente de acuerdo'],
  ],
  moderateYes: ['Moderately agree'],
  yes: ['Agree', 'Stimme zu', "D'accord", 'De acuerdo'],
  veryYes: ['Muy de acuerdo'],
  strongYes: [
    ...['Strongly agree', 'Agree strongly', 'Completely agree', 'Totally agree', 'Fully agree'],
    ...['Stimme voll und ganz zu', 'Stimme voll zu', 'Stimme völlig zu', 'Stimme vollkommen zu'],
    ...["Tout à fait d'accord", "Totalement d'accord", "Entièrement d'accord", "Fortement d'accord"],
    ...['Totalmente de acuerdo', 'Completamente de acuerdo', 'Fuertemente de acuerdo'],
  ],
};

const satisfied = {
  strongNo: [
    ...['Extremely dissatisfied', 'Completely dissatisfied', 'Äußerst unzufrieden', 'Äusserst unzufrieden'],
    ...['Völlig unzufrieden', 'Pas du tout satisfait', 'Pas du tout satisfaite', 'Extrêmement insatisfait'],
    ...['Extremadamente insatisfecho', 'Totalmente insatisfecho'],
  ],
  veryNo: [
    ...['Very dissatisfied', 'Very unsatisfied', 'Sehr unzufrieden', 'Très insatisfait', 'Très insatisfaite'],
    ...['Très insatisfait(e)', 'Muy insatisfecho', 'Muy insatisfecha', 'Muy insatisfecho/a'],
  ],
  no: [
    ...['Dissatisfied', 'Unsatisfied', 'Unzufrieden', 'Insatisfait', 'Insatisfaite', 'Insatisfait(e)'],
    ...['Insatisfecho', 'Insatisfecha', 'Insatisfecho/a'],
  ],
  moderateNo: ['Moderately dissatisfied'],
  ratherNo: [
    ...['Somewhat dissatisfied', 'Eher unzufrieden', 'Plutôt insatisfait', 'Plutôt insatisfaite'],
    ...['Plutôt insatisfait(e)', 'Algo insatisfecho', 'Algo insatisfecha', 'Algo insatisfecho/a'],
  ],
  slightNo: ['Slightly dissatisfied'],
  middle: [
    ...['Neither satisfied nor dissatisfied', 'Neither satisfied or dissatisfied', 'Neither', 'Neutral'],
    ...['Weder zufrieden noch unzufrieden', 'Weder noch', 'Teils teils', 'Ni satisfait ni insatisfait'],
    ...['Ni satisfaite ni insatisfaite', 'Ni satisfait(e) ni insatisfait(e)', 'Neutre'],
    ...['Ni satisfecho ni insatisfecho', 'Ni satisfecha ni insatisfecha', 'Neutro'],
    ...['Ni satisfecho/a ni insatisfecho/a'],
  ],
  slightYes: ['Slightly satisfied'],
  ratherYes: [
    ...[
      'Somewhat satisfied',
      'Eher zufrieden',
      'Plutôt satisfait',
      'Plutôt satisfaite',
      'Plutôt satisfait(e)',
    ],
    ...['Algo satisfecho', 'Algo satisfecha', 'Algo satisfecho/a'],
  ],
  moderateYes: ['Moderately satisfied'],
  yes: [
    ...['Satisfied', 'Zufrieden', 'Satisfait', 'Satisfaite', 'Satisfait(e)'],
    ...['Satisfecho', 'Satisfecha', 'Satisfecho/a'],
  ],
  veryYes: [
    ...['Very satisfied', 'Sehr zufrieden', 'Très satisfait', 'Très satisfaite', 'Très satisfait(e)'],
    ...['Muy satisfecho', 'Muy satisfecha', 'Muy satisfecho/a'],
  ],
  strongYes: [
    ...['Extremely satisfied', 'Completely satisfied', 'Äußerst zufrieden', 'Äusserst zufrieden'],
    ...['Völlig zufrieden', 'Tout à fait satisfait', 'Tout à fait satisfaite', 'Extrêmement satisfait'],
    ...['Extremadamente satisfecho', 'Totalmente satisfecho'],
  ],
};

/** "About half the time" and its neighbours are left out: beside them "Sometimes" is the second of five, not the third. */
const frequency = {
  never: ['Never'],
  rarely: ['Rarely', 'Seldom'],
  sometimes: ['Sometimes', 'Occasionally'],
  often: ['Often', 'Frequently', 'Usually'],
  veryOften: ['Very often', 'Very frequently'],
  always: ['Always'],
};

type Shades = Record<keyof typeof agree, readonly string[]>;

/** Sets of four, five and seven points between two opposites. */
const opposites = (family: string, by: Shades): Record<4 | 5 | 7, LabelSet> => {
  const [bottom, top] = [
    [by.strongNo, by.veryNo],
    [by.veryYes, by.strongYes],
  ];
  const [low, high] = [
    [by.no, by.ratherNo],
    [by.ratherYes, by.yes],
  ];
  return {
    4: { family, first: 1, points: [bottom, low, high, top] },
    5: { family, first: 1, points: [bottom, low, [by.middle], high, top] },
    7: {
      family,
      first: 1,
      points: [
        bottom,
        [by.no, by.moderateNo],
        [by.ratherNo, by.slightNo],
        [by.middle],
        [by.slightYes, by.ratherYes],
        [by.moderateYes, by.yes],
        top,
      ],
    },
  };
};

const [agreement, satisfaction] = [opposites('agree', agree), opposites('satisfied', satisfied)];

/** The sets by the names that a config gives them. */
export const labelSets: Readonly<Record<Name, LabelSet>> = {
  agree4: agreement[4],
  agree5: agreement[5],
  agree7: agreement[7],
  satisfied4: satisfaction[4],
  satisfied5: satisfaction[5],
  satisfied7: satisfaction[7],
  frequency4: {
    family: 'frequency',
    first: 1,
    points: [
      [frequency.never],
      [frequency.rarely, frequency.sometimes],
      [frequency.often],
      [frequency.veryOften, frequency.always],
    ],
  },
  frequency5: {
    family: 'frequency',
    first: 1,
    points: [
      [frequency.never],
      [frequency.rarely],
      [frequency.sometimes],
      [frequency.often],
      [frequency.veryOften, frequency.always],
    ],
  },
  importance5: {
    family: 'importance',
    first: 1,
    points: [
      [['Not at all important']],
      [['Slightly important'], ['Not so important', 'Not very important']],
      [['Moderately important'], ['Somewhat important']],
      [['Very important']],
      [['Extremely important']],
    ],
  },
  quality5: {
    family: 'quality',
    first: 1,
    points: [[['Poor']], [['Fair']], [['Good']], [['Very good']], [['Excellent']]],
  },
  likely5: {
    family: 'likely',
    first: 1,
    points: [
      [['Very unlikely'], ['Extremely unlikely']],
      [['Unlikely'], ['Somewhat unlikely']],
      [['Neither likely nor unlikely', 'Neither', 'Neutral', 'Undecided']],
      [['Likely'], ['Somewhat likely']],
      [['Very likely'], ['Extremely likely']],
    ],
  },
  yesno: {
    family: 'yesno',
    first: 0,
    points: [[['No', 'Nein', 'Non']], [['Yes', 'Ja', 'Oui', 'Sí']]],
  },
};
