/** Words that a command line may have where the list of commands only names a list. */
import { builtinModel, builtinNames } from '../../config/builtin.ts';
import { presets } from '../../generated/presets.ts';
import { askableFields } from '../../measure/fields.ts';
import type { Takes, WordList } from '../command.ts';
import { commands } from '../index.ts';
import { topics } from '../topics.ts';

/** A word, and what it stands for. */
export interface Word {
  readonly word: string;
  readonly says?: string;
}

/** Words that are possible in a place; nothing is asked while somebody types, so a model of one's own is not known. */
export const wordsOf = ({ words = [] }: Takes): readonly Word[] =>
  typeof words === 'string' ? lists[words]() : words.map((word) => ({ word }));

const lists: Readonly<Record<WordList, () => readonly Word[]>> = {
  fieldsToShow: () => askableFields(builtin(), 'by').map((word) => ({ word })),
  fieldsToFilter: () => askableFields(builtin(), 'where').map((word) => ({ word })),
  names: () => {
    const { dimensions, metrics } = builtin();
    const titled = [...Object.entries(dimensions), ...Object.entries(metrics)];
    return [
      { word: 'overall', says: 'all dimensions together' },
      ...titled.map(([word, { title }]) => ({ word, says: title })),
    ];
  },
  metrics: () => {
    const { metrics, spare } = builtin();
    return [...Object.entries(metrics), ...Object.entries(spare)].map(([word, { title }]) => ({
      word,
      says: title,
    }));
  },
  dimensions: () => Object.entries(builtin().dimensions).map(([word, { title }]) => ({ word, says: title })),
  models: () =>
    builtinNames.map((name) => ({ word: name.replace('spacesea:', ''), says: builtinModel(name).title })),
  presets: () =>
    (JSON.parse(presets) as readonly { readonly id: string; readonly title: string }[]).map(
      ({ id, title }) => ({ word: id, says: title }),
    ),
  helped: () => [
    ...Object.entries(topics).map(([word, says]) => ({ word, says })),
    ...commands.map(({ name, summary }) => ({ word: name, says: summary })),
  ],
};

const builtin = () => builtinModel('spacesea:se');
