import { goalpostsYaml, type NewGoalposts, withGoalposts } from '../config/goalposts-text.ts';
import { findFiles } from '../files.ts';
import { isPersonal } from '../measure/fields.ts';
import { checkOneGrouping, plan, start } from '../measure/measure.ts';
import { nothingFound } from '../nothing-found.ts';
import type { OwnPast } from '../own-past.ts';
import { measuring, readSources } from '../pipeline.ts';
import { misuse, SpaceSeaError } from '../problems.ts';
import type { RenderOptions } from '../render/index.ts';
import { same } from '../score/same.ts';
import type { Shell } from '../shell.ts';
import { ownPastOf } from '../trailing.ts';
import type { FieldPath, Model } from '../types.ts';
import { again } from './again.ts';
import { askedMetrics, oneSided, refusals, trailingOf } from './baseline-asked.ts';
import { listOf, type Options, type Run, textOf } from './command.ts';
import { mannerOf } from './manner.ts';
import { modelOfText } from './model.ts';
import { namesAndPaths } from './names-and-paths.ts';
import { deliverAll, targetsOf } from './output.ts';
import { type Asked, asOfOf, filesByKind, type LoadedModel, modelFor } from './request.ts';
import { tellProblems } from './tell.ts';

const formats = ['table', 'diff', 'yaml', 'json'] as const;

/** `spacesea baseline` */
export const runBaseline: Run = async ({ args, options, shell }) => {
  const targets = targetsOf(options, formats);
  const { names, paths } = await namesAndPaths(args, shell);
  const loaded = await modelFor(paths, options, shell);
  const metrics = askedMetrics(loaded.config.model, names);
  const { past, real } = await pastOf(loaded, metrics, { paths, options, shell });
  if (past.proposed.length === 0) throw new SpaceSeaError(3, refusals(past.refused, 'error'));
  const isTable = targets.some(({ format }) => format === 'table');
  const named = metrics.filter(({ id }) => past.proposed.some((each) => each.id === id));
  await tellProblems(
    [...oneSided(named), ...(isTable ? [] : refusals(past.refused, 'warning'))],
    options,
    shell,
  );
  const change = await changeOf(past, loaded, shell);
  const words = `spacesea baseline${[...names.map((name) => ` ${name}`)].join('')}${again('baseline', paths, options)}`;
  const to = { targets, real: new Set([...real, ...loaded.read]), options, shell };
  await deliverAll(to, (format, drawn) => draw(past, { format, change, again: `${words} -f diff` }, drawn));
  return 0;
};

interface Looked {
  readonly past: OwnPast;
  readonly real: ReadonlySet<string>;
}

/** Reads all files, of whatever period, and looks at the trailing ones. */
const pastOf = async (
  { config: { model, notices }, read, declared }: LoadedModel,
  metrics: ReturnType<typeof askedMetrics>,
  { paths, options, shell }: Asked,
): Promise<Looked> => {
  const count = trailingOf(options);
  const by = groupingOf(options, model);
  const period = periodOf(options);
  const asOf = asOfOf(options);
  const tables = start(
    plan(model, {
      by: by === undefined ? [] : [by],
      trailing: count - 1,
      ...(period === undefined ? {} : { period }),
      ...(asOf === undefined ? {} : { asOf }),
    }),
  );
  const byKind = filesByKind(options);
  const found = await findFiles(model, { paths, byKind, hasConfig: read.size > 0, declared }, shell);
  if (found.inputs.size === 0) throw nothingFound(found.notices, 'baseline');
  await tellProblems([...notices, ...found.notices, ...found.changed], options, shell);
  const reading = await readSources(model, found.inputs, measuring(tables), mannerOf(options, shell));
  if (reading.refused.length > 0) throw new SpaceSeaError(3, reading.refused);
  const request = { metrics, count, ...(by === undefined ? {} : { by }) };
  return { past: ownPastOf(model, tables, request), real: found.real };
};

/** One field: by several, the same records would count several times. */
const groupingOf = (options: Options, model: Model): FieldPath | undefined => {
  const asked = listOf(options, 'by') as readonly FieldPath[];
  const fields = asked.length > 0 ? asked : model.groupBy;
  checkOneGrouping(model, fields);
  const [by] = fields;
  if (by === undefined || !isPersonal(by)) return by;
  throw misuse({
    code: 'usage/people',
    message: `goalposts come from groups, and by ${by} each group is one person`,
    hint: 'write --by team',
  });
};

const periodOf = (options: Options): string | undefined => {
  const period = textOf(options, 'period');
  if (period !== 'all') return period;
  throw misuse({
    code: 'usage/period',
    message: 'all dates are one period, and nothing lies before it',
    hint: 'write the last period to look at, such as --period 2026-Q3',
  });
};

/** What to write into a config. */
interface Change {
  readonly yaml: string;
  /** The config with it, where there is one into which it can be put place by place. */
  readonly file?: { readonly path: string; readonly before: string; readonly after: string };
}

const changeOf = async (past: OwnPast, { entry }: LoadedModel, shell: Shell): Promise<Change> => {
  const changes = past.proposed.filter(({ isWritten }) => isWritten);
  if (changes.length === 0) return { yaml: '' };
  const yaml = goalpostsYaml(changes);
  const after = entry && withGoalposts(entry.text, changes);
  if (entry === undefined || after === undefined) return { yaml };
  const isSound = await says(after, changes, { path: entry.path, shell });
  return isSound ? { yaml, file: { path: entry.path, before: entry.text, after } } : { yaml };
};

/** Does a changed config, read again, say what it should? */
const says = async (
  text: string,
  changes: readonly NewGoalposts[],
  { path, shell }: { readonly path: string; readonly shell: Shell },
): Promise<boolean> => {
  try {
    const { metrics } = await modelOfText(path, text, shell);
    return changes.every(({ id, curve }) => same(metrics[id]?.curve, curve));
  } catch (error) {
    if (error instanceof SpaceSeaError) return false;
    throw error;
  }
};

const noDiff = misuse({
  code: 'usage/format',
  message: 'there is no config into which the new goalposts can be put line by line',
  hint: 'write -f yaml, and put the lines into spacesea.yaml; spacesea init makes a first one',
});

interface Drawing {
  readonly format: (typeof formats)[number];
  readonly change: Change;
  readonly again: string;
}

const draw = async (
  past: OwnPast,
  { format, change: { yaml, file }, again: words }: Drawing,
  drawn: RenderOptions,
): Promise<string> => {
  const [{ ownPastJson, ownPastTable }, { unifiedDiff }] = await Promise.all([
    import('../render/own-past.ts'),
    import('../render/unified-diff.ts'),
  ]);
  if (format === 'json') return ownPastJson(past);
  if (format === 'yaml') return yaml;
  if (format === 'diff' && yaml !== '' && file === undefined) throw noDiff;
  const diff = file === undefined ? '' : unifiedDiff(file.path, file.before, file.after);
  if (format === 'diff') return diff;
  return ownPastTable(
    past,
    file === undefined ? { change: yaml, again: words } : { change: diff, file: file.path, again: words },
    drawn,
  );
};
