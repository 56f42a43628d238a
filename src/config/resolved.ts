/** What the door of this room takes and gives. */
import type { Problem } from '../problems.ts';
import type { Model } from '../types.ts';
import type { Origins } from './origins.ts';
import type { Tree } from './tree.ts';

/** What the room needs from outside. */
export interface ConfigFiles {
  /** Names of the built-in models, such as `spacesea:se`. */
  readonly builtins: readonly string[];
  /** Text of a built-in model; `name` is one of `builtins`. */
  builtin(name: string): Promise<string>;
  /** The same, read already; without it, or where it knows of none, the text is read. */
  readonly tree?: (name: string) => Tree | undefined;
  /** Opens a file named in `extends`, relative to the file that names it; throws a SpaceSeaError when it may not or cannot. */
  open(relative: string, from: string): Promise<{ readonly path: string; readonly text: string }>;
}

/** What the command line says over the files. */
export interface ConfigChoices {
  /** Name of a weight set. */
  readonly weights?: string;
  /** `path=value`, applied last. */
  readonly set?: readonly string[];
}

/** A pair of metrics in tension of which one was removed. */
export interface Parted {
  /** The one that is left. */
  readonly metric: string;
  readonly partner: string;
}

export interface Resolved {
  readonly model: Model;
  readonly origins: Origins;
  readonly notices: readonly Problem[];
  readonly parted: readonly Parted[];
}
