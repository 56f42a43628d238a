/** What the columns of one file say about how they are to be read, put together. */
import { firstOf } from '../date-setting.ts';
import { listed } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../types.ts';
import { columnDateReader } from './column-dates.ts';
import type { FieldPlan } from './columns.ts';
import { echo } from './echo.ts';
import type { Example, Reading, Verdict } from './evidence.ts';
import { mapping, type Settings } from './mapping.ts';
import { type Found, isLike, placeOfPlan, type Serials } from './settings.ts';

/** What follows for a file. */
export interface Settled {
  readonly found: Found;
  /** Columns that can be read in two ways, so that the file cannot be used. */
  readonly problems: readonly Problem[];
  /** Columns that are read as their neighbours are. */
  readonly notices: readonly Problem[];
}

interface Judged {
  readonly plan: FieldPlan;
  readonly header: string;
  readonly verdict: Verdict<Settings>;
}

interface About {
  readonly source: Source;
  readonly file: string;
}

/**
 * Settles how each column of a file is read: by its own cells; where these leave two readings, by the other columns of
 * the file, for one export writes all of its dates and numbers in one way. Where those say nothing either, the file is
 * refused: a guess would be wrong without anyone seeing it.
 */
export const settle = (plans: readonly FieldPlan[], about: About): Settled => {
  const judged = plans.flatMap((plan): Judged[] =>
    plan.evidence === undefined || plan.header === undefined
      ? []
      : [{ plan, header: plan.header, verdict: plan.evidence.verdict() }],
  );
  const found = new Map<string, Settings>();
  const [problems, notices]: [Problem[], Problem[]] = [[], []];
  const asked: Asked[] = [];
  const short: Decided[] = [];
  for (const each of judged) {
    const { verdict, plan } = each;
    const serials = plan.evidence?.serials();
    if (serials !== undefined && verdict.is === 'decided')
      notices.push(dated(each, { serials, setting: verdict.setting }, about));
    if (verdict.is === 'decided' && hasShortYears(verdict.setting)) short.push({ ...each, verdict });
    if (verdict.is === 'plain') continue;
    if (verdict.is === 'torn') problems.push(torn(each, verdict, about));
    else if (verdict.is === 'decided') found.set(placeOfPlan(plan), verdict.setting);
    else {
      const said = saidOf(verdict, about);
      const neighbour = neighbourOf(verdict, judged);
      if (said !== undefined) found.set(placeOfPlan(plan), said);
      else if (neighbour === undefined && isOrder(verdict)) asked.push({ ...each, verdict });
      else if (neighbour === undefined) problems.push(unsure(each, verdict, about));
      else {
        found.set(placeOfPlan(plan), neighbour.setting);
        notices.push(borrowed(each, neighbour.header, about));
      }
    }
  }
  if (short[0] !== undefined) notices.push(shortYears(short[0], short, about));
  const [first] = asked;
  if (first !== undefined) problems.push(whichFirst(first, asked, about));
  return { found, problems, notices };
};

type Unsure = Extract<Verdict<Settings>, { is: 'unsure' }>;
type Torn = Extract<Verdict<Settings>, { is: 'torn' }>;

/** A column of dates in which either the day or the month comes first. */
type Asked = Judged & { readonly verdict: Unsure };

const firstIn = ({ setting }: Reading<Settings>): 'day' | 'month' | undefined =>
  setting.date === undefined ? undefined : firstOf(setting.date);

const isOrder = ({ readings: [one, other] }: Unsure): boolean =>
  firstIn(one) !== undefined && firstIn(other) !== undefined && firstIn(one) !== firstIn(other);

/** The reading that the config asks for. */
const saidOf = ({ readings }: Unsure, { source: { dates } }: About): Settings | undefined =>
  dates === undefined ? undefined : readings.find((each) => `${firstIn(each)}-first` === dates)?.setting;

/** The reading that all decided columns of the file share, and one of them. */
const neighbourOf = (
  { readings }: Unsure,
  judged: readonly Judged[],
): { readonly setting: Settings; readonly header: string } | undefined => {
  const decided = judged.flatMap(({ verdict, header }) =>
    verdict.is === 'decided' ? [{ header, setting: verdict.setting }] : [],
  );
  const shared = readings.filter(({ setting }) => decided.some((each) => isLike(each.setting, setting)));
  const [only] = shared;
  if (only === undefined || shared.length > 1) return undefined;
  const neighbour = decided.find((each) => isLike(each.setting, only.setting));
  return neighbour && { setting: only.setting, header: neighbour.header };
};

