import type { Source } from '../../generated/config.ts';
import type { StatisticSpec } from '../../types.ts';
import { calendar } from '../defaults.ts';
import { type Use, useField } from './field-rules.ts';
import { checkWhere } from './where-rules.ts';

type Named<Type extends StatisticSpec['type']> = Extract<StatisticSpec, { type: Type }>;

/** Where a setting of the statistic stands. */
type At = (...steps: string[]) => Use;

type Checks = { readonly [Type in StatisticSpec['type']]: (statistic: Named<Type>, at: At) => void };

/** A statistic: its fields exist and can be counted, timed or added up, and its source is of the right kind. */
export const checkStatistic = (statistic: StatisticSpec, use: Use): void =>
  check(statistic.type, statistic, (...steps) => ({ ...use, path: [...use.path, ...steps] }));

const check = <Type extends StatisticSpec['type']>(type: Type, statistic: Named<Type>, at: At): void =>
  checks[type](statistic, at);

const checkSum = ({ of }: Named<'rate' | 'gini'>, at: At): void => checkQuantity(of, at('of'));

const checkNumber = ({ field }: { readonly field: string }, at: At): void => {
  useField(field, at('field'), ['number']);
};

/** A statistic of a metric without `date`: it does not ask on which day a record lies. */
export const checkUndated = (statistic: StatisticSpec, use: Use): void => {
  if (statistic.type !== 'breadth' || statistic.every === undefined) return;
  refuse(
    { ...use, path: [...use.path, 'every'] },
    'every: week needs to know in which week a record lies, and the metric has no date',
    'add date: happened_at, or the date that your records have',
  );
};

/** Who answered may be told, as long as nobody is picked by the answer. */
export const checkAsked = (statistic: StatisticSpec, where: unknown, use: Use): void => {
  if (statistic.type !== 'response' || ![where, use.source?.where].some(looksAtValue)) return;
  refuse(
    { ...use, path: [...use.path, 'type'] },
    'response says who answered, and a where picks people by what they answered',
    'remove value from the where of the metric and of its source',
  );
};

const looksAtValue = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  Object.entries(where).some(
    ([key, part]) => key === 'value' || (key === 'column' && part === 'value') || looksAtValue(part),
  );

const refuse = ({ scope, path }: Use, message: string, hint: string): void =>
  scope.report(path, { code: 'config/statistic', message, hint });

const checkShare = (p: number, use: Use): void => {
  if (p > 0 && p < 1) return;
  refuse(use, `p must lie between 0 and 1, not ${p}`, 'write 0.9 for the value that nine of ten stay below');
};

/** Each field exists, and is asked of every record once at most. */
const checkFields = (fields: Named<'completeness'>['fields'], use: Use): void => {
  const seen = new Set<string>();
  for (const [index, each] of fields.entries()) {
    const here = { ...use, path: [...use.path, index] };
    const inner = (key: string): Use => ({ ...here, path: [...here.path, key] });
    const { field, where } = typeof each === 'string' ? { field: each } : each;
    useField(field, typeof each === 'string' ? here : inner('field'));
    checkWhere(where, inner('where'));
    if (where === undefined && seen.has(field)) refuse(here, `${field} stands here twice`, 'remove one');
    if (where === undefined) seen.add(field);
  }
};

const checkQuantity = (of: unknown, use: Use): void => {
  if (typeof of === 'object' && of !== null && 'sum' in of)
    useField(of.sum, { ...use, path: [...use.path, 'sum'] }, ['number']);
};

type Keyed = readonly [key: string, field: string];

const checkPair = ([first, from]: Keyed, [second, to]: Keyed, at: At): void => {
  const start = useField(from, at(first), ['date']);
  const end = useField(to, at(second), ['date']);
  if (start && end && from === to)
    refuse(at(second), `${first} and ${second} are both ${from}`, 'a span needs two dates');
};

const checkSpan = ({ from, to, due }: { from: string; to: string; due?: string }, at: At): void => {
  checkPair(['from', from], ['to', to], at);
  if (due !== undefined) useField(due, at('due'), ['date']);
};

const checkOpen = ({ where, past, recent }: Named<'openShare'>, at: At): void => {
  checkWhere(where, at('where'));
  if (past !== undefined) useField(past, at('past'), ['date']);
  if (recent !== undefined) useField(recent.field, at('recent', 'field'), ['date']);
  if ([where, past, recent].filter((part) => part !== undefined).length !== 1)
    refuse(
      at('type'),
      'openShare takes one of where, past and recent',
      'write where: { champion: { exists: true } }, past: pov_due_at, or recent: { field: next_step_at, days: 14 }',
    );
};

