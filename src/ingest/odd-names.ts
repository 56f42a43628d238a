import { listed, nearest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { FieldPlan } from './columns.ts';
import { yamlText } from './mapping.ts';
import { isNear, sectionOf } from './names.ts';

/** A name in a file that nothing reads, and its place in the record. */
export interface Unread {
  readonly name: string;
  readonly column?: number;
}

/** The names of a file that feed no plan, and which plans are fed by the others. */
interface Names {
  readonly unread: readonly Unread[];
  readonly plans: readonly FieldPlan[];
  readonly isFed: (place: number) => boolean;
}

/** Names that are compared; no export has more of its own. */
const compared = 1000;

/** What is odd about the names in a file: some nearly are what is wanted, others are wanted and not there. */
export const oddNames = (names: Names): Odd => {
  const { some, meant, absent } = compare(names);
  const columns = absent.filter(({ isQuestion }) => isQuestion !== true);
  return {
    notices: [...some.flatMap((each, index) => misspelt(each, meant[index])), ...inVain(columns)],
    lacking: absent.filter(({ isQuestion }) => isQuestion === true),
  };
};

/** What is odd about names. */
interface Odd {
  readonly notices: readonly Omit<Problem, 'severity'>[];
  /** Questions that the file lacks: whether that is odd, the other files of its source say. */
  readonly lacking: readonly Wanted[];
}

const compare = ({ unread, plans, isFed }: Names) => {
  // One of several columns that a field may come from is enough.
  const fed = new Set(plans.filter((_, place) => isFed(place)).map(({ field }) => field));
  const unfed = plans.filter(({ header, field }) => header !== undefined && !fed.has(field));
  const some = unread.slice(0, compared);
  const meant = some.map(({ name }) => unfed.find((plan) => plan === planMeant(name, plans)));
  const absent = unfed.filter((plan) => plan.header !== plan.field && !meant.includes(plan));
  return { some, meant, absent };
};

/** A field, and the header from which the config reads it. */
export type Wanted = Pick<FieldPlan, 'field' | 'header'>;

/** What a file lacks, and where its header stands. */
export interface Lacking {
  readonly file: string;
  readonly line?: number;
  readonly questions: readonly Wanted[];
}

/**
 * Questions that no file of a source has are probably written otherwise. Those that some files have were asked of others:
 * each form has its own.
 */
export const lackingQuestions = (files: readonly Lacking[]): Problem[] => {
  const isNowhere = ({ field }: Wanted): boolean =>
    files.every(({ questions }) => questions.some((other) => other.field === field));
  return files.flatMap(({ file, line, questions }) => {
    const at = { file, ...(line === undefined ? {} : { line }) };
    const [nowhere, elsewhere] = [questions.filter(isNowhere), questions.filter((each) => !isNowhere(each))];
    return [
      ...inVain(nowhere).map((notice): Problem => ({ ...notice, severity: 'warning', at })),
      ...(elsewhere.length === 0 ? [] : [{ ...askedElsewhere(elsewhere), at }]),
    ];
  });
};

const askedElsewhere = (questions: readonly Wanted[]): Problem => ({
  code: 'file/misspelt',
  severity: 'notice',
  message: `lacks ${questions.length === 1 ? 'a question' : `${questions.length} questions`} that other files have: ${listed(questions.map(({ field }) => field))}`,
  hint: 'all is well if these people were not asked; else write each header as it stands in the file',
});

/** Headers of the config that the file does not have, told together: it may be another kind of export. */
const inVain = (plans: readonly Wanted[]): Omit<Problem, 'severity'>[] => {
  const [only, ...more] = plans;
  if (only === undefined) return [];
  const message =
    more.length === 0
      ? `lacks the column "${only.header}", from which the config reads ${only.field}`
      : `lacks ${plans.length} columns that the config reads: ${listed(plans.map(({ field, header }) => `"${header}" (${field})`))}`;
  const hint = 'write each header as it stands in the file, or remove its mapping';
  return [{ code: 'file/misspelt', message, hint }];
};

/** The plan whose header is nearest to a name. */
const planMeant = (name: string, plans: readonly FieldPlan[]): FieldPlan | undefined => {
  const near = plans.filter(({ header }) => header !== undefined && isNear(name, header));
  const best = nearest(
    name,
    near.map(({ header = '' }) => header),
  );
  return near.find(({ header }) => header === best);
};

const misspelt = ({ name, column }: Unread, meant: FieldPlan | undefined): Omit<Problem, 'severity'>[] => {
  if (meant === undefined) return [];
  return [
    {
      code: 'file/misspelt',
      message: `the column "${name.trim()}" is not read; is it meant to be "${meant.header}"?`,
      at: column === undefined ? {} : { column },
      hint: `rename it, or write ${meant.field}: ${yamlText(name.trim())} under ${sectionOf(meant)} of the source`,
    },
  ];
};
