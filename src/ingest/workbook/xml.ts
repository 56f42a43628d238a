import { parser } from 'sax';
import { SpaceSeaError } from '../../problems.ts';
import { damaged } from './unfit.ts';

/** A part of a workbook. */
export interface Part {
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part, in their order. Names come without a prefix. */
export interface Visitor {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** A piece of text; a long one comes in several. */
  readonly text?: (text: string) => void;
}

const chunkSize = 1 << 14;

/** The parts of a real workbook stay far below these; without them a small file could fill the memory. */
const mostLevels = 100;
const mostAttributes = 1000;

/**
 * Walks through the XML of a part, some 16 KiB from one step to the next. Nothing is looked up outside, and there are no
 * entities but the five of XML: a document type, which could define some, is refused.
 *
 * @throws SpaceSeaError (3) where it is not well-formed, or not UTF-8
 */
export function* xmlSteps(part: Part, visitor: Visitor): Generator<undefined> {
  const { bytes } = part;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const walk = walkOf(part, visitor);
  for (let at = 0; at < bytes.length; at += chunkSize) {
    const piece = bytes.subarray(at, at + chunkSize);
    attempt(part, () => walk.write(decoder.decode(piece, { stream: true })));
    yield;
  }
  attempt(part, () => walk.write(decoder.decode()).close());
  yield;
}

/** Walks through a whole part at once. */
export const readXml = (part: Part, visitor: Visitor): void => {
  for (const _ of xmlSteps(part, visitor));
};

/**
 * A name without its prefix.
 * @example localName('x:row') // => 'row'
 */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const walkOf = (part: Part, visitor: Visitor): ReturnType<typeof parser> => {
  // The five entities of XML, not those of HTML; the types of sax do not know of the option.
  const options = { position: false, strictEntities: true };
  const walk = parser(true, options);
  const refuse = (what: string): never => {
    throw damaged(part.file, `${part.name} ${what}`);
  };
  let levels = 0;
  let attributes = 0;
  walk.onerror = () => refuse('is not well-formed XML');
  walk.ondoctype = () => refuse('has a document type, which no workbook needs');
  walk.onopentagstart = () => {
    attributes = 0;
    levels += 1;
    if (levels > mostLevels) refuse('is nested too deeply');
  };
  walk.onattribute = () => {
    attributes += 1;
    if (attributes > mostAttributes) refuse('has an element with too many attributes');
  };
  // Without the namespaces of sax, which take time, each value is a text.
  walk.onopentag = (tag) => visitor.open(localName(tag.name), tag.attributes as Attributes);
  walk.onclosetag = (name) => {
    levels -= 1;
    visitor.close?.(localName(name));
  };
  walk.ontext = (text) => visitor.text?.(text);
  walk.oncdata = (text) => visitor.text?.(text);
  return walk;
};

/** Letters that are not UTF-8 are thrown by the decoder, and some hostile names of attributes make sax trip. */
const attempt = ({ file, name }: Part, work: () => void): void => {
  try {
    work();
  } catch (error) {
    if (error instanceof SpaceSeaError) throw error;
    throw damaged(file, `${name} is not XML in UTF-8`);
  }
};
