/**
 * A report made by hand: every status, names in several scripts, a score just below the target, hidden groups, and
 * numbers that follow from each other. Nothing here comes from the code under test.
 */
import type { Config, Statistic } from '../../src/generated/config.ts';
import type { GroupRow, Report, ScoreRow } from '../../src/generated/report.ts';

const likert: Statistic = { type: 'likert', scale: [1, 5] };
const agreed = { type: 'linear', worst: 0.4, best: 0.85 } as const;

const config: Config = {
  version: 1,
  title: 'Brightmoor Solution Engineering',
  metrics: {
    growth: {
      title: 'Professional growth',
      source: 'surveys',
      date: 'submitted_at',
      where: { item: { in: ['growth_1', 'growth_2'] }, role: 'se' },
      unit: '%',
      statistic: likert,
      curve: agreed,
    },
    balance: { title: 'Work-life balance', source: 'surveys', unit: '%', statistic: likert, curve: agreed },
    win_rate: {
      title: 'Win rate of decided deals',
      why: 'Of the deals with an SE in which the customer chose somebody, how many chose us?',
      advice: 'What did the lost deals that reached a technical evaluation have in common?',
      limits: 'Rises when doubtful deals are called “no decision” instead of lost.',
      reference: { grade: 'measured', source: '15 % to 50 %; survey medians for SaaS lay at 20 to 25 %' },
      tension: ['win_rate_broad', 'design_cycle'],
      source: 'deals',
      date: 'closed_at',
      where: { outcome: { in: ['won', 'lost'] }, se: { exists: true }, deal_type: { ne: 'renewal' } },
      unit: '%',
      statistic: { type: 'share', where: { outcome: 'won' } },
      curve: { type: 'linear', worst: 0.15, best: 0.5 },
    },
    win_rate_broad: {
      title: 'Win rate of all closed deals',
      source: 'deals',
      unit: '%',
      statistic: { type: 'share', where: { outcome: 'won' } },
    },
    pov_success: {
      title: 'POV success rate',
      source: 'deals',
      unit: '%',
      statistic: { type: 'share', where: { pov_outcome: 'success' } },
      curve: { type: 'linear', worst: 0.4, best: 0.8 },
    },
    demos: {
      title: 'Technical demos per SE and week',
      source: 'activities',
      date: 'happened_at',
      where: { type: 'demo', outcome: { ne: 'cancelled' } },
      unit: 'demos per SE and week',
      statistic: { type: 'rate', of: 'count', per: 'personWeek' },
      curve: { type: 'range', zero: [0, 10], ideal: [2, 6] },
    },
    povs_open: {
      title: 'POVs open per SE',
      source: 'deals',
      unit: 'POVs per SE',
      statistic: { type: 'load', from: 'pov_started_at', to: 'pov_ended_at' },
      curve: { type: 'range', zero: [0, 4], ideal: [0.5, 2.5] },
    },
    alignment: {
      title: 'Alignment with account executives',
      source: 'surveys',
      unit: '%',
      statistic: likert,
      curve: agreed,
    },
    feedback: {
      title: 'Product feedback answered within 30 days',
      source: 'activities',
      unit: '%',
      statistic: { type: 'share', where: { responded_at: { lte: { column: 'requested_at', addDays: 30 } } } },
      curve: { type: 'linear', worst: 0.2, best: 0.8 },
    },
    inquiry: {
      title: 'Time to answer technical inquiries',
      source: 'activities',
      date: 'requested_at',
      where: { type: 'inquiry' },
      unit: 'working hours',
      statistic: {
        type: 'duration',
        from: 'requested_at',
        to: 'responded_at',
        unit: 'workingHours',
        summary: 'median',
      },
      curve: { type: 'linear', worst: 24, best: 2 },
    },
    design_cycle: {
      title: 'Time to deliver a solution design',
      source: 'activities',
      unit: 'working days',
      statistic: {
        type: 'duration',
        from: 'requested_at',
        to: 'completed_at',
        unit: 'workingDays',
        summary: 'median',
      },
      curve: { type: 'linear', worst: 20, best: 3 },
    },
    deals_per_day: {
      title: 'Deals touched per SE and day',
      source: 'activities',
      unit: 'deals per SE and day',
      statistic: { type: 'perPersonDay', distinct: 'deal_id' },
      curve: { type: 'linear', worst: 6, best: 2 },
    },
  },
  dimensions: {
    satisfaction: {
      title: 'Satisfaction & well-being',
      letter: 'S',
      short: 'Satisfaction',
      metrics: { growth: 1, balance: 1 },
    },
    performance: {
      title: 'Performance',
      letter: 'P',
      metrics: { win_rate: 1, win_rate_broad: 0, pov_success: 1 },
    },
    activity: { title: 'Activity', letter: 'A', metrics: { demos: 1, povs_open: 1 } },
    communication: {
      title: 'Communication & collaboration',
      letter: 'C',
      short: 'Communication',
      metrics: { alignment: 1, feedback: 1 },
    },
    efficiency: {
      title: 'Efficiency & flow',
      letter: 'E',
      short: 'Efficiency',
      metrics: { inquiry: 1, design_cycle: 1, deals_per_day: 1 },
    },
  },
};

