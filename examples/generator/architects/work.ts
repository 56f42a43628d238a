import {
  afterWorking,
  closing,
  type Day,
  exportDay,
  momentText,
  opening,
  type Quarter,
  workdays,
} from '../calendar.ts';
import { type Chance, chance } from '../random.ts';
import { type Architect, architects, isThere } from './people.ts';
import { built, type Json, type Project, projects } from './projects.ts';

/** What architects log: how often in a full week, how many minutes, and at what stage of a project. */
const habits = [
  { kind: 'Consultation', perWeek: 0.8, minutes: [60, 180], stage: 'either' },
  { kind: 'Architecture review', perWeek: 0.26, minutes: [60, 120], stage: 'building' },
  { kind: 'Issue', perWeek: 0.55, minutes: [30, 240], stage: 'building' },
  { kind: 'Specification', perWeek: 0.27, minutes: [240, 960], stage: 'building' },
  { kind: 'Implementation plan', perWeek: 0.1, minutes: [120, 360], stage: 'building' },
  { kind: 'Solution design', perWeek: 0.16, minutes: [240, 720], stage: 'selling' },
  { kind: 'Knowledge transfer', perWeek: 0.22, minutes: [60, 240], stage: 'building' },
  { kind: 'Question', perWeek: 0.2, minutes: [15, 60], stage: 'selling' },
  { kind: 'Best practice', perWeek: 0.1, minutes: [60, 180], stage: 'none' },
  { kind: 'Technical debt', perWeek: 0.12, minutes: [60, 480], stage: 'none' },
  { kind: 'Product feedback', perWeek: 0.14, minutes: [15, 30], stage: 'none' },
  { kind: 'Training', perWeek: 0.15, minutes: [120, 360], stage: 'none' },
] as const;
type Habit = (typeof habits)[number];

const workingDay = closing - opening;
/** Median working minutes from the day something is asked for until it is done. */
const waits: Readonly<Record<string, number>> = {
  Issue: 2.6 * workingDay,
  Question: 0.9 * workingDay,
  'Solution design': 7 * workingDay,
  Specification: 6 * workingDay,
  'Implementation plan': 4 * workingDay,
  'Technical debt': 30 * workingDay,
  'Product feedback': 16 * workingDay,
};

const timesOf = (
  luck: Chance,
  { kind }: Habit,
  day: Day,
  minute: number,
): { readonly [member: string]: Json } => {
  const wait = waits[kind];
  if (wait === undefined) return { date: momentText(day, minute) };
  const done = afterWorking(day, minute, Math.max(20, wait * Math.exp(0.7 * luck.bell())));
  const isDone = done.day <= exportDay && !luck.yes(kind === 'Technical debt' ? 0.3 : 0.04);
  const at = isDone ? momentText(done.day, done.minute) : undefined;
  return {
    date: at,
    reported: momentText(day, minute),
    [kind === 'Product feedback' ? 'answered' : 'done']: at,
  };
};

const resultOf = (luck: Chance, { kind }: Habit): string | undefined => {
  if (luck.yes(0.03)) return 'cancelled';
  if (kind === 'Issue') return luck.yes(0.9) ? 'passed' : 'waiver';
  if (kind !== 'Architecture review') return undefined;
  return luck.yes(0.78) ? 'passed' : luck.yes(0.7) ? 'waiver' : 'failed';
};

const written: readonly string[] = ['Specification', 'Implementation plan', 'Solution design'];
const met: readonly string[] = ['Consultation', 'Architecture review', 'Knowledge transfer'];

const detailsOf = (luck: Chance, { kind }: Habit, day: Day): { readonly [member: string]: Json } => ({
  fromTemplate: written.includes(kind) && luck.yes(0.9) ? luck.yes(day < built ? 0.31 : 0.66) : undefined,
  people: met.includes(kind) ? luck.whole(1, kind === 'Knowledge transfer' ? 9 : 4) : undefined,
});

const projectFor = (
  luck: Chance,
  { stage }: Habit,
  day: Day,
  own: readonly Project[],
): Project | undefined => {
  const selling = own.filter(({ created, closes }) => created <= day && day < closes);
  const building = own.filter(({ won, closes, ends }) => won && closes <= day && day <= ends);
  const from = { selling, building, either: [...selling, ...building], none: [] }[stage];
  return from[luck.whole(0, from.length - 1)];
};

interface Desk {
  readonly architect: Architect;
  readonly own: readonly Project[];
}

const dayOfWork = (luck: Chance, { architect, own }: Desk, day: Day): Json[] => {
  let minute: number = opening;
  return habits.flatMap((habit) => {
    const sharing = habit.kind === 'Best practice' ? (architect.shares ? 1.3 : 0.1) : 1;
    return Array.from({ length: luck.times((habit.perWeek / 5) * architect.fte * sharing) }, () => {
      const project = projectFor(luck, habit, day, own);
      const minutes = Math.round(luck.whole(habit.minutes[0], habit.minutes[1]) / 15) * 15;
      const start = Math.min(minute, closing - 60);
      minute += Math.min(minutes, 180) + 30;
      return {
        kind: habit.kind,
        architect: architect.id,
        opportunity: project?.id,
        ...timesOf(luck, habit, day, start),
        minutes,
        result: resultOf(luck, habit),
        ...detailsOf(luck, habit, day),
      };
    });
  });
};

/** What was begun in a quarter, by day. */
export const workOf = ({ id, first, last }: Quarter): Json[] => {
  const byDay = architects.flatMap((architect) => {
    const luck = chance(`work ${id} ${architect.id}`);
    const away = first + luck.whole(0, 80);
    const own = projects.filter((project) => project.architect.id === architect.id);
    return workdays(first, last)
      .filter((day) => isThere(architect, day) && (day < away || day >= away + 8))
      .flatMap((day) => dayOfWork(luck, { architect, own }, day).map((record) => ({ day, record })));
  });
  return byDay
    .sort((a, b) => a.day - b.day)
    .map(({ record }, index) => ({
      id: `w-${id.slice(2, 4)}${id.slice(6)}${String(index + 1).padStart(4, '0')}`,
      ...(record as { readonly [member: string]: Json }),
    }));
};
