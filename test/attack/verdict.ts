/** What went wrong with the privacy of a report, in sentences: none is right. */
import { attack, isClose, isTold } from './attacker.ts';
import type { Known, Range } from './known.ts';
import type { Printed } from './print.ts';
import type { PublicModel } from './public.ts';
import type { Protected } from './truth.ts';
import { type Atom, type Sight, type World, worldOf } from './world.ts';

/** A number of some people that must not come out. */
export interface Secret {
  readonly metric: string;
  readonly target: Atom;
}

export interface Knowledge {
  readonly model: PublicModel;
  readonly sights: readonly Sight[];
  readonly labels?: World['labels'];
}

/** Attacks each secret with everything that is known. */
export const leaks = ({ model, sights, labels = {} }: Knowledge, secrets: readonly Secret[]): string[] => {
  const world = worldOf(sights, labels);
  return secrets.flatMap(({ metric: id, target }) => {
    const metric = model.metrics.find((each) => each.id === id);
    if (metric === undefined) return [];
    const place = `${id} of ${Object.values(target).join(' in ') || 'all'}`;
    const finding = attack({ model, world, sights }, id, target);
    if (finding === 'contradiction') return [`${place}: what is printed contradicts itself`];
    return [
      ...(isTold(finding) ? [`${place}: ${finding.counts[0]} stand behind it`] : []),
      ...(isClose(finding, metric) ? [`${place}: lies from ${shown(finding.mean)}`] : []),
    ];
  });
};

const shown = ([low, high]: Range): string => `${low.toFixed(3)} to ${high.toFixed(3)}`;

/** Numbers that stand where nothing may. */
export const leftIn = (known: Known): string[] => {
  const hiddenGroups = new Set(known.groups.filter(({ hidden }) => hidden).map(({ id }) => id));
  return [
    ...known.groups.filter(({ hidden, people }) => hidden && people !== undefined).map(({ id }) => `${id}: people`),
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
export const shownAnyway = ({ cells }: Known, protectedCells: readonly Protected[], field: string): string[] =>
  protectedCells.flatMap(({ metric, label, because, people }) => {
    const group = label === 'All' ? 'all' : `${field}:${label}`;
    const cell = cells.find((each) => each.id === metric && each.group === group);
    const told = cell?.value ?? cell?.score ?? cell?.n ?? cell?.people ?? cell?.interval?.low;
    return told === undefined ? [] : [`${metric} of ${group}: ${because}, ${people} people`];
  });

/** All three, for one format of one report. */
export const faults = (printed: Printed, format: string, truth: { readonly cells: readonly Protected[]; readonly labels: readonly string[] }): string[] => {
  const known = printed.known[format];
  const [field = ''] = printed.report.settings.by;
  if (known === undefined) throw new Error(`there is no format ${format}`);
  const labels = truth.labels.length === 0 ? {} : { [field]: truth.labels };
  const secrets = truth.cells
    .filter(({ label }) => label !== 'All')
    .map(({ metric, label }) => ({ metric, target: { [field]: label } }));
  return [
    ...leftIn(known),
    ...shownAnyway(known, truth.cells, field),
    ...leaks({ model: printed.model, sights: [{ known }], labels }, secrets),
  ];
};