const titles = {
  satisfaction: 'Satisfaction & well-being',
  performance: 'Performance',
  activity: 'Activity',
  communication: 'Communication & collaboration',
  efficiency: 'Efficiency & flow',
} as const;

type Dimension = keyof typeof titles;

const head = (group: string, id: Dimension, rest: Partial<ScoreRow>): ScoreRow => ({
  group,
  level: 'dimension',
  id,
  parent: 'overall',
  label: titles[id],
  weight: 0.2,
  status: 'scored',
  ...rest,
});

const overallOf = (group: string, rest: Partial<ScoreRow>): ScoreRow => ({
  group,
  level: 'overall',
  id: 'overall',
  label: 'Overall',
  weight: 1,
  status: 'scored',
  ...rest,
});

const row = (id: string, parent: Dimension, rest: Partial<ScoreRow>): ScoreRow => ({
  group: 'all',
  level: 'metric',
  id,
  parent,
  label: config.metrics?.[id]?.title ?? id,
  weight: 0.5,
  status: 'scored',
  ...(config.metrics?.[id]?.unit === undefined ? {} : { unit: config.metrics[id].unit }),
  ...rest,
});

type Ends = readonly [low: number, high: number];

/** The range of a score, and its place against 65. */
const from = (low: number, high: number): Partial<ScoreRow> => ({
  scoreLow: low,
  scoreHigh: high,
  against: low >= 65 ? 'onTarget' : high < 65 ? 'below' : 'borderline',
});

/** The range of a value. */
const of = (method: NonNullable<ScoreRow['method']>, [low, high]: Ends): Partial<ScoreRow> => ({
  method,
  valueLow: low,
  valueHigh: high,
});

type Verdict = NonNullable<ScoreRow['verdict']>;

/** A change within noise, unless said otherwise. */
const since = (
  previous: number,
  [low, change, high]: readonly [number, number, number],
  p = 1,
): Partial<ScoreRow> => {
  const verdict: Verdict = p >= 0.05 ? 'noise' : change > 0 ? 'clearRise' : 'clearFall';
  return { previous, change, changeLow: low, changeHigh: high, p, verdict };
};

/** 0.4 + 0.65 × 0.45 = 0.6925 reaches 65. */
const agreedGoal = { min: 0.6925 };

