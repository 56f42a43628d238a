import { labelKey } from './label-key.ts';

/** Answers that say nothing about the question, in the wordings that survey tools offer. */
const usual: ReadonlySet<string> = new Set(
  [
    ...['N/A', 'NA', 'N/A - not applicable', 'Not applicable', 'Not applicable (N/A)', 'Does not apply'],
    ...["Doesn't apply", 'Does not apply to me', "Don't know", "I don't know", 'Do not know'],
    ...["Don't know / N/A", "Don't know / Not applicable", 'Prefer not to say', 'I prefer not to say'],
    ...['Prefer not to answer', 'I prefer not to answer', 'No answer'],
    ...['Keine Angabe', 'k. A.', 'Weiß nicht', 'Weiss nicht', 'Nicht zutreffend', 'Nicht anwendbar'],
    ...['Sans objet', 'Non applicable', 'Ne sait pas', 'Je ne sais pas', 'Ne se prononce pas', 'NSP'],
    ...[
      'No aplica',
      'No procede',
      'No sé',
      'No sabe',
      'NS/NC',
      'Prefiero no responder',
      'Prefiero no contestar',
    ],
  ].map(labelKey),
);

/**
 * Says whether an answer says nothing about the question: one of the usual wordings, or one that the config names.
 * @example saysNothing([])('Not Applicable') // => true
 * @example saysNothing([0])('0') // => true
 */
export const saysNothing = (named: readonly (string | number)[]): ((text: string) => boolean) => {
  const own = new Set(named.map((each) => labelKey(String(each))));
  return (text) => {
    const key = labelKey(text);
    return usual.has(key) || own.has(key);
  };
};
