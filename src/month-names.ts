/** Months by their names, as exports in eleven languages write them. */

/**
 * The names of each month, long and short, without accents: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Polish (both cases), Swedish, Danish, Norwegian. No name means two months. Source: Unicode CLDR, with what
 * people write beside it (Jänner, maerz, setiembre).
 */
const names: readonly string[] = [
  'january jan januar janner janvier janv enero ene gennaio gen janeiro januari styczen stycznia sty',
  'february feb februar feber fevrier fevr fev febrero febbraio fevereiro februari luty lutego lut',
  'march mar marz maerz mrz mars marzo marco maart mrt marzec marca marts',
  'april apr avril avr abril abr aprile kwiecien kwietnia kwi',
  'may mai mayo maggio mag maio mei maj maja',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze',
  'july jul juli juillet juill juil julio luglio lug julho lipiec lipca lip',
  'august aug aout agosto ago augustus augusti sierpien sierpnia sie',
  'september sep sept septembre septiembre setiembre settembre sett set setembro wrzesien wrzesnia wrz',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz',
  'november nov novembre noviembre novembro listopad listopada lis',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des grudzien grudnia gru',
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/**
 * The languages, as a message names them.
 */
export const monthLanguages =
  'English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish and Norwegian';

/**
 * The month that a word names, from 1 to 12, in any of the languages; undefined if it names none. Letter case,
 * accents and a dot behind it do not matter.
 *
 * @example monthNumber('Mär') // => 3
 * @example monthNumber('sept.') // => 9
 * @example monthNumber('août') // => 8
 * @example monthNumber('Brumaire') // => undefined
 */
export const monthNumber = (word: string): number | undefined => {
  const name = word.toLowerCase().replace(/\.$/, '');
  return numbers.get(name) ?? numbers.get(name.normalize('NFD').replace(/\p{M}/gu, ''));
};
