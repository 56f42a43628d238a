import type { Moved, TeamWeights } from '../answers.ts';
import { findFiles } from '../files.ts';
import type { Report } from '../generated/report.ts';
import { type AssessRequest, assess, type Inputs } from '../pipeline.ts';
import { type Problem, SpaceSeaError } from '../problems.ts';
import { reweighted } from '../score/weights/weigh.ts';
import type { Shell } from '../shell.ts';
import type { Model } from '../types.ts';
import { listOf, type Options, textOf } from './command.ts';
import { mannerOf } from './manner.ts';
import { asOfOf, filesByKind, parseWhere } from './request.ts';

interface Scoring {
  readonly model: Model;
  readonly paths: readonly string[];
  readonly options: Options;
  readonly shell: Shell;
  /** Does a config of the project say where exports are? */
  readonly hasConfig: boolean;
}

/** What became of the scores, the files that were read, and why those that were named cannot be scored. */
export interface MovedScores {
  readonly moved: TeamWeights['moved'];
  readonly real: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Scores the exports at hand twice, with the weights of the model and with those of the team. What is odd about the
 * exports is told by `score`; here they only show what weights do.
 */
export const movedBy = async (
  weights: Omit<TeamWeights, 'moved'>,
  { model, paths, options, shell, hasConfig }: Scoring,
): Promise<MovedScores> => {
  const period = textOf(options, 'period');
  const byKind = filesByKind(options);
  const choices = { paths, byKind, hasConfig, ...(period === undefined ? {} : { period }) };
  const asOf = asOfOf(options);
  const where = parseWhere(listOf(options, 'where'));
  const found = await findFiles(model, choices, shell);
  const { inputs, real } = found;
  if (![...inputs.values()].some((given) => given.length > 0))
    return { moved: { reason: 'no exports were found; name them after the answers' }, real, problems: [] };
  const request: AssessRequest = {
    by: [],
    manner: mannerOf(options, shell),
    ...(period === undefined ? {} : { period }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(where === undefined ? {} : { where }),
  };
  try {
    const moved = await both(weights, { model, inputs, request });
    return { moved, real, problems: [] };
  } catch (error) {
    if (!(error instanceof SpaceSeaError) || error.exitCode !== 3) throw error;
    const reason = 'the exports cannot be scored (spacesea score says why)';
    const isNamed = [paths, ...Object.values(byKind)].some(({ length }) => length > 0);
    return { moved: { reason }, real, problems: isNamed ? error.problems : [] };
  }
};

interface Assessing {
  readonly model: Model;
  readonly inputs: Inputs;
  readonly request: AssessRequest;
}

/** The scores that the weights can move: of the dimension, if they are about its metrics, and overall. */
const both = async (
  weights: Omit<TeamWeights, 'moved'>,
  { model, inputs, request }: Assessing,
): Promise<readonly Moved[]> => {
  const before = await assess(model, inputs, request);
  const after = await assess(reweighted(model, weights), inputs, request);
  const { dimension } = weights.scope;
  return [...(dimension === undefined ? [] : [dimension.id]), 'overall'].map((id) => {
    const [was, is] = [scoreOf(before, id), scoreOf(after, id)];
    return {
      id,
      label: id === 'overall' ? 'Overall' : (dimension?.title ?? id),
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    };
  });
};

const scoreOf = ({ scores }: Report, id: string): number | undefined =>
  scores.find((row) => row.group === 'all' && row.id === id)?.score;
