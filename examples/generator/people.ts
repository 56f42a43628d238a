import { type Day, dayOf } from './calendar.ts';
import { chance } from './random.ts';

/** An engineer of the made-up team. */
export interface Engineer {
  readonly id: string;
  readonly team: string;
  readonly region: string;
  readonly fte: number;
  readonly from: Day;
  readonly to: Day;
  /** Does this engineer like to write things up for others? */
  readonly shares: boolean;
}

/** Teams with region and size; one is too small for its numbers to be shown. */
export const teams = [
  { name: 'DACH', region: 'EMEA', size: 10 },
  { name: 'Southern Europe', region: 'EMEA', size: 7 },
  { name: 'UK & Ireland', region: 'EMEA', size: 7 },
  { name: '東京ソリューション技術部', region: 'APAC', size: 6 },
  { name: 'Nordics', region: 'EMEA', size: 5 },
  { name: 'Public Sector', region: 'EMEA', size: 3 },
] as const;

const partTime = new Map([
  ['se-004', 0.8],
  ['se-009', 0.6],
  ['se-015', 0.8],
  ['se-023', 0.5],
  ['se-033', 0.8],
]);
const joined = new Map([
  ['se-007', '2025-07-01'],
  ['se-014', '2025-10-01'],
  ['se-022', '2026-01-12'],
  ['se-030', '2026-04-01'],
  ['se-010', '2026-07-01'],
]);
const left = new Map([
  ['se-002', '2026-08-31'],
  ['se-019', '2026-07-31'],
]);

/** The 38 engineers. All of them work for at least a part of the last quarter. */
export const engineers: readonly Engineer[] = teams
  .flatMap(({ name, region, size }) => Array.from({ length: size }, () => ({ team: name, region })))
  .map(({ team, region }, index) => {
    const id = `se-${String(index + 1).padStart(3, '0')}`;
    const luck = chance(`engineer ${id}`);
    return {
      id,
      team,
      region,
      fte: partTime.get(id) ?? 1,
      from: dayOf(joined.get(id) ?? `20${luck.whole(19, 24)}-0${luck.whole(1, 9)}-01`),
      to: dayOf(left.get(id) ?? '2099-12-31'),
      shares: luck.yes(0.62),
    };
  });

/** Is the engineer with the team on that day? */
export const isHere = ({ from, to }: Engineer, day: Day): boolean => from <= day && day <= to;

/** Does the engineer leave within the time of the demo? */
export const leaves = ({ to }: Engineer): boolean => to < dayOf('2099-12-31');
