import type { Config } from '../../types.ts';
import type { Fault } from '../fault.ts';
import type { Path } from '../tree.ts';

/** What a rule sees: the merged config, and which parts of it have the shape that the schema wants. */
export interface Scope {
  readonly config: Config;
  /** Nothing at, above or below the path has a wrong shape. */
  readonly sound: (path: Path) => boolean;
  /** The value as it was written, such as 1.10 for the number 1.1. */
  readonly written: (path: Path) => string;
  /** The file in which the value was written, or the built-in model such as `spacesea:se`. */
  readonly file: (path: Path) => string | undefined;
  readonly report: (path: Path, fault: Omit<Fault, 'path' | 'code'> & { readonly code?: string }) => void;
}

/** Something the schema cannot say. Rules look at sound parts only, so that one slip is told once. */
export type Rule = (scope: Scope) => void;

type Section = 'sources' | 'metrics' | 'questions' | 'dimensions' | 'weightSets';

/** The entries of a section; none when it is missing or not a map. */
export const entriesOf = <S extends Section>(
  { config }: Pick<Scope, 'config'>,
  section: S,
): readonly (readonly [string, NonNullable<Config[S]>[string], Path])[] => {
  const record = config[section];
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [];
  return Object.entries(record).map(
    ([id, value]) => [id, value as NonNullable<Config[S]>[string], [section, id]] as const,
  );
};

/** The names in a section. */
export const namesOf = (scope: Pick<Scope, 'config'>, section: Section): readonly string[] =>
  entriesOf(scope, section).map(([id]) => id);

/** Can names be looked up in the section at all? When it is no map, that is told already. */
export const isReadable = ({ sound }: Scope, section: Section): boolean => sound([section, '']);
