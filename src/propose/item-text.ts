/** The questions of a survey, as lines of a config. */
import type { ItemGuess } from '../proposal.ts';
import { itemSubjects } from './item-words.ts';
import { shortText, yamlText } from './yaml-text.ts';

/** No item can have this name, so that a config in which nobody has chosen one is refused. */
const unchosen = 'CHOOSE_AN_ITEM';

/** A line for each question; one that may be several items, or none, is a comment. */
export const itemLines = (items: readonly ItemGuess[]): readonly string[] => {
  const texts = items.filter(({ isText }) => isText === true).map(({ question }) => shortText(question));
  const others = items.filter(({ isText }) => isText !== true);
  const isAsking = others.some(({ item }) => item === undefined);
  return [
    ...(isAsking ? [`# Items to choose from: ${itemSubjects}`] : []),
    ...others.flatMap(linesOf),
    ...(texts.length === 0
      ? []
      : [`# Left out, for free text is no answer that can be counted: ${texts.join(', ')}`]),
  ];
};

const linesOf = (guess: ItemGuess): readonly string[] => {
  const { question, item, certainty, use, doubt } = guess;
  const line = `${item ?? unchosen}: { from: ${yamlText(question)}${readText(guess)} }`;
  if (use === 'written') return [`${line}   # ${certainty}`];
  const asks = doubt ?? `which item is it? Write its name for ${unchosen}; a question that is none stays out`;
  return [`# TODO ${shortText(question)}: ${asks}`, `# ${line}`];
};

const readText = ({ labels, scale }: ItemGuess): string => {
  if (labels !== undefined) return `, labels: ${labels}`;
  return scale === undefined ? '' : `, scale: [${scale.join(', ')}]`;
};
