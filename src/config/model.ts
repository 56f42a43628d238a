import { usualMissing } from '../enough.ts';
import type { Config, Model, Source } from '../types.ts';
import * as defaults from './defaults.ts';

export interface Making {
  readonly config: Config;
  /** Models and files that the config is made of. */
  readonly names: readonly string[];
  /** The folder, as shown, of the file that says where a source's exports lie; `.` for a built-in model. */
  readonly folder: (source: string) => string;
}

/** The model: the config with every default filled in. */
export const makeModel = ({ config, names, folder }: Making): Model => {
  const privacy = { ...defaults.privacy, ...config.privacy };
  const placed = placedIn(config);
  const metrics = Object.entries(mapped(config.metrics, defaults.fullMetric));
  const source = (id: string, spec: NonNullable<Config['sources']>[string]): Source =>
    defaults.fullSource(id, spec, { folder: folder(id), drop: privacy.drop });
  return {
    id: names.join(' + '),
    title: config.title ?? 'SPACE-SEA',
    calendar: { ...defaults.calendar, ...config.calendar },
    sources: mapped(config.sources, source),
    ...(config.currencies && { currencies: defaults.fullExchange(config.currencies) }),
    ...(config.people && { roster: config.people.source }),
    privacy,
    groupBy: config.groupBy ?? [],
    metrics: Object.fromEntries(metrics.filter(([id]) => placed.has(id))),
    spare: Object.fromEntries(metrics.filter(([id]) => !placed.has(id))),
    questions: mapped(config.questions, defaults.fullQuestion),
    dimensions: mapped(config.dimensions, (id, dimension) => defaults.fullDimension(id, dimension, config)),
    aggregation: config.aggregation?.dimensions ?? 'arithmetic',
    missing: { ...usualMissing, ...config.missing },
    target: config.target ?? defaults.target,
    uncertainty: { ...defaults.uncertainty, ...config.uncertainty },
    weightSets: config.weightSets ?? {},
    checks: config.checks ?? [],
    config,
  };
};

/** The metrics that a dimension names. */
export const placedIn = ({ dimensions = {} }: Config): ReadonlySet<string> =>
  new Set(Object.values(dimensions).flatMap(({ metrics }) => Object.keys(metrics)));

const mapped = <From, To>(
  record: Readonly<Record<string, From>> | undefined,
  fill: (id: string, value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record ?? {}).map(([id, value]) => [id, fill(id, value)]));

/**
 * The folder of a file, with either kind of slash.
 * @example folderOf('team/spacesea.yaml') // => 'team'
 * @example folderOf('spacesea.yaml') // => '.'
 */
export const folderOf = (file: string): string => {
  const end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
  return end < 0 ? '.' : end === 0 ? file.slice(0, 1) : file.slice(0, end);
};
