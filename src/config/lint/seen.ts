import type { LintRule } from '../../lint.ts';
import type { Model } from '../../types.ts';
import type { Parted } from '../resolved.ts';
import type { Scored } from './scored.ts';

/** What the rules about a model see. */
export interface Seen {
  readonly model: Model;
  readonly scored: readonly Scored[];
  /** Pairs in tension of which the config has removed one. */
  readonly parted: readonly Parted[];
  /** Metrics about which the project's own files write something. */
  readonly own: ReadonlySet<string>;
}

/** A rule about a model alone. */
export type ModelRule = LintRule<Seen>;
