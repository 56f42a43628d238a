import {
  afterWorking,
  closing,
  type Day,
  exportDay,
  momentText,
  opening,
  type Quarter,
  workdays,
} from './calendar.ts';
import type { Cells } from './csv.ts';
import type { Deal } from './deals.ts';
import { type Engineer, engineers, isHere } from './people.ts';
import { type Chance, chance } from './random.ts';

export const activityColumns = [
  'id',
  'type',
  'se',
  'team',
  'deal_id',
  'happened_at',
  'requested_at',
  'responded_at',
  'completed_at',
  'duration_minutes',
  'outcome',
];

/** What an engineer does in a full week: how often, and for how many minutes. */
const habits = [
  { type: 'discovery', perWeek: 1.15, minutes: [45, 75] },
  { type: 'demo', perWeek: 1.9, minutes: [75, 180] },
  { type: 'consultation', perWeek: 0.9, minutes: [120, 240] },
  { type: 'pov', perWeek: 1.15, minutes: [120, 300] },
  { type: 'inquiry', perWeek: 1.6, minutes: [15, 60] },
  { type: 'design', perWeek: 0.2, minutes: [240, 720] },
  { type: 'proposal', perWeek: 0.25, minutes: [60, 240] },
  { type: 'handoff', perWeek: 0.1, minutes: [30, 60] },
  { type: 'product_feedback', perWeek: 0.24, minutes: [15, 45] },
  { type: 'knowledge', perWeek: 0.12, minutes: [30, 120] },
  { type: 'training', perWeek: 0.22, minutes: [60, 240] },
  { type: 'internal', perWeek: 0.4, minutes: [30, 60] },
] as const;
type Habit = (typeof habits)[number];

/** How quick the team is: medians in working minutes, and how many deals are not the engineer's own. */
interface Pace {
  readonly answer: number;
  readonly design: number;
  readonly foreign: number;
}
const workingDay = closing - opening;
const usual: Pace = { answer: 8.7 * 60, design: 8.2 * workingDay, foreign: 0.3 };
/** The story of the demo: in the last quarter requests lie longer, and everybody helps everywhere. */
const strained: Pace = { answer: 14 * 60, design: 12.6 * workingDay, foreign: 0.6 };

const round5 = (minutes: number): number => Math.round(minutes / 5) * 5;

/** Work done in one go. */
const meeting = (luck: Chance, { type }: Habit, day: Day, minute: number): Cells => {
  const outcome = luck.yes(0.04) ? 'cancelled' : luck.yes(0.8) ? 'success' : 'partial';
  return {
    happened_at: momentText(day, minute),
    outcome: type === 'demo' || type === 'pov' ? outcome : undefined,
  };
};

/** Work that was asked for and is done later; what lies beyond the export day is still open. */
const request = (
  luck: Chance,
  median: number,
  day: Day,
  minute: number,
): { asked: string; done: string | undefined } => {
  const done = afterWorking(day, minute, Math.max(10, median * Math.exp(0.65 * luck.bell())));
  const open = done.day > exportDay || luck.yes(0.02);
  return { asked: momentText(day, minute), done: open ? undefined : momentText(done.day, done.minute) };
};

const feedback = (luck: Chance, day: Day, minute: number): Cells => {
  const asked = momentText(day, minute);
  const waited = luck.yes(0.58) ? luck.whole(2, 29) : luck.whole(32, 90);
  const answered = day + waited <= exportDay && luck.yes(0.92);
  return {
    happened_at: asked,
    requested_at: asked,
    responded_at: answered ? momentText(day + waited, closing - 60) : undefined,
  };
};

const datesOf = (luck: Chance, habit: Habit, day: Day, minute: number, pace: Pace): Cells => {
  if (habit.type === 'product_feedback') return feedback(luck, day, minute);
  if (habit.type === 'inquiry') {
    const { asked, done } = request(luck, pace.answer, day, minute);
    return { requested_at: asked, responded_at: done, happened_at: done };
  }
  if (habit.type === 'design') {
    const { asked, done } = request(luck, pace.design, day, minute);
    return { requested_at: asked, completed_at: done, happened_at: done };
  }
  return meeting(luck, habit, day, minute);
};

const withoutDeal: readonly string[] = ['knowledge', 'training', 'internal', 'product_feedback'];

interface Desk {
  readonly engineer: Engineer;
  readonly own: readonly Deal[];
  readonly others: readonly Deal[];
  readonly pace: Pace;
}

/** A day at the desk: the activities one after the other from nine o'clock. */
const dayOfWork = (luck: Chance, { engineer, own, others, pace }: Desk, day: Day): Cells[] => {
  const isOpen = ({ created, closes }: Deal): boolean => created <= day && day <= closes;
  const mine = own.filter(isOpen);
  const theirs = others.filter(isOpen);
  // Customer work comes in lumps: one day in three is full, the others are nearly free of it.
  const weight = luck.yes(0.3) ? 3 : 0.15;
  let minute: number = opening;
  return habits.flatMap((habit) => {
    const sharing = habit.type === 'knowledge' ? (engineer.shares ? 1.2 : 0.1) : 1;
    return Array.from({ length: luck.times((habit.perWeek / 5) * engineer.fte * weight * sharing) }, () => {
      const from = luck.yes(pace.foreign) || mine.length === 0 ? theirs : mine;
      const deal = from[luck.whole(0, from.length - 1)];
      const minutes = round5(luck.whole(habit.minutes[0], habit.minutes[1]));
      const start = Math.min(minute, closing - 30);
      minute += Math.min(minutes, 150) + 15;
      return {
        type: habit.type,
        se: engineer.id,
        team: engineer.team,
        deal_id: withoutDeal.includes(habit.type) ? undefined : deal?.id,
        duration_minutes: minutes,
        ...datesOf(luck, habit, day, start, pace),
      };
    });
  });
};

/** The activities that began in a quarter, by day. Everybody is away for one week of it. */
export const activitiesOf = (quarter: Quarter, deals: readonly Deal[]): Cells[] => {
  const pace = quarter.id === '2026-Q3' ? strained : usual;
  const byDay = engineers.flatMap((engineer) => {
    const luck = chance(`activities ${quarter.id} ${engineer.id}`);
    const away = quarter.first + luck.whole(0, 84);
    const own = deals.filter(({ se }) => se.id === engineer.id);
    const others = deals.filter(({ se }) => se.team === engineer.team && se.id !== engineer.id);
    return workdays(quarter.first, quarter.last)
      .filter((day) => isHere(engineer, day) && (day < away || day >= away + 7))
      .flatMap((day) =>
        dayOfWork(luck, { engineer, own, others, pace }, day).map((cells) => ({ day, cells })),
      );
  });
  const year = quarter.id.slice(2, 4) + quarter.id.slice(6);
  return byDay
    .sort((a, b) => a.day - b.day)
    .map(({ cells }, index) => ({ id: `a-${year}${String(index + 1).padStart(4, '0')}`, ...cells }));
};
