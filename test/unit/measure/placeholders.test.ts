import { describe, expect, test } from 'vitest';
import { isFilled } from '../../../src/measure/placeholders.ts';

describe('says nothing', () => {
  test.each([
    ...['TBD', 'tbc', 'T.B.D.', 'to be  determined', 'n/a', 'N.A.', '#N/A', 'na', 'Not applicable'],
    ...['?', '???', '-', '--', '—', '...', '.', '(none)', '--None--', '<unknown>', '[TBD]', ' x ', 'xxx'],
    ...['No', 'NONE', 'Unknown', 'null', '0', 'false', 'N', 'pending'],
    ...['Nein', 'keine', 'Unbekannt', 'entfällt', 'k. A.', 'noch offen'],
    ...['Aucune', 'inconnu', 'À définir', 'non renseigné', 'Ninguno', 'Pendiente', 'por definir'],
    ...['Nessuno', 'sconosciuto', 'Nenhum', 'não', 'geen', 'Onbekend', 'n.v.t.', 'brak', 'Nie dotyczy'],
    ...['ingen', 'Okänd', 'ukjent', 'nej'],
  ])('%s', (text) => {
    expect(isFilled(text)).toBe(false);
  });

  test('nor does what is missing', () => {
    expect(isFilled(undefined)).toBe(false);
  });

  // The list that the models held until version 0.7, word for word.
  const formerly =
    'TBD tbd Tbd TBC tbc N/A n/a N.A. n.a. NA na None none NONE No no Unknown unknown UNKNOWN ? ?? - -- x X Nein nein Non non Kein kein Keine keine Keiner keiner Aucun aucun Aucune aucune Ninguno ninguno Nessuno nessuno Nenhum nenhum Geen geen Nee nee Nie nie Ingen ingen Nej nej N n false False FALSE 0 NO NEIN';

  test('nor does anything that the models have named so far', () => {
    expect(formerly.split(' ').filter(isFilled)).toEqual([]);
  });
});

describe('is a value', () => {
  test.each([
    ...['Ines Roth', 'No Kim', 'Nadia', 'Nada', 'Rien', 'Noone-Smith', 'Nie Wei', 'X Æ A', '7', '00'],
    ...['none of the above fits', 'Unknown to us: the board', '王伟', 'Ли', 'TBD: Ana?', 'Prix', 'Ka', 'So'],
    ...[0, false, true, 12],
  ])('%s', (value) => {
    expect(isFilled(value)).toBe(true);
  });
});
