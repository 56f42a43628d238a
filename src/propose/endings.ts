/** Signs that a deal has ended, in the words that people give their stages. */
import { wordKey } from './words.ts';

/** Parts of words, as `headerKey` makes them, by what the end most probably is; the first that is there counts. */
const signs: readonly (readonly [end: string, parts: RegExp])[] = [
  ['qualified_out', /qualif|cualif|calific|\braus\b|\bout\b|descart|ausgeschied|aussortier|\bunfit\b/],
  [
    'no_decision',
    /decision|entscheid|\bno\b|\bnot\b|\bnon\b|\bnicht\b|\bkein|\bohne\b|\bsin\b|\bsans\b|no go\b|no bid\b|budget|frozen|eingefror/,
  ],
  [
    'lost',
    /\blost\b|\bloss\b|verlor|verlust|perd|\bpersa\b|\bperso\b|reject|declin|abgelehn|ablehn|absage|abgesagt|rechaz|rejet|refus|gescheit|\bfail|churn|gekundig|competitor|wettbewerb/,
  ],
  [
    'won',
    /\bwon\b|\bwin\b|gewon|ganad|gagn|ganh|\bvint|booked|\bbooking|signed|unterschrieb|unterzeich|firmad|\bsigne/,
  ],
  [
    'no_decision',
    /cancel|annul|anulad|anulac|storn|abort|abgebroch|abbruch|verworf|verwirf|zuruckgez|zuruckgezogen|ruckzug|dropp|\bdrop\b|\bdead\b|\btot\b|kill|expir|abgelaufen|verfallen|caduc|vencid|lapse|duplicat|duplik|dublette|doppelt|doublon|abandon|aufgegeb|eingestellt|withdr|retir|delet|gelosch|eliminad|supprim|invalid|ungultig|archiv|\bgone\b|\bghost|inactiv|inaktiv/,
  ],
  [
    'won',
    /clos|\bclose|cerrad|cierre|ferme|clotur|chius|fechad|geslot|abgeschl|abschluss|geschl|\bended\b|\bende\b|beend|finish|finali[sz]|complet|termin|\bfini|conclu|erledigt|fertig|\bdone\b/,
  ],
];

/**
 * What a stage that may be an end most probably is; undefined for one that shows no sign of an end. It is a suggestion, and
 * never an answer.
 * @example endMeant('Qualifiziert raus') // => 'qualified_out'
 * @example endMeant('Zurückgezogen') // => 'no_decision'
 * @example endMeant('Technical fit') // => undefined
 */
export const endMeant = (value: string): string | undefined => {
  const key = wordKey(value);
  return signs.find(([, parts]) => parts.test(key))?.[0];
};