const placeIn = ({ plan }: Judged, { file }: About, { line }: Example): NonNullable<Problem['at']> => ({
  file,
  line,
  field: plan.field,
});

const written = ({ plan, header }: Judged, { source }: About, setting: Settings): string =>
  `sources: { ${source.id}: { columns: { ${mapping({ ...plan, header }, setting)} } } }`;

const unsure = (judged: Judged, { example, readings: [one, other] }: Unsure, about: About): Problem => ({
  code: 'file/ambiguous',
  severity: 'error',
  message: `${shown(example, judged, about)}may be ${one.value} or ${other.value}, and no value of the column "${judged.header}" says which`,
  at: placeIn(judged, about, example),
  hint: `say which: ${written(judged, about, one.setting)} or ${written(judged, about, other.setting)}`,
});

/** One export writes all its dates in one way: it is asked once. */
const whichFirst = (judged: Asked, asked: readonly Asked[], about: About): Problem => {
  const { example, readings } = judged.verdict;
  const names = asked.map(({ header }) => `"${header}"`);
  const columns = names.length === 1 ? `the column ${names[0]}` : `the columns ${listed(names)}`;
  const option = (which: string): string => `sources: { ${about.source.id}: { dates: ${which} } }`;
  return {
    code: 'file/ambiguous',
    severity: 'error',
    message: `${shown(example, judged, about)}may be ${readings[0].value} or ${readings[1].value}, and no value of ${columns} says which`,
    at: placeIn(judged, about, example),
    hint: `say what comes first: ${option('day-first')} or ${option('month-first')}`,
  };
};

const torn = (
  judged: Judged,
  { examples: [one, other], settings: [first, second] }: Torn,
  about: About,
): Problem => ({
  code: 'file/ambiguous',
  severity: 'error',
  message: `the column "${judged.header}" is written in two ways: ${shown(one, judged, about)}on line ${one.line} and ${shown(other, judged, about)}on line ${other.line}`,
  at: placeIn(judged, about, other),
  hint: `say which is right, and the other rows are rejected: ${written(judged, about, first)} or ${written(judged, about, second)}`,
});

const borrowed = (judged: Judged, header: string, { file }: About): Problem => ({
  code: 'file/read-alike',
  severity: 'notice',
  message: `the column "${judged.header}" is read as "${header}" is: its own values could be read in two ways`,
  at: { file, field: judged.plan.field },
});

type Decided = Judged & { readonly verdict: Extract<Verdict<Settings>, { is: 'decided' }> };

const hasShortYears = ({ date = '' }: Settings): boolean => /(^|[^Y])YY([^Y]|$)/.test(date);

/** Years of two digits are told: which end of the date they stand at cannot be seen in one. */
const shortYears = (judged: Decided, all: readonly Decided[], about: About): Problem => {
  const { example, setting } = judged.verdict;
  const names = [...new Set(all.map(({ header }) => `"${header}"`))];
  const columns = names.length === 1 ? `the column ${names[0]}` : `the columns ${listed(names)}`;
  const date = columnDateReader(setting.date ?? '')(example.text) ?? 'no date';
  return {
    code: 'file/short-years',
    severity: 'notice',
    message: `the years of ${columns} have two digits: ${shown(example, judged, about)}on line ${example.line} is read as ${date}`,
    at: placeIn(judged, about, example),
    hint: `if that is wrong, say the format: ${written(judged, about, { date: 'YY/M/D' })}`,
  };
};

/** Numbers that are read as days are told: they may be something else. */
const dated = (
  judged: Judged,
  { serials, setting }: { readonly serials: Serials; readonly setting: Settings },
  about: About,
): Problem => {
  const { count, example, means } = serials;
  const values = count === 1 ? 'a value' : `${count} values`;
  return {
    code: 'file/serials',
    severity: 'warning',
    message: `${values} of the column "${judged.header}" ${count === 1 ? 'is the serial' : 'are serials'} of a spreadsheet, read as dates: ${example.text} on line ${example.line} is ${means}`,
    at: placeIn(judged, about, example),
    hint: `if that is right, say so: ${written(judged, about, setting)}`,
  };
};

/** The text of a cell with a space behind it, if it may be shown. */
const shown = ({ text }: Example, { plan }: Judged, { source }: About): string => {
  const echoed = echo(text, source.kind, plan.field);
  return echoed === undefined ? '' : `${echoed} `;
};
