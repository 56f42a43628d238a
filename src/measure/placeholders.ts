import type { Value } from '../types.ts';

/** What people write where something must be written, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish and Norwegian; in small plain letters. */
const words: ReadonlySet<string> = new Set(
  [
    'tbd | tbc | tba | to be determined | to be defined | to be decided | to be confirmed | to be announced | to do | todo | pending',
    'na | not applicable | not available | not known | not yet known | not yet | not sure',
    'no | n | none | nobody | no one | nothing | unknown | unk | null | nil | undefined | empty | blank | false | 0 | x | xx | xxx',
    'nein | kein | keine | keiner | niemand | nichts | unbekannt | noch unbekannt | noch offen | nicht bekannt | nicht zutreffend | entfallt',
    'non | aucun | aucune | personne | inconnu | inconnue | a definir | a determiner | sans objet | non renseigne',
    'ninguno | ninguna | nadie | desconocido | desconocida | por definir | por determinar | pendiente | no aplica | sin definir',
    'nessuno | nessuna | niente | sconosciuto | sconosciuta | da definire | non applicabile',
    'nenhum | nenhuma | ninguem | desconhecido | desconhecida | a definir | nao aplicavel | nao',
    'geen | nee | niemand | niets | onbekend | nvt | nog niet bekend',
    'nie | brak | nikt | nieznany | nieznane | nie dotyczy | do ustalenia',
    'ingen | inget | ingenting | nej | nei | okand | ukendt | ukjent | saknas | mangler',
  ].flatMap((line) => line.split(' | ')),
);

/** What they write with a mark between the letters: n/a, T.B.D., k. A. */
const abbreviations: ReadonlySet<string> = new Set(['na', 'nd', 'tbd', 'tbc', 'tba', 'ka', 'so', 'nvt']);

/** Longer texts are not looked up, whatever marks and spaces they have. */
const longest = 40;

/**
 * Is there a value that says something? A placeholder does not, in any letter case, nor does a text without a letter or
 * digit. What is no text always does: 0 and false are values.
 *
 * @example isFilled('Dr. Ines Roth') // => true
 * @example isFilled('-- None --') // => false
 * @example isFilled('???') // => false
 * @example isFilled(0) // => true
 */
export const isFilled = (value: Value | undefined): boolean => {
  if (typeof value !== 'string') return value !== undefined;
  const text = bare(value);
  return text !== '' && (text.length > longest || !isPlaceholder(plain(text)));
};

const isPlaceholder = (text: string): boolean =>
  words.has(text) || (spaced.test(text) && abbreviations.has(text.replace(/[^a-z]/g, '')));

/** Single letters with marks between. */
const spaced = /^[a-z](?:[./\s] ?[a-z])+$/;

/** Most texts need nothing of Unicode, which takes long to load. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Without marks and spaces around it. */
const bare = (text: string): string =>
  text.replace(isPlain(text) ? /^[^a-z0-9]+|[^a-z0-9]+$/gi : /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const plain = (text: string): string =>
  (isPlain(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase().replace(/\s+/g, ' ');
