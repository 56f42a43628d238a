import { type Day, dayOf, exportDay } from '../calendar.ts';
import { chance } from '../random.ts';

/** An architect of the made-up firm. */
export interface Architect {
  readonly id: string;
  readonly team: string;
  readonly fte: number;
  readonly from: Day;
  readonly to: Day;
  /** Would the team have kept who left? */
  readonly regretted: boolean | undefined;
  /** Does this architect like to write things up for others? */
  readonly shares: boolean;
}

/** Teams with their size; all are large enough for their numbers to be shown. */
export const architectTeams = [
  { name: 'Platform', size: 8 },
  { name: 'Data & Integration', size: 7 },
  { name: 'Industry Solutions', size: 6 },
] as const;

const partTime = new Map([
  ['sa-04', 0.8],
  ['sa-11', 0.6],
  ['sa-19', 0.8],
]);
const joined = new Map([
  ['sa-06', '2026-01-07'],
  ['sa-14', '2026-04-01'],
]);
const left = new Map([['sa-09', '2026-05-29']]);

/** The 21 architects, one of whom left on the way. */
export const architects: readonly Architect[] = architectTeams
  .flatMap(({ name, size }) => Array.from({ length: size }, () => name))
  .map((team, index) => {
    const id = `sa-${String(index + 1).padStart(2, '0')}`;
    const luck = chance(`architect ${id}`);
    const end = left.get(id);
    return {
      id,
      team,
      fte: partTime.get(id) ?? 1,
      from: dayOf(joined.get(id) ?? `20${luck.whole(18, 24)}-0${luck.whole(1, 9)}-01`),
      to: end === undefined ? exportDay + 365 : dayOf(end),
      regretted: end === undefined ? undefined : true,
      shares: luck.yes(0.7),
    };
  });

/** Is the architect with the team on that day? */
export const isThere = ({ from, to }: Architect, day: Day): boolean => from <= day && day <= to;

/** Does the architect leave within the time of the example? */
export const hasLeft = ({ to }: Architect): boolean => to <= exportDay;
