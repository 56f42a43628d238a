/** What words mean, as lines of a config. */
import { listed } from '../nearest.ts';
import type { Guess, WordMap } from '../proposal.ts';
import { endMeant } from './endings.ts';
import { shortText, yamlText } from './yaml-text.ts';

/** More open words are counted. */
const mostWords = 12;

/** A line for each word; those that somebody has to decide are comments that say what the word may mean. */
export const mapLines = (field: string, map: WordMap): readonly string[] => {
  const { known, taken, open, otherwise, meanings } = map;
  const lines = [
    ...known.map(([word, meaning]) => `${yamlText(word)}: ${meaning}`),
    ...taken.map(
      ([word, meaning]) => `${yamlText(word)}: ${meaning}   # not a known word: taken for ${meaning}`,
    ),
  ];
  // A map has at least one word.
  const first = lines.length === 0 && otherwise !== undefined ? ['won: won'] : lines;
  return [
    ...first,
    ...(field === 'type'
      ? typeLines(map)
      : open.slice(0, mostWords).map((word) => choiceLine(word, meanings))),
    ...moreLines(map),
  ];
};

const choiceLine = (word: string, meanings: readonly string[]): string => {
  const [first, ...others] = choicesOf(word, meanings);
  return `# ${yamlText(word)}: ${first}   # or ${others.join(', ')}`;
};

/** What a word may mean, the most probable first. */
const choicesOf = (word: string, meanings: readonly string[]): readonly string[] => {
  const wanted = [endMeant(word), 'open', 'pending'].find((each) => meanings.includes(each ?? ''));
  const rest = meanings
    .filter((each) => each !== wanted)
    .toSorted((one, other) => Number(other === 'open') - Number(one === 'open'));
  return wanted === undefined ? rest : [wanted, ...rest];
};

const typeLines = ({ open, meanings }: WordMap): readonly string[] =>
  open.length === 0
    ? []
    : [
        `# These stay as they are. The model knows: ${listed(meanings)}`,
        ...open.slice(0, mostWords).map((word) => `# ${yamlText(word)}: ${yamlText(word)}`),
      ];

const moreLines = ({ open, hidden = 0 }: WordMap): readonly string[] => [
  ...(open.length > mostWords ? [`# and ${open.length - mostWords} more words`] : []),
  ...(hidden > 0
    ? [`# and ${hidden} that ${hidden === 1 ? 'looks' : 'look'} like free text or personal data: not shown`]
    : []),
];

/** The open words of a column that is a comment itself: one comment inside another could not be taken out. */
export const openText = ({ field, map }: Guess): readonly string[] => {
  if (map === undefined || map.open.length === 0) return [];
  const words = map.open.slice(0, mostWords).map(shortText);
  return [`# TODO ${field}: add ${words.join(', ')} to the map, as ${map.meanings.join(', ')}`];
};
