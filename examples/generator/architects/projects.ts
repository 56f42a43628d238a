import { type Day, dateText, dayOf, exportDay, nextWorkday, workdays } from '../calendar.ts';
import { type Chance, chance } from '../random.ts';
import { type Architect, architects, isThere } from './people.ts';

/** A value of a JSON export; an absent member is left out. */
export type Json = string | number | boolean | undefined | { readonly [member: string]: Json };

/** A deal, and the implementation that it became, as exported and as the other files need to know it. */
export interface Project {
  readonly id: string;
  readonly architect: Architect;
  readonly won: boolean;
  readonly created: Day;
  readonly closes: Day;
  /** The day of go-live, come or to come. */
  readonly live: Day;
  /** When it was accepted or cancelled; after the day of the export, if it is still running. */
  readonly ends: Day;
  readonly record: Json;
}

/**
 * The story: what is signed since April is planned from a library of templates, and what goes live since June was built
 * from it. Projects are handed over and live sooner, and more breaks afterwards.
 */
const planned = dayOf('2026-04-01');
export const built = dayOf('2026-06-01');
/** Mean days from the contract to the hand-over, and from the contract to the planned go-live. */
const paceOf = (signed: Day): { handover: number; build: number } =>
  signed < planned ? { handover: 9, build: 105 } : { handover: 5.5, build: 70 };
/** Severe incidents after a go-live, on average. */
const incidentsOf = (live: Day): number => (live < built ? 0.3 : 1.25);

const accounts = [
  'Ahorn Logistik',
  'Birkenau Chemie',
  'Deichmarsch Energie',
  'Eichgrund Versicherung',
  'Falkensee Druck',
  'Gerberau Textil',
  'Heidmoor Molkerei',
  'Inselwerft',
  'Kiesgrube Nord',
  'Lindental Kliniken',
  'Mühlenbach Papier',
  'Nordhafen Spedition',
  'Ostwall Maschinenbau',
  'Pappelhof Saatgut',
  'Quellenthal Brunnen',
  'Rotdorn Pharma',
  'Seewind Reederei',
  'Tannenkopf Holz',
  'Ulmenring Wohnbau',
  'Weidenau Stadtwerke',
] as const;
const offers = ['data hub', 'event platform', 'identity service', 'order system', 'sensor network'] as const;
const champions = ['Enterprise architect', 'Head of IT', 'Lead developer', 'Plant manager', 'TBD'] as const;
const criteria = ['operating cost', 'open interfaces', 'runs on site', 'time to roll out'] as const;
const reasons = ['price', 'competitor', 'no budget', 'missing feature'] as const;

/** The days of an implementation, as they come out. */
const courseOf = (luck: Chance, signed: Day) => {
  const { handover, build } = paceOf(signed);
  const plan = nextWorkday(signed + Math.round(build * (0.9 + 0.3 * luck.next())));
  const handed = nextWorkday(signed + 1 + Math.round(handover * Math.exp(0.5 * luck.bell())));
  const cancelled = luck.yes(0.07);
  const slip = luck.yes(0.62) ? luck.whole(-10, 12) : luck.whole(16, 60);
  const live = nextWorkday(plan + slip);
  return {
    plan,
    handed,
    cancelled,
    live,
    ends: cancelled ? nextWorkday(signed + luck.whole(30, 90)) : nextWorkday(live + luck.whole(3, 15)),
    value: nextWorkday(live + luck.whole(5, 60)),
  };
};
type Course = ReturnType<typeof courseOf>;

const until = (day: Day): string | undefined => (day > exportDay ? undefined : dateText(day));

const implementation = (luck: Chance, course: Course): Json => {
  const { plan, cancelled, live, ends, value } = course;
  const isOver = ends <= exportDay;
  const incidents = luck.times(incidentsOf(live));
  return {
    status: isOver ? (cancelled ? 'Cancelled' : 'Accepted') : 'Running',
    plannedGoLive: dateText(plan),
    goLive: cancelled ? undefined : until(live),
    firstValue: cancelled || luck.yes(0.05) ? undefined : until(value),
    ended: until(ends),
    severeIncidents30d: cancelled || live + 30 > exportDay ? undefined : incidents,
  };
};

const handover = (luck: Chance, signed: Day, { handed }: Course): Json => ({
  due: dateText(nextWorkday(signed + 7)),
  date: until(handed),
  accepted: handed > exportDay ? undefined : luck.yes(0.86),
});

const lostAs = (luck: Chance): string =>
  luck.yes(0.55) ? 'Lost' : luck.yes(0.7) ? 'No decision' : 'Qualified out';

const projectOf = (luck: Chance, id: string, created: Day): Project => {
  const here = architects.filter((each) => isThere(each, created) && luck.yes(each.fte));
  const architect = luck.pick(here as [Architect, ...Architect[]]);
  const account = luck.pick(accounts);
  const closes = nextWorkday(created + luck.whole(30, 110));
  const won = luck.yes(0.42);
  const isOpen = closes > exportDay;
  const course = courseOf(luck, closes);
  const status = won ? 'Won' : lostAs(luck);
  const signed = won && !isOpen;
  const record = {
    id,
    name: `${account}: ${luck.pick(offers)}`,
    account: { name: account },
    architect: { id: architect.id, team: architect.team },
    type: luck.yes(0.3) ? 'expansion' : 'new business',
    status: isOpen ? 'Open' : status,
    created: dateText(created),
    close: dateText(closes),
    value: { amount: luck.whole(20, 400) * 1000, currency: 'EUR' },
    champion: luck.yes(0.85) ? luck.pick(champions) : undefined,
    criteria: luck.yes(0.8) ? luck.pick(criteria) : undefined,
    lossReason: status === 'Lost' && !isOpen && luck.yes(0.6) ? luck.pick(reasons) : undefined,
    handover: signed ? handover(luck, closes, course) : undefined,
    implementation: signed ? implementation(luck, course) : undefined,
  };
  return { id, architect, won: signed, created, closes, live: course.live, ends: course.ends, record };
};

/** Deals from a year before the first quarter that is told, so that implementations are under way when it begins. */
export const projects: readonly Project[] = workdays(dayOf('2025-04-01'), dayOf('2026-09-30'))
  .flatMap((day) => Array.from({ length: chance(`projects ${day}`).times(1.05) }, () => day))
  .map((day, index) => {
    const id = `OP-${index + 1001}`;
    return projectOf(chance(`project ${id}`), id, day);
  });