/** Whoever answers is protected otherwise than whoever works, and these say of answers nothing that is worth it. */
const checkWork = ({ type }: StatisticSpec, at: At): void => {
  if (at().source?.kind === 'survey')
    refuse(
      at('type'),
      `${type} looks at work, and this metric's source holds answers`,
      'name a source of another kind',
    );
};

const checkPerDeal = ({ of }: Named<'perDeal'>, at: At): void => {
  checkQuantity(of, at('of'));
  if (typeof of === 'object' && of !== null && 'max' in of) useField(of.max, at('of', 'max'), ['number']);
  if (at().source?.kind !== 'person') return;
  refuse(
    at('type'),
    "perDeal gathers records by their deal, and this metric's source holds people",
    'name a source of kind activity or deal',
  );
};

const checkDistinct = ({ above, below }: Named<'distinctRatio'>, at: At): void => {
  useField(above, at('above'));
  const known = useField(below, at('below'));
  if (known && above === below)
    refuse(
      at('below'),
      `above and below are both ${above}`,
      'a ratio needs two fields, such as owner and se',
    );
  if (at().source?.kind !== 'survey') return;
  refuse(
    at('type'),
    "distinctRatio counts whom records name, and this metric's source holds answers",
    'name a source of kind deal or activity',
  );
};

const checkBlock = (block: number, use: Use): void => {
  const { config, sound } = use.scope;
  const hours = sound(['calendar', 'hours']) ? (config.calendar?.hours ?? calendar.hours) : '00:00-24:00';
  const [open = 0, close = 0] = hours.split('-').map(minutesOf);
  if (close <= open || block <= close - open) return;
  refuse(
    use,
    `no day has ${block} minutes in a row: the hours of the calendar are ${hours}`,
    `write a number up to ${close - open}, such as 120`,
  );
};

/** Minutes of the day. */
const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return 60 * hour + minute;
};

const checkSurvey = (statistic: Named<'topBox' | 'nps' | 'likert' | 'response'>, at: At): void => {
  const { source } = at();
  if (source !== undefined && source.kind !== 'survey') {
    refuse(
      at('type'),
      `${statistic.type} reads answers, and this metric's source holds ${plural[source.kind]}`,
      'name a source of kind survey',
    );
  }
  const scale = 'scale' in statistic ? statistic.scale : undefined;
  if (scale !== undefined && scale[0] >= scale[1])
    refuse(
      at('scale'),
      `scale must go up, [${scale.join(', ')}] does not`,
      'write [lowest answer, highest answer], such as [1, 5]',
    );
};

const plural: Readonly<Record<Source['kind'], string>> = {
  deal: 'deals',
  activity: 'activities',
  survey: 'answers',
  person: 'people',
};

const checks: Checks = {
  count: () => undefined,
  breadth: () => undefined,
  rate: checkSum,
  gini: checkSum,
  share: ({ where, weight }, at) => {
    checkWhere(where, at('where'));
    if (weight !== undefined) useField(weight, at('weight'), ['number']);
  },
  mean: checkNumber,
  sum: checkNumber,
  median: checkNumber,
  quantile: (statistic, at) => {
    checkNumber(statistic, at);
    checkShare(statistic.p, at('p'));
  },
  duration: checkSpan,
  load: checkSpan,
  onTime: (statistic, at) => {
    checkSpan(statistic, at);
    checkWork(statistic, at);
  },
  openShare: (statistic, at) => {
    checkSpan(statistic, at);
    checkWork(statistic, at);
    checkOpen(statistic, at);
  },
  clearance: (statistic, at) => {
    checkPair(['opened', statistic.opened], ['closed', statistic.closed], at);
    checkWork(statistic, at);
  },
  preceded: (statistic, at) => {
    checkWork(statistic, at);
    checkWhere(statistic.of, at('of'));
    checkWhere(statistic.by, at('by'));
    useField(statistic.same, at('same'));
    useField(statistic.at, at('at'), ['date']);
  },
  ratio: (statistic, at) => {
    for (const part of ['numerator', 'denominator'] as const) {
      checkQuantity(statistic[part].of, at(part, 'of'));
      checkWhere(statistic[part].where, at(part, 'where'));
    }
  },
  topBox: checkSurvey,
  nps: checkSurvey,
  likert: checkSurvey,
  response: checkSurvey,
  completeness: ({ fields }, at) => checkFields(fields, at('fields')),
  perPersonDay: ({ distinct }, at) => {
    useField(distinct, at('distinct'));
  },
  perDeal: checkPerDeal,
  freeBlock: ({ from, minutes, block }, at) => {
    useField(from, at('from'), ['date']);
    useField(minutes, at('minutes'), ['number']);
    checkBlock(block, at('block'));
  },
  distinctRatio: checkDistinct,
};
