import { type LintRule, namesIn } from '../../lint.ts';
import type { Item, Model, Source } from '../../types.ts';
import { askedWords } from '../asked-words.ts';
import { fieldsRead } from './fields-read.ts';

/** Columns and questions that are mapped and that nothing reads. One finding for each source. */
export const unusedColumn: LintRule<Model> = {
  code: 'lint/unused-column',
  severity: 'notice',
  why: 'what is not needed should not be read, of people least of all',
  find: (model) => {
    if (Object.keys(model.metrics).length === 0) return [];
    return Object.values(model.sources).flatMap((source) => [
      ...unreadColumns(model, source),
      ...unaskedItems(model, source),
    ]);
  },
};

type Finding = ReturnType<LintRule<Model>['find']>;

const unreadColumns = (model: Model, source: Source): Finding => {
  const read = fieldsRead(model, source);
  const names = Object.keys(source.columns).filter((name) => !read.has(name));
  const [first] = names;
  if (first === undefined) return [];
  return [
    {
      path: ['sources', source.id, 'columns', first],
      what: `nothing reads ${namesIn(names)} of ${source.id}`,
      hint: `remove ${names.length === 1 ? 'the line' : 'the lines'}, unless you ask for ${names.length === 1 ? 'it' : 'them'} with --by or --where`,
    },
  ];
};

const unaskedItems = (model: Model, source: Source): Finding => {
  const metrics = Object.values(model.metrics).filter((metric) => metric.source === source.id);
  // A metric that names no item takes all of them.
  if (metrics.length === 0 || metrics.some(({ where = {} }) => where['item'] === undefined)) return [];
  const asked = askedWords(model, source.id).get('item');
  const names = Object.entries(source.items ?? {}).flatMap(([name, item]) =>
    itemsOf(name, item).some((each) => asked?.has(each)) ? [] : [name],
  );
  const [first] = names;
  if (first === undefined) return [];
  return [
    {
      path: ['sources', source.id, 'items', first],
      what: `no metric asks for ${namesIn(names)} of ${source.id}`,
      hint: `remove ${names.length === 1 ? 'the line' : 'the lines'}, or write a metric with where: { item: ${first} }`,
    },
  ];
};

/** The items that a question becomes: one for each choice, if several may be chosen. */
const itemsOf = (name: string, item: Item): readonly string[] =>
  typeof item === 'object' && item.choices !== undefined ? Object.values(item.choices) : [name];
