/** The parts of a command line, as the list of commands writes them. */
import type { Command, Option, Takes } from '../command.ts';
import { help } from '../options.ts';

/** An option in its parts. */
export interface Flag {
  /** `-p` and `--period`, or one of them. */
  readonly names: readonly string[];
  /** What its value is called; absent for a switch. */
  readonly value?: string;
  readonly says: string;
  readonly isRepeatable: boolean;
  readonly takes: Takes;
}

/** An argument in its parts. */
export interface Argument {
  readonly name: string;
  readonly isRequired: boolean;
  /** Takes all that follow. */
  readonly isLast: boolean;
  readonly takes: Takes;
}

/**
 * An option in its parts.
 * @example flagOf({ flags: '-o, --output <file>', says: 'write there' }) // => { names: ['-o', '--output'], value: 'file', says: 'write there', isRepeatable: false, takes: {} }
 */
export const flagOf = ({ flags, says, repeatable, takes = {} }: Option): Flag => {
  const value = /<(.+)>$/.exec(flags)?.[1];
  return {
    names: [...flags.matchAll(/--?[a-z][a-z-]*/g)].map(([name]) => name),
    ...(value === undefined ? {} : { value }),
    says,
    isRepeatable: repeatable === true,
    takes,
  };
};

/** The options of a command, `--help` among them. */
export const flagsOf = ({ options }: Pick<Command, 'options'>): readonly Flag[] =>
  [...options, help].map(flagOf);

/**
 * The arguments of a command in their parts.
 * @example argumentsOf({ args: '<a> [paths...]' }).map(({ name, isLast }) => [name, isLast]) // => [['a', false], ['paths', true]]
 */
export const argumentsOf = ({ args, takes = [] }: Pick<Command, 'args' | 'takes'>): readonly Argument[] =>
  [...args.matchAll(/([<[])([^>\]]+?)(\.\.\.)?[>\]]/g)].map(([, bracket, name = '', dots], place) => ({
    name,
    isRequired: bracket === '<',
    isLast: dots !== undefined,
    takes: takes[place] ?? { disk: 'files' },
  }));

/** Things that are alike in one respect, with what they share, in the order in which they come. */
export const groupedBy = <Thing>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => string,
): readonly (readonly [Thing, ...Thing[]])[] => {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
};
