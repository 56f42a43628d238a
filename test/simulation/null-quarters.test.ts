import { describe, expect, test } from 'vitest';
import { type Quarter, simulated, type Team } from '../support/quarters.ts';

/** Pairs of quarters for each team; more with SPACESEA_QUARTERS, as for the figures in docs/methods.md. */
const asked = process.env['SPACESEA_QUARTERS'];
const pairs = Number(asked ?? '60');

/** What was found is printed where somebody asked for more than CI draws. */
const tell = (text: string): void => {
  if (asked !== undefined) console.log(text);
};

const usual: Quarter = { winRate: 0.4, championRate: 0.6, demosPerWeek: 1.2, responseHours: 9, mood: 3.5 };

interface Found {
  /** Reports that announce a clear change of any metric. */
  readonly any: number;
  /** By metric, the reports that announce one of it. */
  readonly by: Readonly<Record<string, number>>;
  /** Metrics compared, on average. */
  readonly metrics: number;
}

const announced = (now: Quarter, team: Team): Found => {
  const by: Record<string, number> = {};
  let [any, metrics] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    const { scores } = simulated([usual, now], { team, purpose: `${JSON.stringify(team)} ${pair}` });
    const judged = scores.filter(({ level, verdict }) => level === 'metric' && verdict !== undefined);
    const clear = judged.filter(({ verdict }) => verdict !== 'noise');
    metrics += judged.length;
    if (clear.length > 0) any += 1;
    for (const { id } of clear) by[id] = (by[id] ?? 0) + 1;
  }
  return { any, by, metrics: metrics / pairs };
};

const percent = (count: number): string => `${((100 * count) / pairs).toFixed(1)} %`;

/** 5 % and what chance adds to a simulation of this size: three standard deviations. */
const most = pairs * 0.05 + 3 * Math.sqrt(pairs * 0.05 * 0.95);

const teams = [
  { name: 'eight people who are alike', team: { people: 8, deals: 20, differ: 0 } },
  { name: 'twenty people who are alike', team: { people: 20, deals: 60, differ: 0 } },
  { name: 'twenty people who differ', team: { people: 20, deals: 60, differ: 0.4 } },
];

describe('quarters in which nothing changed', () => {
  test.each(teams)('hardly ever look as if something had: $name', ({ name, team }) => {
    const { any, by, metrics } = announced(usual, team);
    tell(
      `${name}: ${percent(any)} of ${pairs} reports on ${metrics.toFixed(1)} metrics announce a change ${JSON.stringify(by)}`,
    );
    expect(metrics).toBeGreaterThan(6);
    expect(any).toBeLessThanOrEqual(most);
  });
});

describe('large changes', () => {
  const worse: Quarter = { winRate: 0.2, championRate: 0.6, demosPerWeek: 0.7, responseHours: 20, mood: 2.8 };

  test.each(teams)('are seen, the more so in larger teams: $name', ({ name, team }) => {
    const { any, by } = announced(worse, team);
    const each = Object.entries(by).map(([id, count]) => `${id} ${percent(count)}`);
    tell(`${name}: ${percent(any)} see a change; ${each.join(', ')}`);
    expect(any).toBeGreaterThan(0.6 * pairs);
    // What did not change is not announced: the champions.
    expect(by['champion_identified_rate'] ?? 0).toBeLessThanOrEqual(most);
  });
});
