/** Which record of a table is its header, where nobody has said what the table holds. */
import type { Preset } from '../../preset.ts';
import { schemas } from '../../schemas.ts';
import { fold } from '../fold.ts';
import type { Beginning, Header } from '../line.ts';
import { likeness } from '../recognise.ts';
import { composedNames, headerForm, headerRows } from '../survey-headers.ts';

/** A header, and what stands around it. */
export interface Choice {
  readonly header: Header;
  /** The ways in which the records below begin. */
  readonly below: Beginning;
  /** Records above it. */
  readonly above: number;
  readonly preset?: Preset;
}

/** Records among which a header is looked for. */
export const looked = 20;

/**
 * The header: a record that a preset knows, or one with the names of fields; else the first that is as wide as most
 * records and holds nothing but words, by the delimiter under which the records are alike. Undefined for a table without
 * a single record.
 */
export const chooseHeader = (
  beginnings: readonly Beginning[],
  presets: readonly Preset[],
): Choice | undefined => {
  for (let above = 0; above < looked; above += 1) {
    const known = beginnings.flatMap((beginning) => knownHeader(beginning, above, presets) ?? []);
    const [best] = known.toSorted((a, b) => b.header.names.length - a.header.names.length);
    if (best !== undefined) return best;
  }
  return byShape(beginnings);
};

const knownHeader = (beginning: Beginning, above: number, presets: readonly Preset[]): Choice | undefined => {
  const headed = headAt(beginning, above);
  if (headed === undefined) return undefined;
  const { header, below } = headed;
  const [best, next] = presets
    .map((preset) => ({
      preset,
      known: likeness(preset, [...header.names, ...(header.aliases ?? []).flatMap((name) => name ?? [])]),
    }))
    .filter(({ known }) => known > 0)
    .toSorted((a, b) => b.known - a.known);
  if (best !== undefined)
    return { header, below, above, ...(best.known === next?.known ? {} : { preset: best.preset }) };
  return isCanonical(header.names) ? { header, below, above } : undefined;
};

/** Names that survey tools give to questions. */
const numbered = /^[qv]\d+\w*$/i;

/** The header that begins with a record: of a survey it may take several, and hold the questions below short names. */
const headAt = (beginning: Beginning, above: number): Pick<Choice, 'header' | 'below'> | undefined => {
  const header = beginning[above];
  if (header === undefined) return undefined;
  const rows = beginning.slice(above, above + 3).map(({ names }) => names);
  const form = rows.length < 2 ? undefined : headerForm(rows);
  if (form === undefined) return { header, below: beginning.slice(above + 1) };
  const { names, aliases } = composedNames(rows, form);
  const count = headerRows[form];
  const told = names.map((name, index) => (numbered.test(name) ? (aliases[index] ?? name) : name));
  const lastLine = beginning[above + count - 1]?.lastLine ?? header.lastLine;
  const others = names.map((name, index) => (told[index] === name ? aliases[index] : name));
  return {
    header: { ...header, names: told, aliases: others, lastLine },
    below: beginning.slice(above + count),
  };
};

/** Every field that a kind needs, and another one. */
const isCanonical = (names: readonly string[]): boolean => {
  const folded = new Set(names.map(fold));
  return Object.values(schemas).some(({ required, properties }) => {
    const own = Object.keys(properties).filter((field) => folded.has(field));
    return required.every((field) => folded.has(field)) && own.length > required.length && own.length > 2;
  });
};

interface Shaped {
  readonly beginning: Beginning;
  readonly width: number;
  /** Share of the records that are as wide. */
  readonly share: number;
}

const byShape = (beginnings: readonly Beginning[]): Choice | undefined => {
  const [best] = beginnings
    .filter((beginning) => beginning.length > 0)
    .map(shapeOf)
    .toSorted((a, b) => rank(b) - rank(a));
  if (best === undefined) return undefined;
  const { beginning, width } = best;
  const wordy = beginning.findIndex(({ names }) => names.length >= width && isWordy(names));
  const above = Math.max(0, wordy);
  const headed = headAt(beginning, above);
  return headed && { ...headed, above };
};

const shapeOf = (beginning: Beginning): Shaped => {
  const counts = new Map<number, number>();
  for (const { names } of beginning) counts.set(names.length, (counts.get(names.length) ?? 0) + 1);
  const [[width, count] = [1, 0]] = [...counts].toSorted(([a, m], [b, n]) => n - m || b - a);
  return { beginning, width, share: count / beginning.length };
};

/** A delimiter that stands in every record as often is one. */
const rank = ({ width, share }: Shaped): number => (width === 1 ? 0 : share + Math.min(width, 100) / 1000);

/** Names: nearly all there, and neither numbers nor dates nor addresses. */
const isWordy = (names: readonly string[]): boolean => {
  const filled = names.filter((name) => name.trim() !== '');
  if (filled.length < 0.6 * names.length) return false;
  const words = filled.filter((name) => /\p{L}|#/u.test(name) && !/^\d{1,4}[-./]|@.+\./.test(name.trim()));
  return words.length >= 0.8 * filled.length;
};
