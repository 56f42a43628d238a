/** What holds when the config says nothing; each number with its reason. */
import type {
  Dimension as ConfigDimension,
  Metric as ConfigMetric,
  Question as ConfigQuestion,
  Source as ConfigSource,
} from '../generated/config.ts';
import type { CalendarSpec, Config, Dimension, Exchange, Metric, Model, Question, Source } from '../types.ts';

/** The plainest calendar: fiscal year as the calendar year, five days, nine to five. */
export const calendar: CalendarSpec = {
  fiscalYearStart: 1,
  timezone: 'UTC',
  workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  hours: '09:00-17:00',
  holidays: [],
};

/** Five people: below it one colleague can guess the others; surveys commonly draw the line there. */
export const privacy: Model['privacy'] = { minPeople: 5, individuals: 'forbid', aboutPeople: true, drop: [] };

/** Two thirds of the way from worst to best, nearly. */
export const target = 65;

/** 2,000 draws put the ends of a 95 % interval within about 2 % of its width; the seed is any number. */
export const uncertainty: Model['uncertainty'] = { level: 0.95, draws: 2000, seed: 1, correction: 'holm' };

/** One row in twenty: exports have some dirt; beyond that something is wrong with the mapping, not with the rows. */
const maxRejected = 0.05;

/**
 * Surveys have no key of their own: one person answers an item once a wave, but not every export says who. Somebody
 * who came back, or changed teams, has a row of the roster for each time.
 */
const keys = { deal: ['id'], activity: ['id'], person: ['id', 'start_on'], survey: [] } as const;

/** Two answers or two deals say nothing; a 90th percentile needs ten values to exist between the largest two. */
const minSample = { usual: 5, upperTail: 10 };

/** A source with its defaults. */
export const fullSource = (
  id: string,
  source: ConfigSource,
  rest: Pick<Source, 'folder' | 'drop'>,
): Source => ({
  id,
  files: [],
  columns: {},
  skip: {},
  nulls: [],
  key: keys[source.kind],
  onDuplicate: 'reject',
  maxRejected,
  ...source,
  ...rest,
});

/** The rates, with that of the report's own currency. */
export const fullExchange = ({ to, rates = {} }: NonNullable<Config['currencies']>): Exchange => ({
  to,
  rates: { ...rates, [to]: 1 },
});

/** A metric with its id and defaults. */
export const fullMetric = (id: string, { enabled: _, ...metric }: ConfigMetric): Metric => ({
  minSample: leastSample(metric),
  ...metric,
  id,
});

const leastSample = ({ statistic }: ConfigMetric): number => {
  const upper =
    (statistic.type === 'quantile' && statistic.p >= 0.9) ||
    (statistic.type === 'duration' && statistic.summary === 'p90');
  return upper ? minSample.upperTail : minSample.usual;
};

/** A question with its item and defaults: most surveys ask for agreement, on five points. */
export const fullQuestion = (id: string, question: ConfigQuestion): Question => ({
  scale: [1, 5],
  labels: 'agreement',
  reverse: false,
  optional: false,
  ...question,
  id,
});

/** A dimension with its defaults; the names come from its id. */
export const fullDimension = (id: string, dimension: ConfigDimension, config: Config): Dimension => {
  const title = dimension.title ?? humanised(id);
  return {
    title,
    letter: (Array.from(title)[0] ?? id).toUpperCase(),
    short: shortened(title),
    weight: 1,
    aggregation: config.aggregation?.metrics ?? 'arithmetic',
    ...dimension,
    id,
  };
};

/**
 * @example humanised('flow_state') // => 'Flow state'
 */
export const humanised = (id: string): string => {
  const words = id.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

/**
 * At most 14 characters: whole, else its first word, else cut.
 * @example shortened('Communication & collaboration') // => 'Communication'
 */
export const shortened = (title: string): string => {
  const letters = Array.from(title);
  if (letters.length <= 14) return title;
  const word = Array.from(title.split(' ')[0] ?? title);
  return word.length <= 14 ? word.join('') : `${word.slice(0, 13).join('')}…`;
};
