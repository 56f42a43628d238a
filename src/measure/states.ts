import type { Fields } from '../types.ts';
import { type Lookups, startLookups } from './join.ts';
import type { Plan } from './plan.ts';
import type { Tables } from './tables.ts';

/** Everything counted, without the plan: plain data, which can be sent to another thread. */
export type States = Omit<Tables, 'plan'>;

/** Takes the plan out of tables; the parts are shared, not copied. */
export const statesOf = ({ lookups, sources }: Tables): States => ({ lookups, sources });

/**
 * The same without what was looked up. Whoever was given the people and deals of another part gives back only counts:
 * merged with that part, its people would be there twice.
 */
export const countsOf = ({ sources }: Tables): States => ({ lookups: startLookups(), sources });

/** Puts a plan back, made of the same model and request; what was sent can be added to, merged and finished. */
export const withStates = (plan: Plan, { lookups, sources }: States): Tables => ({
  plan,
  lookups: bareLookups(lookups),
  sources,
});

/** On its way an object gets a prototype, and with it fields such as `constructor`. */
const bareLookups = ({ deals, roster }: Lookups): Lookups => ({
  deals: new Map(
    [...deals].map(([source, known]) => [
      source,
      new Map([...known].map(([id, fields]) => [id, bare(fields)])),
    ]),
  ),
  roster: new Map(
    [...roster].map(([id, stints]) => [
      id,
      stints.map((stint) => ({ ...stint, fields: bare(stint.fields) })),
    ]),
  ),
});

const bare = (fields: Fields): Fields => Object.assign(Object.create(null), fields);
