import type { Problem } from '../problems.ts';
import { askedProblems } from './asked-values.ts';
import { dayOf } from './calendar/day.ts';
import { closingProblems } from './closing-days.ts';
import { groupFields } from './crosschecks.ts';
import { isTellable } from './fields.ts';
import { type Seen, spellingProblems } from './group-spelling.ts';
import { uncoveredProblems } from './record-days.ts';
import { scaleProblems } from './scale-problems.ts';
import type { Scene } from './scene.ts';
import { lengthProblems } from './short-lengths.ts';
import type { Tables } from './tables.ts';
import { unheardProblems } from './unheard.ts';

/** What does not fit together in the files, whatever the period: groups spelt in several ways, answers off their scale. */
export const fileNotes = (tables: Tables): Problem[] => {
  const { plan, sources } = tables;
  const fields = groupFields(plan.model, plan.by);
  return [
    ...spellingProblems(seenIn(tables), { fields, roster: plan.model.roster }),
    ...[...sources].flatMap(([id, { cross }]) => {
      const own = plan.sources.get(id);
      if (own === undefined) return [];
      return [
        ...scaleProblems(id, cross.offScale, own.cross.scales),
        ...unheardProblems(own, cross.values),
        ...lengthProblems(id, cross.lengths),
      ];
    }),
  ];
};

/** Values asked for that no record has. */
export const askedNotes = (tables: Tables): Problem[] => {
  return askedProblems(seenIn(tables), tables.plan.request.where ?? {}, isTellable);
};

/** What does not fit the period: records just outside it by another date, and days of it that no file covers. */
export const periodNotes = ({ period, asOf, sources }: Scene): Problem[] => {
  const frame = { period, from: dayOf(period.from), to: dayOf(period.to) };
  return sources.flatMap(({ plan, tables: { cross } }) => [
    ...(plan.cross.closing === undefined ? [] : closingProblems(cross.closing, plan.cross.closing, frame)),
    ...(asOf === undefined
      ? []
      : uncoveredProblems(cross.days, plan.cross.dated, { ...frame, source: plan.source.id, asOf })),
  ]);
};

const seenIn = ({ plan, sources }: Tables): Seen[] =>
  [...plan.sources].flatMap(([id, { source }]) => {
    const values = sources.get(id)?.cross.values;
    return values === undefined ? [] : [{ source, values }];
  });