const whole: ScoreRow[] = [
  // (57.78 + 75.99 + 89.68 + 67.14) / 4
  overallOf('all', {
    score: 72.645,
    coverage: 0.8,
    ...from(66.2, 77.3),
    ...since(70, [-4.1, 2.645, 8.9], 0.43),
  }),
  // (48.89 + 66.67) / 2
  head('all', 'satisfaction', {
    score: 57.777_777_777_777_78,
    coverage: 1,
    ...from(50.1, 64.9),
    ...since(58.2, [-10, -0.42, 9.5]),
  }),
  row('growth', 'satisfaction', {
    value: 0.62, // (0.62 - 0.4) / 0.45
    score: 48.888_888_888_888_886,
    // (0.55 - 0.4) / 0.45 and (0.69 - 0.4) / 0.45
    ...from(33.3, 64.4),
    ...of('t', [0.55, 0.69]),
    ...since(0.6, [-0.08, 0.02, 0.12]),
    effect: 'better',
    goal: agreedGoal,
    n: 29,
    people: 29,
    funnel: { inPeriod: 355, matched: 58, leftOut: { 'an answer off the scale': 1 } },
  }),
  row('balance', 'satisfaction', {
    value: 0.7,
    score: 66.666_666_666_666_67,
    ...from(51.1, 82.2),
    ...of('t', [0.63, 0.77]),
    ...since(0.72, [-0.12, -0.02, 0.08]),
    effect: 'worse',
    goal: agreedGoal,
    n: 29,
    people: 29,
    funnel: { inPeriod: 355, matched: 55, leftOut: {} },
  }),
  // (91.97 + 60) / 2
  head('all', 'performance', {
    score: 75.985,
    coverage: 1,
    ...from(52.4, 88.1),
    ...since(51.2, [2.1, 24.785, 41.3], 0.12),
  }),
  row('win_rate', 'performance', {
    value: 0.471_895, // (0.471895 - 0.15) / 0.35
    score: 91.97,
    // (0.3712 - 0.15) / 0.35, and more than 100
    ...from(63.2, 100),
    ...of('wilson', [0.3712, 0.5747]),
    ...since(0.3, [0.03, 0.171_895, 0.31], 0.041),
    effect: 'better',
    goal: { min: 0.3775 },
    n: 89,
    people: 37,
    funnel: { inPeriod: 174, matched: 90, leftOut: { outcome: 1 } },
  }),
  row('win_rate_broad', 'performance', {
    status: 'informational',
    value: 0.2727,
    ...of('wilson', [0.209, 0.348]),
    ...since(0.25, [-0.08, 0.0227, 0.12]),
    weight: 0,
    n: 154,
    people: 37,
    funnel: { inPeriod: 174, matched: 154, leftOut: {} },
  }),
  row('pov_success', 'performance', {
    value: 0.64, // (0.64 - 0.4) / 0.4
    score: 60,
    ...from(23.3, 91),
    ...of('wilson', [0.493, 0.764]),
    changeReason: 'none in 2026-Q2: only 3 records, 5 are needed',
    goal: { min: 0.66 },
    n: 45,
    people: 25,
    funnel: { inPeriod: 49, matched: 45, leftOut: {} },
  }),
  // (79.35 + 100) / 2
  head('all', 'activity', {
    score: 89.675,
    coverage: 1,
    ...from(86.9, 92.3),
    ...since(90.1, [-4.1, -0.425, 3.2]),
  }),
  row('demos', 'activity', {
    value: 1.587, // 1.587 / 2
    score: 79.35,
    ...from(73.8, 85.3),
    ...of('garwood', [1.475, 1.705]),
    ...since(1.61, [-0.19, -0.023, 0.14]),
    effect: 'worse',
    goal: { min: 1.3, max: 7.4 },
    n: 744,
    people: 38,
    funnel: { inPeriod: 3_501, matched: 744, leftOut: {}, exposure: 468.8 },
  }),
  row('povs_open', 'activity', {
    value: 0.6957,
    score: 100,
    ...from(98, 100),
    ...of('normal', [0.49, 0.9]),
    ...since(0.71, [-0.3, -0.0143, 0.27]),
    effect: 'same',
    goal: { min: 0.325, max: 3.025 },
    n: 38,
    people: 38,
    funnel: { inPeriod: 1_211, matched: 377, leftOut: {}, open: 29, exposure: 3_267 },
  }),
  head('all', 'communication', {
    status: 'lowCoverage',
    reason: '1 of 2 metrics have a score, 2 are needed',
    coverage: 0.5,
  }),
  row('alignment', 'communication', {
    value: 0.6916, // (0.6916 - 0.4) / 0.45, just short of the target
    score: 64.8,
    ...from(54.4, 75.1),
    ...of('t', [0.645, 0.738]),
    ...since(0.68, [-0.05, 0.0116, 0.07]),
    effect: 'better',
    goal: agreedGoal,
    n: 54,
    people: 54,
    funnel: { inPeriod: 355, matched: 103, leftOut: {} },
  }),
  row('feedback', 'communication', {
    status: 'noData',
    reason: 'no row of activities has `requested_at`',
    goal: { min: 0.59 },
    n: 0,
    people: 0,
  }),
  // (41.136 + 93.147) / 2
  head('all', 'efficiency', {
    score: 67.1415,
    coverage: 0.666_666_666_666_666_6,
    ...from(64.2, 69.9),
    ...since(80.34, [-17.5, -13.2, -9.1], 0.001),
  }),
  row('inquiry', 'efficiency', {
    weight: 1 / 3,
    value: 14.95, // (24 - 14.95) / 22
    score: 41.136,
    // (24 - 15.9) / 22 and (24 - 14.2) / 22
    ...from(36.8, 44.5),
    ...of('kaplanMeier', [14.2, 15.9]),
    ...since(9, [4.8, 5.95, 6.9], 0.001),
    effect: 'worse',
    goal: { max: 9.7 },
    n: 706,
    people: 38,
    funnel: { inPeriod: 875, matched: 706, leftOut: {}, open: 23, overdue: 4 },
  }),
  row('design_cycle', 'efficiency', {
    weight: 1 / 3,
    status: 'noPopulation',
    reason: 'no record of the period meets the conditions and has both dates',
    goal: { max: 8.95 },
    n: 0,
    people: 0,
    funnel: { inPeriod: 875, matched: 0, leftOut: {} },
  }),
  row('deals_per_day', 'efficiency', {
    weight: 1 / 3,
    value: 2.2741, // (6 - 2.2741) / 4
    score: 93.147,
    ...from(91.1, 95.3),
    ...of('t', [2.19, 2.358]),
    ...since(2.3, [-0.15, -0.0259, 0.1]),
    effect: 'better',
    goal: { max: 3.4 },
    n: 1_255,
    people: 38,
    funnel: { inPeriod: 3_501, matched: 3_067, leftOut: {} },
  }),
];

