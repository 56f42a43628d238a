import type { Catalogue } from '../catalogue.ts';
import type { RenderOptions } from '../render/index.ts';
import { isOn, type Options, type Run } from './command.ts';
import { feedOf } from './feeding.ts';
import { chosenIn } from './metric-choice.ts';
import { loadNamed } from './model.ts';
import { namesAndPaths } from './names-and-paths.ts';
import { deliverAll, targetsOf } from './output.ts';
import { filesByKind } from './request.ts';
import { tellProblems } from './tell.ts';

const formats = ['table', 'json'] as const;

/** `spacesea metrics` */
export const runMetrics: Run = async ({ args, options, shell }) => {
  const targets = targetsOf(options, formats);
  const { names, paths } = await namesAndPaths(args, shell);
  const loaded = await loadNamed(options, paths, shell);
  const { model } = loaded.config;
  const choice = chosenIn(model, names, options);
  const metrics = choice.entries.map(({ metric }) => metric);
  const fed = isAboutFiles(paths, options)
    ? await feedOf(metrics, loaded, { args: paths, options, shell })
    : undefined;
  await tellProblems([...loaded.config.notices, ...(fed?.notices ?? [])], options, shell);
  const catalogue: Catalogue = { model, ...choice, ...(fed === undefined ? {} : { feed: fed.feed }) };
  const real = new Set([...loaded.read, ...(fed?.real ?? [])]);
  const drawAs = names.length > 0 ? 'pages' : 'list';
  await deliverAll({ targets, real, options, shell }, (format, drawn) =>
    draw(catalogue, format === 'json' ? 'json' : drawAs, drawn),
  );
  return 0;
};

const isAboutFiles = (paths: readonly string[], options: Options): boolean =>
  paths.length > 0 ||
  isOn(options, 'ready') ||
  Object.values(filesByKind(options)).some((files) => files.length > 0);

const draw = async (
  catalogue: Catalogue,
  as: 'json' | 'list' | 'pages',
  drawn: RenderOptions,
): Promise<string> => {
  if (as === 'json') return (await import('../render/metric-json.ts')).metricJson(catalogue);
  if (as === 'pages') return (await import('../render/metric-page.ts')).metricPages(catalogue, drawn);
  return (await import('../render/metric-list.ts')).metricList(catalogue, drawn);
};
