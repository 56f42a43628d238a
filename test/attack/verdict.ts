/** What went wrong with the privacy of a report, in sentences: none is right. */
import { attack, isClose, isTold } from './attacker.ts';
import { elsewhere } from './elsewhere.ts';
import { given, type Known, type Range } from './known.ts';
import type { Printed } from './print.ts';
import type { PublicMetric, PublicModel } from './public.ts';
import { type Protected, type Truth, truthOf } from './truth.ts';
import { type Atom, type Sight, type World, worldOf } from './world.ts';

/** A number of some people that must not come out. */
export interface Secret {
  readonly metric: string;
  readonly target: Atom;
  /** Where all answered alike, how many they are is no secret. */
  readonly because?: Protected['because'];
}

export interface Knowledge {
  readonly model: PublicModel;
  readonly sights: readonly Sight[];
  readonly labels?: World['labels'];
}

/** Attacks each secret with everything that is known. */
export const leaks = ({ model, sights, labels = {} }: Knowledge, secrets: readonly Secret[]): string[] => {
  const world = worldOf(sights, labels);
  return secrets.flatMap(({ metric: id, target, because = 'few' }) => {
    const metric = model.metrics.find((each) => each.id === id);
    if (metric === undefined) return [];
    const place = `${id} of ${Object.values(target).join(' in ') || 'all'}`;
    const finding = attack({ model, world, sights }, id, target);
    if (finding === 'contradiction') return [`${place}: what is printed contradicts itself`];
    return [
      ...(because === 'few' && isTold(finding) && (finding.counts[0] ?? 0) < model.minPeople
        ? [`${place}: ${finding.counts[0]} stand behind it`]
        : []),
      ...(isClose(finding, metric) ? [`${place}: lies from ${shown(finding.mean)}`] : []),
    ];
  });
};

const shown = ([low, high]: Range): string => `${low.toFixed(3)} to ${high.toFixed(3)}`;

/** Numbers that stand where nothing may. */
export const leftIn = (known: Known): string[] => {
  const hiddenGroups = new Set(known.groups.filter(({ hidden }) => hidden).map(({ id }) => id));
  return [
    ...known.groups
      .filter(({ hidden, people }) => hidden && people !== undefined)
      .map(({ id }) => `${id}: people`),
    ...known.cells.flatMap(({ group, id, hidden, strays, value, score, n, people, interval }) => {
      const told = [value, score, n, people, interval?.low].some((each) => each !== undefined);
      const place = `${id} of ${group}`;
      return [
        ...strays.map((name) => `${place}: ${name}`),
        ...((hidden || hiddenGroups.has(group)) && told ? [`${place}: a number`] : []),
      ];
    }),
  ];
};

/** Protected numbers that a report shows all the same. */
export const shownAnyway = (
  { cells }: Known,
  protectedCells: readonly Protected[],
  field: string,
): string[] =>
  protectedCells.flatMap(({ metric, label, because, people }) => {
    const group = label === 'All' ? 'all' : `${field}:${label}`;
    const cell = cells.find((each) => each.id === metric && each.group === group);
    const told = cell?.value ?? cell?.score ?? cell?.n ?? cell?.people ?? cell?.interval?.low;
    return told === undefined ? [] : [`${metric} of ${group}: ${because}, ${people} people`];
  });

/** How many people a group has, as if it were a metric that only counts. */
const size: PublicMetric = {
  ...{
    id: 'people',
    title: 'People',
    dimension: '',
    weight: 0,
    survey: false,
    additive: false,
    perPerson: true,
  },
  ...{ scale: [0, 0], point: 0 },
};

/** Why a group is hidden says whether it is a small one. */
const saidBy = (reason = '', minPeople: number): Range => {
  const few = Number(/^fewer than (\d+) people stand behind it/.exec(reason)?.[1] ?? 0);
  if (few > 0) return [1, few - 1];
  return [/cannot be worked out/.test(reason) ? minPeople : 1, Number.POSITIVE_INFINITY];
};

/** Groups that are hidden because they are small, and whose number of people comes out. */
const toldSizes = ({ model, sights: [sight], labels = {} }: Knowledge): string[] => {
  if (sight === undefined) return [];
  const { groups } = sight.known;
  const cells = groups.map(({ id, hidden, reason, people }) => ({
    ...({ group: id, id: size.id, level: 'metric', hidden, strays: [] } as const),
    // A group that is named has somebody in it.
    ...given({ n: hidden && people === undefined ? saidBy(reason, model.minPeople) : people }),
  }));
  const known = { cells, groups: groups.map((group) => ({ ...group, hidden: false })) };
  const world = worldOf([{ known }], labels);
  return groups
    .filter(({ hidden, reason = '' }) => hidden && /fewer than/.test(reason))
    .flatMap(({ id, label }) => {
      const field = id.slice(0, id.indexOf(':'));
      const counted = { ...model, metrics: [size] };
      const finding = attack({ model: counted, world, sights: [{ known }] }, size.id, { [field]: label });
      const isSmall = finding !== 'contradiction' && (finding.counts[0] ?? 0) < model.minPeople;
      return isSmall && isTold(finding) ? [`${id}: has ${finding.counts[0]} people`] : [];
    });
};

/** The values of the fields by which a report groups, as far as it names them. */
const labelsOf = ({ report, known }: Printed): Record<string, string[]> => {
  const [field] = report.settings.by;
  const groups = (known['json']?.groups ?? []).filter(({ id }) => id !== 'all');
  return field === undefined ? {} : { [field]: groups.flatMap(({ label, merged }) => merged ?? [label]) };
};

/** Numbers that the report itself hides because few people stand behind them; for exports that `truth` cannot read. */
const saidToBeFew = ({ known }: Printed): Pick<Protected, 'metric' | 'label' | 'because'>[] =>
  (known['json']?.cells ?? [])
    .filter(({ level, hidden, reason = '' }) => level === 'metric' && hidden && /fewer than/.test(reason))
    .map(({ id, group }) => ({
      metric: id,
      label: group === 'all' ? 'All' : group.slice(group.indexOf(':') + 1),
      because: 'few',
    }));

/** Everything that is wrong with one format of one report. */
export const faults = (printed: Printed, format: string, truth: Truth): string[] => {
  const known = printed.known[format];
  const [field = ''] = printed.report.settings.by;
  if (known === undefined) throw new Error(`there is no format ${format}`);
  const labels = labelsOf(printed);
  const named = [...new Set([...(labels[field] ?? []), ...truth.labels])];
  const secrets = new Map(
    [...saidToBeFew(printed), ...truth.cells]
      .filter(({ label }) => label !== 'All')
      .map(({ metric, label, because }) => [
        `${metric} ${label}`,
        { metric, because, target: { [field]: label } },
      ]),
  );
  const knowledge = {
    model: printed.model,
    sights: [{ known }],
    labels: field === '' ? {} : { [field]: named },
  };
  return [
    ...leftIn(known),
    ...(format === 'json' ? elsewhere(printed.report, known) : []),
    ...shownAnyway(known, truth.cells, field),
    ...toldSizes(knowledge),
    ...leaks(knowledge, [...secrets.values()]),
  ];
};

export const formats = ['json', 'csv', 'md', 'table 80', 'table 120', 'plain', 'explain'] as const;

/** Everything that is wrong with a report of the exports in a folder, in any format. */
export const faultsOf = (printed: Printed, cwd: string): string[] => {
  const truth = truthOf(printed.report, cwd);
  return formats.flatMap((format) => faults(printed, format, truth).map((fault) => `${format}: ${fault}`));
};