const small = 'fewer than 5 people stand behind it';
const beside = 'with it a smaller group could be worked out';

const dimensions = Object.keys(titles) as Dimension[];

/** A range of 8 points to each side; none of a score of 71, so that one is without. */
const around = (score: number): Partial<ScoreRow> =>
  score === 71 ? {} : from(Math.max(0, score - 8), Math.min(100, score + 8));

/** One clear fall, and one clear rise. */
const fellIn = (label: string, id: Dimension): Partial<ScoreRow> => {
  if (label !== 'DACH') return {};
  if (id === 'satisfaction') return since(52, [-33, -21, -9], 0.004);
  return id === 'performance' ? since(51, [11, 29, 40], 0.01) : {};
};

/** A group with a score for each dimension, or none where there is no number. */
const shown = (label: string, people: number, overall: number, scores: readonly (number | undefined)[]) => ({
  group: { id: `team:${label}`, by: 'team', label, people, suppressed: false } satisfies GroupRow,
  rows: [
    overallOf(`team:${label}`, { score: overall, coverage: 0.8, ...from(overall - 6, overall + 6) }),
    ...dimensions.map((id, index) => {
      const score = scores[index];
      return score === undefined
        ? head(`team:${label}`, id, { status: 'lowCoverage', reason: beside, coverage: 0 })
        : head(`team:${label}`, id, { score, coverage: 1, ...around(score), ...fellIn(label, id) });
    }),
  ],
});

const hidden = (label: string, reason: string) => ({
  group: { id: `team:${label}`, by: 'team', label, suppressed: true, reason } satisfies GroupRow,
  rows: [
    overallOf(`team:${label}`, { status: 'suppressed', reason }),
    ...dimensions.map((id) => head(`team:${label}`, id, { status: 'suppressed', reason })),
    ...whole.flatMap(({ level, id, label: title, parent, weight }): ScoreRow[] =>
      level === 'metric' && parent !== undefined
        ? [{ group: `team:${label}`, level, id, parent, label: title, weight, status: 'suppressed', reason }]
        : [],
    ),
  ],
});

/** Two groups that are shown within another. */
const within = (label: string) => {
  const { group, rows } = hidden(
    label,
    'shown within 2 small teams together, so that nobody can be singled out',
  );
  return { group: { ...group, shownIn: 'team:2 small teams together' } satisfies GroupRow, rows };
};

const joined = () => {
  const { group, rows } = shown('2 small teams together', 6, 63, [58, 70, 66, undefined, 58]);
  return { group: { ...group, merged: ['Benelux', 'Iberia'] } satisfies GroupRow, rows };
};

const teams = [
  within('Benelux'),
  shown('DACH', 10, 54, [31, 80, 44, undefined, 61]),
  shown('EMEA South & Emerging Markets Solution Engineering', 7, 66.5, [64.97, 93, 42, undefined, 66]),
  within('Iberia'),
  hidden('Nordics', beside),
  hidden('Public Sector', small),
  shown('R&D | *Labs* @core', 5, 48, [71, 17, 43, undefined, 61]),
  shown('東京ソリューション技術部', 6, 57.5, [undefined, undefined, 48, undefined, 67]),
  joined(),
];

const sha256 = '0'.repeat(64);

