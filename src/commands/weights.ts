import type { Mean, TeamWeights } from '../answers.ts';
import { missing } from '../open-files.ts';
import { misuse, type Problem, SpaceSeaError } from '../problems.ts';
import type { RenderOptions } from '../render/index.ts';
import type { Shell } from '../shell.ts';
import type { Model } from '../types.ts';
import { type Options, type Run, textOf } from './command.ts';
import { loadModel } from './model.ts';
import { movedBy } from './moved.ts';
import { deliverAll, type Target, targetsOf } from './output.ts';
import { tellProblems } from './tell.ts';

const formats = ['table', 'yaml', 'json'] as const;

/** `spacesea weights` */
export const runWeights: Run = async ({ args, options, shell }) => {
  const [path = '', ...paths] = args;
  const targets = targetsOf(options, formats).map(asYaml(options));
  const wanted = wantedOf(options);
  const status = path === '-' ? undefined : await shell.status(path);
  if (path !== '-' && status === undefined) throw missing(path);
  if (status?.kind === 'folder') throw aFolder(path);
  const { config, read } = await loadModel(options, paths.length > 0 ? paths : [path], shell);
  const { model } = config;
  const { weights, told } = await weightsOf(path, { model, wanted, shell });
  const { moved, real, problems } = await movedBy(weights, {
    model,
    paths,
    options,
    shell,
    hasConfig: read.size > 0,
  });
  await tellProblems([...told, ...named(model, wanted.name), ...problems], options, shell);
  const to = {
    targets,
    real: new Set([...real, ...read, ...(status === undefined ? [] : [status.real])]),
    options,
    shell,
  };
  await deliverAll(to, (format, drawn) => draw({ ...weights, moved }, format, drawn));
  // Exports that cannot be scored are unusable input, though the weights are there.
  return problems.length > 0 ? 3 : 0;
};

/** A file that is asked for without a format is for pasting. */
const asYaml =
  (options: Options) =>
  (target: Target<(typeof formats)[number]>): Target<(typeof formats)[number]> =>
    target.path !== undefined && options['format'] === undefined ? { ...target, format: 'yaml' } : target;

interface Wanted {
  readonly name: string;
  readonly mean?: Mean;
  readonly maxInconsistency?: number;
}

const wantedOf = (options: Options): Wanted => {
  const name = textOf(options, 'name') ?? 'team';
  const mean = textOf(options, 'mean');
  const most = textOf(options, 'maxInconsistency');
  if (!/^[A-Za-z][\w-]*$/.test(name))
    throw misuse({
      code: 'usage/name',
      message: `--name takes a name of letters, digits and dashes, not "${name}"`,
      hint: 'write --name team',
    });
  if (mean !== undefined && mean !== 'arithmetic' && mean !== 'geometric')
    throw misuse({
      code: 'usage/wrong',
      message: `--mean takes arithmetic or geometric, not "${mean}"`,
      hint: 'leave it out: points are averaged by the arithmetic mean, comparisons by the geometric one',
    });
  if (most !== undefined && !/^\d+(\.\d+)?$/.test(most))
    throw misuse({
      code: 'usage/number',
      message: `--max-inconsistency takes a number, not "${most}"`,
      hint: 'write --max-inconsistency 0.1',
    });
  return {
    name,
    ...(mean === undefined ? {} : { mean }),
    ...(most === undefined ? {} : { maxInconsistency: Number(most) }),
  };
};

interface Asking {
  readonly model: Model;
  readonly wanted: Wanted;
  readonly shell: Shell;
}

/** Weights, and what is wrong with answers that are not in them. */
interface Weighted {
  readonly weights: Omit<TeamWeights, 'moved'>;
  readonly told: readonly Problem[];
}

/**
 * Reads the answers and weighs.
 * @throws SpaceSeaError (3) if too few people answer, or somebody gives 0 under the geometric mean
 */
const weightsOf = async (path: string, { model, wanted, shell }: Asking): Promise<Weighted> => {
  const [{ readAnswers }, { scopesOf, weigh }] = await Promise.all([
    import('../ingest/answers.ts'),
    import('../score/weights/weigh.ts'),
  ]);
  const name = path === '-' ? 'standard input' : path;
  const answers = await readAnswers({ name, open: () => shell.read(path) }, scopesOf(model));
  const { minPeople } = model.privacy;
  const weighed = weigh(answers, { ...wanted, minPeople });
  if ('weights' in weighed) return { weights: weighed.weights, told: answers.problems };
  const why =
    'tooFew' in weighed
      ? tooFew(name, weighed.tooFew, minPeople)
      : weighed.nothing === 'zero'
        ? zeros(name)
        : fewLeftOut(name);
  const told = answers.problems.filter(({ severity }) => severity === 'error');
  throw new SpaceSeaError(3, [...told, { ...why, severity: 'error' }]);
};

type Why = Omit<Problem, 'severity'>;

const tooFew = (file: string, count: number, minPeople: number): Why => ({
  code: 'weights/few',
  message: `has ${count} ${count === 1 ? 'answer' : 'answers'} that can be used, expected at least ${minPeople}`,
  at: { file },
  hint: 'weights of fewer people would say what each of them thinks; ask more, or agree on weights in a talk (privacy: minPeople)',
});

const zeros = (file: string): Why => ({
  code: 'weights/zero',
  message: 'has answers of 0 points, and a geometric mean is 0 wherever anybody gives 0',
  at: { file },
  hint: 'leave out --mean geometric',
});

const fewLeftOut = (file: string): Why => ({
  code: 'weights/few-left-out',
  message:
    'has a few answers that --max-inconsistency would leave out: beside the weights of all, the rest would say what they are',
  at: { file },
  hint: 'leave out --max-inconsistency; answers that contradict themselves count then',
});

const aFolder = (path: string): Error =>
  misuse({
    code: 'usage/wrong',
    message: `${path} is a folder, expected a file of answers`,
    hint: 'write spacesea weights answers.csv; exports come after it',
  });

/** A second set of one name would not be valid. */
const named = ({ weightSets }: Model, name: string): readonly Problem[] =>
  Object.hasOwn(weightSets, name)
    ? [
        {
          code: 'weights/name',
          severity: 'warning',
          message: `the config has a weight set ${name} already`,
          hint: 'put the new one in its place, or choose another name with --name',
        },
      ]
    : [];

const draw = async (
  weights: TeamWeights,
  format: (typeof formats)[number],
  drawn: RenderOptions,
): Promise<string> => {
  const { weightsJson, weightsTable, weightsYaml } = await import('../render/weights.ts');
  if (format === 'json') return weightsJson(weights);
  return format === 'yaml' ? weightsYaml(weights) : weightsTable(weights, drawn);
};
