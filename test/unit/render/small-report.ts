import type { Config, Metric } from '../../../src/generated/config.ts';
import type { GroupRow, Report, ScoreRow } from '../../../src/generated/report.ts';
import { type Pen, penFor, type RenderOptions } from '../../../src/render/pen.ts';

/** Everything of a row but what its place says. */
type Rest = Partial<ScoreRow>;

/** Options of a terminal of 80 columns without colour. */
export const options = (over: Partial<RenderOptions> = {}): RenderOptions => ({
  width: 80,
  colour: false,
  ascii: false,
  ...over,
});

/** A pen for texts in any script. */
export const pen = (over: Partial<RenderOptions> = {}): Promise<Pen> => penFor(options(over), ['東']);

/** A metric with a value and a score, unless `rest` says otherwise. */
export const metric = (id: string, rest: Rest = {}): ScoreRow => ({
  group: 'all',
  level: 'metric',
  id,
  parent: 'performance',
  label: id,
  weight: 0.5,
  status: rest.score === undefined ? 'informational' : 'scored',
  ...rest,
});

/** A score with its range, and so its place against a target of 65. */
export const sure = (score: number, low: number, high: number): Rest => ({
  score,
  scoreLow: low,
  scoreHigh: high,
  against: low >= 65 ? 'onTarget' : high < 65 ? 'below' : 'borderline',
});

/** A change of so much, clear unless its range holds 0. */
export const moved = (previous: number, change: number, [low, high]: readonly [number, number]): Rest => ({
  previous,
  change,
  changeLow: low,
  changeHigh: high,
  p: low > 0 || high < 0 ? 0.001 : 0.4,
  verdict: low > 0 ? 'clearRise' : high < 0 ? 'clearFall' : 'noise',
});

/** The quarter before. */
export const before = { id: '2026-Q2', label: 'Apr–Jun 2026', from: '2026-04-01', to: '2026-06-30' };

/** How the ranges of the built-in model are found. */
export const uncertainty = { level: 0.95, draws: 2_000, seed: 1, correction: 'holm' } as const;

/** A metric without a value. */
export const missing = (id: string, reason: string, rest: Rest = {}): ScoreRow =>
  metric(id, { status: 'noData', reason, n: 0, ...rest });

export const dimension = (id: string, rest: Rest = {}): ScoreRow => ({
  group: 'all',
  level: 'dimension',
  id,
  parent: 'overall',
  label: id,
  weight: 0.5,
  status: rest.score === undefined ? 'lowCoverage' : 'scored',
  ...(rest.score === undefined ? { reason: 'no file was given' } : { coverage: 1 }),
  ...rest,
});

export const overall = (rest: Rest = {}): ScoreRow => ({
  group: 'all',
  level: 'overall',
  id: 'overall',
  label: 'Overall',
  weight: 1,
  status: rest.score === undefined ? 'lowCoverage' : 'scored',
  ...(rest.score === undefined ? { reason: 'too little' } : { coverage: 1 }),
  ...rest,
});

export const group = (label: string, rest: Partial<GroupRow> = {}): GroupRow => ({
  id: `team:${label}`,
  by: 'team',
  label,
  suppressed: false,
  ...(rest.suppressed === true ? { reason: 'fewer than 5 people stand behind it' } : { people: 7 }),
  ...rest,
});

export const whole: GroupRow = { id: 'all', label: 'All', people: 38, suppressed: false };

/** The definition of a metric that counts won deals. */
export const definition = (rest: Partial<Metric> = {}): Metric => ({
  title: 'Win rate',
  source: 'deals',
  statistic: { type: 'share', where: { outcome: 'won' } },
  ...rest,
});

/** A report of these rows; its model has what `config` says. */
export const report = (
  scores: ScoreRow[],
  { config = {}, ...over }: Partial<Omit<Report, 'scores'>> & { readonly config?: Partial<Config> } = {},
): Report => ({
  format: 'spacesea-report',
  formatVersion: '1.0',
  tool: { name: 'spacesea', version: '0.1.0' },
  title: 'Test',
  period: { id: '2026-Q3', label: 'Jul–Sep 2026', from: '2026-07-01', to: '2026-09-30' },
  asOf: '2026-10-02',
  model: {
    id: 'spacesea:se',
    sha256: '0'.repeat(64),
    target: 65,
    config: { version: 1, ...config },
  },
  settings: { by: [], where: [], set: [] },
  groups: [whole],
  scores,
  data: { read: 10, used: 10, filtered: 0, rejected: 0, files: [], problems: [] },
  notes: [],
  ...over,
});
