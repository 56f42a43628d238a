import { fold } from './fold.ts';
import type { Beginning, Header } from './line.ts';
import type { Plain } from './recognise.ts';
import { composedNames, headerForm, headerRows } from './survey-headers.ts';

/** A header, and the records below it. */
export interface Headed {
  readonly header: Header | undefined;
  readonly below: Beginning;
}

/** Records that must be seen to know how many of them the header of a source takes. */
export const rowsOf = ({ kind }: Pick<Plain['source'], 'kind'>): number => (kind === 'survey' ? 3 : 1);

/** The first record as a header; of a survey with the one or two below it, where its tool writes the header so. */
export const headedBy = (
  beginning: Beginning,
  { source, plans }: Pick<Plain, 'source' | 'plans'>,
): Headed => {
  const [first, ...below] = beginning;
  const rows = beginning.slice(0, rowsOf(source)).map(({ names }) => names);
  const form = first === undefined || rows.length < 2 ? undefined : headerForm(rows);
  if (first === undefined || form === undefined) return { header: first, below };
  const count = headerRows[form];
  const { names, aliases } = composedNames(rows, form);
  const wanted = new Set(plans.flatMap(({ header }) => (header === undefined ? [] : [fold(header)])));
  const isWanted = (alias: string | undefined): alias is string =>
    alias !== undefined && wanted.has(fold(alias));
  const lastLine = beginning[count - 1]?.lastLine ?? first.lastLine;
  return {
    header: {
      ...first,
      text: beginning
        .slice(0, count)
        .map(({ text }) => text)
        .join('\n'),
      lastLine,
      // A column goes by the name under which the config asks for it.
      names: names.map((name, index) => (isWanted(aliases[index]) ? aliases[index] : name)),
      aliases: names.map((name, index) => (isWanted(aliases[index]) ? name : aliases[index])),
    },
    below: beginning.slice(count),
  };
};