/** One period of one team of teams. */
export const report: Report = {
  format: 'spacesea-report',
  formatVersion: '1.0',
  tool: { name: 'spacesea', version: '0.1.0' },
  title: 'Brightmoor Solution Engineering',
  period: { id: '2026-Q3', label: 'Jul–Sep 2026', from: '2026-07-01', to: '2026-09-30' },
  previousPeriod: { id: '2026-Q2', label: 'Apr–Jun 2026', from: '2026-04-01', to: '2026-06-30' },
  asOf: '2026-10-02',
  model: { id: 'spacesea:se + spacesea.yaml', sha256, target: 65, config: { ...config } },
  uncertainty: { level: 0.95, draws: 2_000, seed: 1, correction: 'holm' },
  settings: { by: [], where: [], set: [] },
  groups: [{ id: 'all', label: 'All', people: 38, suppressed: false }],
  scores: whole,
  next: [
    {
      id: 'growth',
      question: 'Who got protected learning time this quarter, and whose was cancelled for a deal?',
      reason: 'Professional growth: 62%, goal 69% or more, 10% of the overall score',
      command: 'spacesea explain growth',
    },
    {
      id: 'inquiry',
      question: 'Which kind of question waits longest?',
      reason:
        'Time to answer technical inquiries: 14.9 working hours, goal 9.7 or less, 6.7% of the overall score',
      command: 'spacesea explain inquiry',
    },
    {
      id: 'team',
      question: 'Is it one team or all of them?',
      reason: 'A mean of all can hide that one differs',
      command: 'spacesea score --by team',
    },
  ],
  people: [{ group: 'all', both: 35, joined: 3, left: 1 }],
  trend: [
    ...(['2026-Q1', '2026-Q2', '2026-Q3'] as const).flatMap((period, at) => [
      {
        ...{ group: 'all', level: 'dimension' as const, id: 'efficiency', parent: 'overall', period },
        score: [79.1, 80.34, 67.1415][at] ?? 0,
      },
      {
        ...{ group: 'all', level: 'metric' as const, id: 'inquiry', parent: 'efficiency', period },
        score: [66.4, 68.182, 41.136][at] ?? 0,
        value: [9.4, 9, 14.95][at] ?? 0,
      },
    ]),
  ],
  data: {
    read: 4_113,
    used: 4_099,
    filtered: 3,
    rejected: 11,
    files: [
      {
        ...{ file: 'exports/2026-Q3/deals.csv', source: 'deals', kind: 'deal', sha256, bytes: 20_480 },
        ...{ read: 185, used: 179, rejected: 5, filtered: { 'identical repeat': 1 } },
        ...{ fields: ['id', 'se', 'outcome', 'closed_at'], unused: ['Owner Phone'] },
      },
      {
        ...{
          file: 'exports/2026-Q3/活動.csv',
          source: 'activities',
          kind: 'activity',
          sha256,
          bytes: 409_600,
        },
        ...{ read: 3_533, used: 3_526, rejected: 5, filtered: { 'identical repeat': 2 } },
        ...{ fields: ['id', 'type', 'se'], unused: [] },
      },
      {
        ...{ file: 'exports/2026-Q3/surveys.csv', source: 'surveys', kind: 'survey', sha256, bytes: 30_720 },
        ...{ read: 357, used: 356, rejected: 1, filtered: {} },
        ...{ fields: ['respondent', 'item', 'answer'], unused: [] },
      },
      {
        ...{ file: 'people.csv', source: 'people', kind: 'person', sha256, bytes: 2_048 },
        ...{ read: 38, used: 38, rejected: 0, filtered: {}, fields: ['id', 'team'], unused: [] },
      },
    ],
    problems: [
      {
        code: 'row/value',
        severity: 'error',
        message: '"verbal yes" is not one of open, won, lost, no_decision, qualified_out',
        ...{ file: 'exports/2026-Q3/deals.csv', line: 155, field: 'outcome', count: 3 },
        rows: [{ file: 'exports/2026-Q3/deals.csv', line: 155 }],
      },
      {
        code: 'row/unknown-deal',
        severity: 'warning',
        message: '"d-99999" is the id of no deal that can be used',
        ...{ file: 'exports/2026-Q3/活動.csv', line: 1_578, field: 'deal_id', count: 118 },
      },
    ],
  },
  notes: [],
};

/** The same by team, under a filter and with a setting changed. */
export const byTeam: Report = {
  ...report,
  settings: { by: ['team'], where: ['segment=Enterprise'], set: ['dimensions.activity.weight=1'] },
  groups: [...report.groups, ...teams.map(({ group }) => group)],
  scores: [...whole, ...teams.flatMap(({ rows }) => rows)],
};
