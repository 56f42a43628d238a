import type { Preset } from '../preset.ts';
import type { Input, Source } from '../types.ts';
import { foreignBytes, foreignText, isJson, isZip } from './content.ts';
import { decodedHead } from './decoded-head.ts';
import { beginningsOf } from './dialect.ts';
import { headerIn, looked } from './header.ts';
import { membersIn } from './json-names.ts';
import type { Table } from './line.ts';
import { lacking, placesIn } from './names.ts';
import { openUnpacked, refuse } from './open-text.ts';
import { type Plain, plainly, presetsFor, type Recognised, recognise } from './recognise.ts';
import { sheetIn, workbookBytes } from './sheet-in.ts';

/** Bytes of a file that are enough to choose its source. */
const glance = 1 << 16;

/** What the beginning of a file says about its columns. */
export interface Look {
  readonly file: string;
  /** The first bytes, unpacked. */
  readonly head: Uint8Array;
  /** How its header is read, by the source as it stands or by a preset; undefined if it has none. */
  readonly headed: (plain: Plain, presets: readonly Preset[]) => Promise<Seen | undefined>;
  /** What may be its header, in each way to take it apart. */
  readonly headers: (source: Source) => Promise<readonly (readonly string[])[]>;
}

interface Seen {
  readonly recognised: Recognised;
  readonly names: readonly string[];
}

/**
 * Looks at the beginning of an input; of a workbook at the beginning of its sheet.
 * @throws SpaceSeaError (3) if it is no text and no workbook
 */
export const lookAt = async (input: Input): Promise<Look> => {
  const opened = await openUnpacked(input);
  try {
    if (isZip(opened.head)) {
      const bytes = await workbookBytes(opened, input.name);
      await sheetIn(bytes, input.name, {});
      const of: LookedAt = { head: opened.head, file: input.name };
      return tableLook(of, async (source) => (await sheetIn(bytes, input.name, source)).beginnings);
    }
    const head = opened.head.subarray(0, glance);
    refuse(foreignBytes(head), input.name);
    refuse(foreignText(decodedHead(head)), input.name);
    return lookAtHead({ head, file: input.name });
  } finally {
    await opened.close();
  }
};

/** A look at a file that, unpacked, begins like this. */
export const lookAtHead = ({ head, file }: LookedAt): Look => {
  const text = new TextDecoder('utf-8').decode(decodedHead(head)).trimStart();
  if (isJson(text)) return listLook({ head, file }, membersIn(text));
  return tableLook({ head, file }, async ({ encoding }) => {
    const decoded = decodedHead(head, encoding);
    return (records) => beginningsOf({ head: decoded, isWhole: true }, records);
  });
};

type LookedAt = Pick<Look, 'head' | 'file'>;

const tableLook = (of: LookedAt, beginningsFor: (source: Source) => Promise<Table['beginnings']>): Look => ({
  ...of,
  headed: async (plain, presets) => {
    const beginnings = await beginningsFor(plain.source);
    const found = headerIn(beginnings(looked), plain, presets);
    return found && { recognised: found.recognised, names: found.header.names };
  },
  headers: async (source) => {
    const beginnings = await beginningsFor(source);
    return beginnings(1).map(([first]) => first?.names ?? []);
  },
});

const listLook = (of: LookedAt, names: readonly string[]): Look => ({
  ...of,
  headed: async (plain, presets) => {
    const recognised = recognise(names, plain, presets);
    return recognised && { recognised, names };
  },
  headers: async () => [names],
});

/** How well a file fits a source. */
export interface Fit {
  /** Columns that the source would read. */
  readonly columns: number;
  /** Headers of required columns that the file does not have. */
  readonly lacks: readonly string[];
}

/**
 * How well a file fits a source, with what presets know. A look that only chooses the source: reading checks everything
 * again.
 */
export const fitOf = async (source: Source, look: Look): Promise<Fit> => {
  const plain = plainly(source, look.file, {});
  const presets = await presetsFor(source);
  const { recognised, names } = (await look.headed(plain, presets)) ?? {};
  if (recognised !== undefined && names !== undefined) return { columns: fed(recognised, names), lacks: [] };
  const [best = { columns: 0, lacks: [] }] = (await look.headers(source))
    .map((each) => ({
      columns: fed(plain, each),
      lacks: lacking(plain.plans, each).map(({ header, field }) => header ?? field),
    }))
    .toSorted((a, b) => a.lacks.length - b.lacks.length || b.columns - a.columns);
  return best;
};

const fed = ({ plans }: Recognised, names: readonly string[]): number => {
  const placeOf = placesIn(names);
  const read = plans.flatMap(({ header }) => (header === undefined ? [] : [placeOf(header)]));
  return new Set(read.filter((place) => place >= 0)).size;
};
