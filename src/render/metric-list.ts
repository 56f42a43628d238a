/** The metrics of a model in lines, and what files can do for them. */
import type { Catalogue, Feed, Listed } from '../catalogue.ts';
import { lackWords } from './lack-words.ts';
import { type NamedRow, namedTable } from './named-table.ts';
import { hanging, paragraph } from './paragraph.ts';
import { type Pen, penFor, type RenderOptions } from './pen.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** A table by dimension; with files, what they can feed, and what would feed the rest. */
export const metricList = async (catalogue: Catalogue, options: RenderOptions): Promise<string> => {
  const pen = await penFor(options, catalogue.entries);
  const { feed, entries } = catalogue;
  const lines = [
    ...paragraph(pen.show(headline(catalogue)), pen).map(pen.strong),
    ...(entries.length === 0 ? [] : ['', ...tableLines(catalogue, pen)]),
    ...(feed === undefined ? [] : feedLines(feed, pen)),
    '',
    ...paragraph(pen.show(next(catalogue)), pen).map(pen.faint),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

const headline = ({ model, entries, chosen, feed }: Catalogue): string => {
  const which = chosen.map((each) => `, ${each}`).join('');
  if (entries.length === 0) return `No metric of ${model.id}${which}`;
  const count = `${words.counted(entries.length, 'metric')} of ${model.id}${which}`;
  if (feed === undefined) return `${count}: ${statesText(entries)}`;
  const ready = entries.filter((entry) => isFed(entry, feed)).length;
  return `${words.counted(feed.files.length, 'file')} can feed ${words.count(ready)} of ${count}`;
};

const states = ['scored', 'shown', 'spare'] as const;

/** Such as "20 scored, 1 shown, 52 spare". */
const statesText = (entries: readonly Listed[]): string =>
  states
    .map((state) => [entries.filter((entry) => entry.state === state).length, state] as const)
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${words.count(count)} ${state}`)
    .join(', ');

const isFed = ({ metric }: Listed, { lacks }: Feed): boolean => (lacks.get(metric.id) ?? []).length === 0;

const tableLines = (catalogue: Catalogue, pen: Pen): string[] => {
  const { entries, model, feed } = catalogue;
  const places = [...new Set(entries.map(({ dimension }) => dimension))];
  return namedTable(
    {
      heads: feed === undefined ? ['state', 'source'] : ['state', 'source', 'fed'],
      aligns: ['left', 'left', 'left'],
      rows: places.flatMap((place) => [
        headingOf(place, model, pen),
        ...entries.filter(({ dimension }) => dimension === place).map((entry) => rowOf(entry, feed, pen)),
      ]),
    },
    pen,
  );
};

const headingOf = (place: string | undefined, { dimensions }: Catalogue['model'], pen: Pen): NamedRow => {
  const dimension = place === undefined ? undefined : dimensions[place];
  const name = dimension === undefined ? (place ?? 'No dimension') : `${dimension.letter} ${dimension.title}`;
  return { name: pen.show(name), paint: pen.strong };
};

const rowOf = (entry: Listed, feed: Feed | undefined, pen: Pen): NamedRow => {
  const { metric, state } = entry;
  const isReady = feed !== undefined && isFed(entry, feed);
  return {
    name: metric.id,
    // Long ids leave just enough room for the titles beside them.
    indent: 1,
    cells: [state, metric.source, ...(feed === undefined ? [] : [isReady ? 'yes' : 'no'])],
    text: pen.show(
      feed === undefined || isReady
        ? titleWithUnit(entry.metric)
        : `lacks ${lackWords(feed.lacks.get(metric.id) ?? [])}`,
    ),
    paintText: isReady || feed === undefined ? (text) => text : pen.faint,
  };
};

/**
 * A title with its unit, where the title does not have it.
 * @example titleWithUnit({ title: 'Win rate', unit: '%' }) // => 'Win rate, %'
 * @example titleWithUnit({ title: 'Time to answer', unit: 'working hours' }) // => 'Time to answer, working hours'
 * @example titleWithUnit({ title: 'Technical demos per SE and week', unit: 'demos per SE and week' }) // => 'Technical demos per SE and week'
 */
export const titleWithUnit = ({
  title,
  unit,
}: {
  readonly title: string;
  readonly unit?: string;
}): string => {
  const said = new Set(title.toLowerCase().split(' '));
  const isSaid = unit === undefined || unit.split(' ').every((word) => said.has(word.toLowerCase()));
  return isSaid ? title : `${title}, ${unit}`;
};

/** Gains that are named; more of them are counted. */
const mostGains = 8;

const feedLines = ({ gains }: Feed, pen: Pen): string[] => {
  if (gains.length === 0) return [];
  const rest = gains.slice(mostGains).reduce((sum, { metrics }) => sum + metrics.length, 0);
  return [
    '',
    pen.strong('What you would gain with'),
    ...gains
      .slice(0, mostGains)
      .flatMap(({ needs, metrics }) =>
        hanging(
          '  + ',
          pen.show(
            `${lackWords(needs)}: ${words.counted(metrics.length, 'metric')} more, ${listed(metrics)}`,
          ),
          { pen, paint: pen.good },
        ),
      ),
    ...(rest === 0 ? [] : paragraph(`  ${words.counted(rest, 'metric')} more with other fields.`, pen)),
  ];
};

const next = ({ entries: [first] }: Catalogue): string =>
  first === undefined
    ? 'spacesea metrics lists all of them'
    : `spacesea metrics ${first.metric.id} shows one completely`;
