import { describe, expect, test } from 'vitest';
import { loadConfig, printConfig } from '../../../src/config/config.ts';
import { reportedConfig } from '../../../src/config/reported-model.ts';
import { SpaceSeaError } from '../../../src/problems.ts';
import { complaints, load, over, pretend, team } from './support.ts';

describe('extends', () => {
  const chain = async (text: string, texts: Readonly<Record<string, string>> = {}) =>
    (await load(text, texts)).model;

  test('maps merge, lists and values replace, null removes, files lie over models', async () => {
    const model = await chain('version: 1\nextends: [spacesea:team, ./base.yaml]\ntarget: 80\n', {
      'base.yaml': 'target: 70\ncalendar: { workdays: [mon] }\nchecks: null\nweightSets: null\n',
    });
    expect(model.id).toBe('spacesea:team + base.yaml + spacesea.yaml');
    expect(model.target).toBe(80);
    expect(model.calendar.workdays).toEqual(['mon']);
    expect(model.checks).toEqual([]);
    expect(Object.keys(model.metrics)).toEqual(['win_rate', 'mood']);
    expect(model.config.extends).toBeUndefined();
  });

  test('a base that two files share is laid down once, under both', async () => {
    const texts = {
      'a.yaml': 'extends: [spacesea:team]\ntitle: A\n',
      'b.yaml': 'extends: [spacesea:team]\ntarget: 10\n',
    };
    const model = await chain('version: 1\nextends: [./a.yaml, ./b.yaml]\n', texts);
    expect([model.title, model.target]).toEqual(['A', 10]);
  });

  test('paths are relative to the file that names them', async () => {
    const texts = {
      'shared/base.yaml': 'extends: [../top.yaml]\n',
      'top.yaml': 'extends: [spacesea:team]\ntitle: Top\n',
    };
    expect((await chain('version: 1\nextends: [shared/base.yaml]\n', texts)).title).toBe('Top');
  });

  test('a curve of another type replaces the whole curve', async () => {
    const { model } = await over(
      'metrics: { win_rate: { curve: { type: lognormal, score90: 0.5, score50: 0.2 } } }',
    );
    expect(model.metrics['win_rate']?.curve).toEqual({ type: 'lognormal', score90: 0.5, score50: 0.2 });
  });

  test('without a config the built-in model goes by its own name', async () => {
    const entry = { path: 'spacesea:team', text: 'version: 1\nextends: [spacesea:team]\n' };
    const { model } = await loadConfig(entry, pretend({ 'spacesea:team': team }));
    expect([model.id, model.sources['deals']?.folder]).toEqual(['spacesea:team', '.']);
  });

  test.each([
    {
      text: 'extends: spacesea:se',
      says: [
        'a.yaml:1:10 extends: extends must be a list of models and files (write extends: [spacesea:se])',
      ],
    },
    {
      text: 'extends: { a: 1 }',
      says: [
        'a.yaml:1:10 extends: extends must be a list of models and files (write extends: [spacesea:se])',
      ],
    },
    { text: 'extends: [5]', says: ['a.yaml:1:11 extends[0]: extends lists names of models and files'] },
    {
      text: 'extends: [spacesea:taem]',
      says: [
        'a.yaml:1:11 extends[0]: there is no built-in model spacesea:taem (did you mean spacesea:team?)',
      ],
    },
    {
      text: 'extends: [/etc/passwd]',
      says: [
        'a.yaml:1:11 extends[0]: extends takes no absolute path (write a path from the folder of this file, such as ./base.yaml)',
      ],
    },
    {
      text: 'extends: ["C:\\\\base.yaml"]',
      says: [
        'a.yaml:1:11 extends[0]: extends takes no absolute path (write a path from the folder of this file, such as ./base.yaml)',
      ],
    },
    {
      text: 'extends: [https://example.com/x.yaml]',
      says: [
        'a.yaml:1:11 extends[0]: extends takes no address, only files and built-in models (copy the file into the project and write ./base.yaml, or one of spacesea:team, spacesea:odd)',
      ],
    },
    {
      text: 'extends: [./none.yaml]',
      says: ['a.yaml:1:11 extends[0]: there is no file "./none.yaml" to extend'],
    },
    {
      text: 'extends: [./lost.yaml]',
      says: [
        'lost.yaml:1:11 extends[0]: there is no file "none.yaml" to extend (asked for by lost.yaml, which is extended by a.yaml)',
      ],
    },
    {
      text: 'extends: [./a.yaml]',
      says: [
        'a.yaml:1:11 extends[0]: extends goes round in a circle: a.yaml -> a.yaml (remove one of these extends)',
      ],
    },
    {
      text: 'extends: [./b.yaml]',
      says: [
        'c.yaml:1:11 extends[0]: extends goes round in a circle: b.yaml -> c.yaml -> b.yaml (remove one of these extends)',
      ],
    },
    {
      text: 'extends: [spacesea:odd]',
      says: ['spacesea:odd:1:11 extends[0]: a built-in model cannot extend a file'],
    },
    {
      text: 'extends: [./list.yaml, ./bad.yaml]',
      says: [
        'list.yaml:1:1: the file must hold keys, such as version: 1',
        'bad.yaml:1:6: a ] is missing (close the bracket with ])',
      ],
    },
  ])('$text', async ({ text, says }) => {
    const files = pretend({
      'spacesea:team': team,
      'spacesea:odd': 'extends: [./b.yaml]',
      'a.yaml': text,
      'b.yaml': 'extends: [./c.yaml]',
      'c.yaml': 'extends: [./b.yaml]',
      'lost.yaml': 'extends: [none.yaml]',
      'list.yaml': '- a',
      'bad.yaml': 'a: [b',
    });
    expect(await complaints(loadConfig({ path: 'a.yaml', text }, files))).toEqual(says);
  });

  test('what is not meant for people is passed on', async () => {
    const files = { ...pretend({}), open: () => Promise.reject(new Error('disk')) };
    await expect(loadConfig({ path: 'a.yaml', text: 'extends: [b.yaml]' }, files)).rejects.toThrow('disk');
  });
});

describe('removing', () => {
  test('a metric that is switched off goes with all that mentions it', async () => {
    const { model, notices } = await load(
      'version: 1\nextends: [./b.yaml]\nmetrics: { mood: { enabled: false } }\ndimensions: { satisfaction: null }\n',
      {
        'b.yaml':
          'extends: [spacesea:team]\nmetrics: { win_rate: { tension: [mood] } }\nchecks: [{ id: m, of: mood.coverage, min: 0.5 }, { id: o, of: overall, min: 1 }]\nweightSets: { x: { dimensions: { satisfaction: 1, performance: 2 }, metrics: { mood: 1, win_rate: 1 } } }\n',
      },
    );
    expect(Object.keys(model.metrics)).toEqual(['win_rate']);
    expect(model.metrics['win_rate']?.tension).toEqual([]);
    expect(model.weightSets).toEqual({
      x: { dimensions: { performance: 2 }, metrics: { win_rate: 1 } },
      growth: { dimensions: { performance: 5 }, metrics: { win_rate: 2 } },
    });
    expect(model.checks.map(({ id }) => id)).toEqual(['o']);
    expect(notices.map(({ message }) => message)).toEqual([
      'the check of mood.coverage is left out, for mood.coverage was removed',
    ]);
  });

  test('null that removes nothing is fine', async () => {
    expect((await over('metrics: { gone: null }\n')).notices).toEqual([]);
  });

  test('an empty key that removes something is told', async () => {
    const { notices } = await over('checks:\n');
    expect(notices).toEqual([
      {
        code: 'config/removed',
        severity: 'notice',
        message: 'checks is empty, and so removes what the base says',
        at: { file: 'spacesea.yaml', line: 3, column: 1, field: 'checks' },
        hint: 'write checks: null if that is meant, or remove the line',
      },
    ]);
  });
});

describe('what the command line says', () => {
  test('a weight set replaces weights, --set comes last', async () => {
    const { model, origins } = await over('', {
      weights: 'growth',
      set: ['dimensions.performance.weight=7', 'checks[0].min=50', 'missing.needSurvey=false'],
    });
    expect(model.dimensions['performance']?.weight).toBe(7);
    expect(model.dimensions['performance']?.metrics).toEqual({ win_rate: 2 });
    expect(model.checks[0]?.min).toBe(50);
    expect(model.missing.needSurvey).toBe(false);
    expect(origins.get('/dimensions/performance/weight')).toEqual({
      file: '--set',
      field: 'dimensions.performance.weight',
    });
    expect(origins.get('/dimensions/performance/metrics/win_rate')).toMatchObject({
      file: 'spacesea:team',
      line: 26,
    });
  });

  test('null removes, lists are read', async () => {
    const { model } = await over('', {
      set: ['checks.0=null', 'groupBy=[team]', 'metrics.mood.enabled=false', 'dimensions.satisfaction=null'],
    });
    expect(model.checks).toEqual([]);
    expect(model.groupBy).toEqual(['team']);
    expect(Object.keys(model.dimensions)).toEqual(['performance']);
  });

  test.each([
    {
      set: 'dimensions.performnce.weight=1',
      says: 'dimensions.performnce.weight=1: the config has no dimensions.performnce (did you mean performance?)',
    },
    {
      set: 'metrics.win_rate.curve.wrost=1',
      says: 'metrics.win_rate.curve.wrost=1: the config has no metrics.win_rate.curve.wrost (did you mean worst?)',
    },
    {
      set: 'checks[3].min=1',
      says: 'checks[3].min=1: the config has no checks[3] (it has 1, counted from 0)',
    },
    { set: 'extends=[x]', says: 'extends=[x]: the config has no extends' },
    {
      set: 'target',
      says: 'target: a path, = and a value are expected (write --set dimensions.activity.weight=0)',
    },
    { set: 'a..b=1', says: 'a..b=1: this is not a path (write --set dimensions.activity.weight=0)' },
    { set: 'target=', says: 'target=: there is no value after = (write null to remove target)' },
    {
      set: 'target=.inf',
      says: 'target=.inf: .inf is not a number that can be used (write a finite number, or ".inf" for text)',
    },
    {
      set: 'privacy.individuals=allow',
      says: 'privacy.individuals=allow: privacy.individuals says whose data are looked at or shown, and that is decided in the config file only (change privacy.individuals in the committed config, where everybody can see it)',
    },
    { set: '__proto__.a=1', says: '__proto__.a=1: the config has no __proto__' },
  ])('--set $set', async ({ set, says }) => {
    const [first] = await complaints(over('', { set: [set] }));
    expect(first?.startsWith(`--set: ${says}`)).toBe(true);
  });

  test.each([
    'privacy.minPeople=3',
    'privacy.aboutPeople=false',
    'privacy.drop=[]',
    'privacy={minPeople: 9}',
    'privacy=null',
    'people.source=deals',
    'calendar.fiscalYearStart=2',
    'calendar=null',
    'sources.deals.where={outcome: won}',
    'sources.answers=null',
    'metrics.win_rate.where={se: ana}',
    'metrics.win_rate.where.outcome=won',
    'metrics.win_rate.statistic.where.outcome=lost',
    'metrics.win_rate.source=answers',
    'metrics.win_rate.date=null',
    'metrics.win_rate={title: Other}',
    'metrics=null',
  ])('--set %s is refused: it is about whose data are looked at', async (set) => {
    const [first] = await complaints(over('', { set: [set] }));
    expect(first).toContain('says whose data are looked at or shown');
  });

  test('--set adds no metric', async () => {
    const [first] = await complaints(over('', { set: ['metrics.one={title: One, source: deals}'] }));
    expect(first).toContain('the config has no metrics.one');
  });

  test.each([
    { text: '', set: 'privacy.minPeople=6', now: 6 },
    { text: 'privacy: { minPeople: 8 }', set: 'privacy.minPeople=9', now: 9 },
    { text: 'privacy: { minPeople: 3 }', set: 'privacy.minPeople=null', now: 5 },
  ])('minPeople upwards: $text, --set $set', async ({ text, set, now }) => {
    expect((await over(`${text}\n`, { set: [set] })).model.privacy.minPeople).toBe(now);
  });

  test.each(['privacy.minPeople=5', 'privacy.minPeople=null', 'privacy.minPeople=7.5'])(
    'minPeople downwards from 8: --set %s',
    async (set) => {
      const [first] = await complaints(over('privacy: { minPeople: 8 }\n', { set: [set] }));
      expect(first).toContain('privacy.minPeople says whose data');
    },
  );

  test('a wrong value is told as what --set says', async () => {
    expect(await complaints(over('', { set: ['target=high'] }))).toEqual([
      '--set target: target must be a number from 0 to 100, not "high"',
    ]);
  });

  test.each([
    { text: '', says: '--weights: there is no weight set "grwth" (did you mean growth?)' },
    {
      text: 'weightSets: null',
      says: '--weights: there is no weight set "grwth" (the config has no weightSets)',
    },
  ])('an unknown weight set: $text', async ({ text, says }) => {
    expect(await complaints(over(text, { weights: 'grwth' }))).toEqual([says]);
  });
});

test('problems carry the lines around them and the width of the caret', async () => {
  const work = over('dimensions:\n  performance:\n    weight: 40%\n    metrics: null\n');
  await expect(work).rejects.toBeInstanceOf(SpaceSeaError);
  const problems = await work.catch((error: SpaceSeaError) => error.problems);
  expect(problems).toContainEqual({
    code: 'config/value',
    severity: 'error',
    message: 'weight must be a number of at least 0, not "40%"',
    at: { file: 'spacesea.yaml', line: 5, column: 13, field: 'dimensions.performance.weight' },
    hint: 'write 0.4',
    excerpt: [
      { line: 3, text: 'dimensions:' },
      { line: 4, text: '  performance:' },
      { line: 5, text: '    weight: 40%' },
      { line: 6, text: '    metrics: null' },
    ],
    width: 3,
  });
});

test('all problems of all files at once, the entry first', async () => {
  const texts = { 'b.yaml': 'extends: [spacesea:team]\ntarget: high\n' };
  expect(
    await complaints(load('version: 1\nextends: [b.yaml]\ntitel: x\ncalendar: { hours: 9 }\n', texts)),
  ).toEqual([
    'spacesea.yaml:3:1 titel: the config has no key "titel" (did you mean title?)',
    'spacesea.yaml:4:20 calendar.hours: hours must be hours such as 09:00-17:30, not 9 (quote it: write "9")',
    'b.yaml:2:9 target: target must be a number from 0 to 100, not "high"',
  ]);
});

test('every default is filled in', async () => {
  const { model } = await over(
    'sources: { deals: { key: [id, team] } }\nprivacy: { drop: [comment] }\nmetrics: { win_rate: { statistic: { type: duration, from: created_at, to: closed_at, unit: days, summary: p90 } } }\ndimensions: { satisfaction: { title: Communication & collaboration } }\n',
  );
  expect(model).toMatchObject({
    title: 'Team',
    calendar: {
      fiscalYearStart: 1,
      timezone: 'UTC',
      workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      hours: '09:00-17:00',
      holidays: [],
    },
    privacy: { minPeople: 5, individuals: 'forbid', aboutPeople: true, drop: ['comment'] },
    groupBy: [],
    aggregation: 'arithmetic',
    missing: { minCoverage: 0.5, minMetrics: 2, minDimensions: 3, needSurvey: true },
    target: 65,
    uncertainty: { level: 0.95, draws: 2000, seed: 1, correction: 'holm' },
    sources: {
      deals: {
        id: 'deals',
        key: ['id', 'team'],
        onDuplicate: 'reject',
        maxRejected: 0.05,
        nulls: [],
        drop: ['comment'],
        folder: '.',
        files: ['deals.csv'],
      },
      answers: { key: [], files: [], columns: {} },
    },
    metrics: { win_rate: { id: 'win_rate', minSample: 10 }, mood: { minSample: 5 } },
    dimensions: {
      performance: {
        id: 'performance',
        title: 'Performance',
        letter: 'P',
        short: 'Performance',
        weight: 1,
        aggregation: 'arithmetic',
      },
      satisfaction: { letter: 'C', short: 'Communication' },
    },
  });
  expect(model.roster).toBeUndefined();
});

test('a source stands in the folder of the file that says where its exports are', async () => {
  const texts = {
    'shared/base.yaml':
      'extends: [spacesea:team]\nsources: { answers: { files: [a.csv] }, who: { kind: person } }\npeople: { source: who }\n',
  };
  const { model } = await load('version: 1\nextends: [shared/base.yaml]\n', texts);
  expect(Object.values(model.sources).map(({ id, folder }) => [id, folder])).toEqual([
    ['deals', '.'],
    ['answers', 'shared'],
    ['who', 'shared'],
  ]);
  expect(model.roster).toBe('who');
});

describe('metrics that no dimension names', () => {
  const text = `version: 1
extends: [spacesea:team]
metrics: { cycle: { title: Cycle, dimension: performance, source: deals, statistic: { type: count } } }
`;

  test('are read and kept apart, and a report does not carry them', async () => {
    const { model } = await load(text);
    expect(Object.keys(model.metrics)).toEqual(['win_rate', 'mood']);
    expect(model.spare['cycle']).toMatchObject({ id: 'cycle', minSample: 5, dimension: 'performance' });
    expect(Object.keys(model.config.metrics ?? {})).toEqual(['win_rate', 'mood', 'cycle']);
    expect(Object.keys(reportedConfig(model).metrics ?? {})).toEqual(['win_rate', 'mood']);
  });

  test('one line brings them in', async () => {
    const { model } = await load(`${text}dimensions: { performance: { metrics: { cycle: 0 } } }\n`);
    expect([Object.keys(model.metrics), model.spare]).toEqual([['win_rate', 'mood', 'cycle'], {}]);
  });

  test('--set brings one in for a run, into a dimension that is there', async () => {
    const { model } = await load(text, {}, { set: ['dimensions.performance.metrics.cycle=0'] });
    expect(Object.keys(model.metrics)).toEqual(['win_rate', 'mood', 'cycle']);
    expect(model.dimensions['performance']?.metrics).toEqual({ win_rate: 1, cycle: 0 });
    const elsewhere = over(text.replace(/^version: 1\nextends: .*\n/, ''), {
      set: ['dimensions.performance.metrics.cycles=0'],
    });
    expect((await complaints(elsewhere))[0]).toContain('dimensions.performance.metrics.cycles');
  });

  test('go with the source that they read', async () => {
    const { model } = await load(
      `${text}sources: { deals: null }\nmetrics: { win_rate: null }\ndimensions: { performance: null }\n`
        .replace('metrics: { win_rate: null }\n', '')
        .replace('metrics: { cycle', 'metrics: { win_rate: null, cycle'),
    );
    expect([Object.keys(model.metrics), model.spare]).toEqual([['mood'], {}]);
  });

  test('a dimension that is removed leaves its name with nobody', async () => {
    const { model } = await load(`${text}dimensions: { performance: null }\n`);
    expect(model.spare['cycle']?.dimension).toBeUndefined();
  });
});

describe('printConfig', () => {
  test('says where each value comes from', async () => {
    const printed = printConfig(
      await over('target: 70\ntitle: "a # b"\n', { set: ['missing.minCoverage=0.7'] }),
    );
    for (const line of [
      '# spacesea:team + spacesea.yaml',
      'version: 1 # spacesea.yaml:1',
      'title: "a # b" # spacesea.yaml:4',
      '    kind: deal # spacesea:team:5',
      'target: 70 # spacesea.yaml:3',
      '  minCoverage: 0.7 # --set',
      '  fiscalYearStart: 1 # default',
      'checks: [{id: floor, of: performance, min: 30}] # spacesea:team:28',
    ]) {
      expect(printed.split('\n')).toContain(line);
    }
  });

  test('a long list of checks is one check a line', async () => {
    const checks = ['a', 'b', 'c'].map(
      (id) => `  - { id: ${id}, of: performance.coverage, min: 0.5, level: warn }`,
    );
    const resolved = await over(`checks:\n${checks.join('\n')}\n`);
    expect(printConfig(resolved)).toContain(
      'checks:\n  - {id: a, of: performance.coverage, min: 0.5, level: warn} # spacesea.yaml:4\n',
    );
  });
});

describe('fields of one\u2019s own', () => {
  const own = (columns: string, metric: string): string =>
    `sources: { deals: { columns: ${columns} }, acts: { kind: activity } }\nmetrics: { win_rate: ${metric} }\n`;

  test.each([
    {
      name: 'a typed column is a field',
      text: own('{ arr: { from: ARR, type: number } }', '{ statistic: { type: mean, field: arr } }'),
    },
    {
      name: 'a fixed value has its own type',
      text: own(
        '{ n: { value: 3 }, yes_no: { value: true }, tag: { value: x } }',
        '{ where: { n: { gt: 2 }, yes_no: true, tag: x } }',
      ),
    },
    {
      name: 'the deal of an activity has it too',
      text: own(
        '{ tier: { from: Tier, type: text } }',
        '{ source: acts, date: { field: happened_at, addMonths: 1 }, where: { outcome: null, deal.tier: gold, person.team: EMEA }, statistic: { type: breadth } }',
      ),
    },
    {
      name: 'sums, ratios, loads and counts',
      text: own(
        '{ arr: { from: ARR, type: number } }',
        '{ statistic: { type: ratio, numerator: { of: { sum: arr, divideBy: 60 } }, denominator: { of: count, where: { arr: { exists: true } } } } }',
      ),
    },
    {
      name: 'dates compare with dates',
      text: own(
        '{ due: { from: Due, type: date } }',
        '{ where: { closed_at: { lte: { column: due, addDays: 14 } }, created_at: { between: ["2026-01-01", "2026-12-31"] } }, statistic: { type: load, from: created_at, to: due } }',
      ),
    },
    {
      name: 'count needs nothing, quantile a number',
      text: `metrics: { win_rate: { statistic: { type: count }, curve: { type: identity } }, mood: { statistic: { type: quantile, field: value, p: 0.9 } } }`,
    },
    {
      name: 'gini of a sum, rate of a count, per person day',
      text: `sources: { acts: { kind: activity } }\nmetrics: { win_rate: { statistic: { type: gini, of: { sum: amount } } }, mood: { source: acts, statistic: { type: perPersonDay, distinct: deal_id } } }`,
    },
    { name: 'nps reads answers', text: 'metrics: { mood: { statistic: { type: nps } } }' },
    {
      name: 'every curve can be right',
      text: 'metrics: { win_rate: { curve: { type: steps, below: 0, steps: [[1, 50], [2, 100]] } }, mood: { curve: { type: points, points: [[0, 0], [1, 100]] } } }',
    },
    {
      name: 'a range may be ideal from its edge',
      text: 'metrics: { win_rate: { curve: { type: range, zero: [0, 10], ideal: [0, 10] } } }',
    },
    {
      name: 'a mapping with everything',
      text: 'sources: { deals: { columns: { outcome: { from: Stage, map: { Closed Won: won }, otherwise: reject }, amount: { decimal: ",", thousands: "." }, closed_at: { from: Close, date: DD/MM/YYYY }, team: { value: EMEA }, handoff_accepted: { from: H, map: { "1": true, 0: false } } } } }',
    },
    {
      name: 'dates of Excel, and of several forms',
      text: 'sources: { deals: { columns: { closed_at: { date: excel-1904 }, created_at: { date: iso | excel }, updated_at: { date: "D/M/YYYY | D/M/YYYY H:mm" } } } }',
    },
    {
      name: 'checks of groups',
      text: 'checks: [{ id: a, of: dimensions.*, min: 3 }, { id: b, of: metrics.*.coverage, min: 0.5 }, { id: c, of: overall, maxDrop: 5 }]',
    },
    { name: 'the whole day', text: 'calendar: { hours: "00:00-24:00", timezone: Asia/Tokyo }' },
    {
      name: 'no people at all',
      text: 'privacy: { aboutPeople: false }\ngroupBy: [person.team, deal.region, wave]',
    },
  ])('$name', async ({ text }) => {
    expect(await complaints(over(text))).toEqual([]);
  });

  test.each([
    {
      text: own('{ arr: { from: ARR, type: text } }', '{ statistic: { type: mean, field: arr } }'),
      says: [
        'spacesea.yaml:4:56 metrics.win_rate.statistic.field: arr is text, but a number is needed here (a column of your own can be used with type: number)',
      ],
    },
    {
      text: 'metrics: { win_rate: { source: answers, where: { person.region: 5 } }, mood: { where: { deal.x: 1 } } }',
      says: [
        'spacesea.yaml:3:65 metrics.win_rate.where.person.region: person.region must be compared with text, not 5 (quote it: write "5")',
      ],
    },
    {
      text: 'sources: { who: { kind: person } }\nmetrics: { mood: { source: who, where: { deal.stage: x }, statistic: { type: count } } }',
      says: ['spacesea.yaml:4:42 metrics.mood.where.deal.stage: a record of kind person points at no deal'],
    },
    {
      text: 'metrics: { win_rate: { where: { amount: { gt: many, in: [five, "5"] } } } }',
      says: [
        'spacesea.yaml:3:47 metrics.win_rate.where.amount.gt: amount must be compared with a number, not "many" (write a number)',
        'spacesea.yaml:3:58 metrics.win_rate.where.amount.in[0]: amount must be compared with a number, not "five" (write a number)',
        'spacesea.yaml:3:64 metrics.win_rate.where.amount.in[1]: amount must be compared with a number, not "5" (write 5)',
      ],
    },
    {
      text: 'metrics: { win_rate: { where: { handoff_accepted: perhaps, created_at: { between: ["2026-12-31", "2026-01-01"] } } } }',
      says: [
        'spacesea.yaml:3:51 metrics.win_rate.where.handoff_accepted: handoff_accepted must be compared with true or false, not "perhaps" (write true or false)',
        'spacesea.yaml:3:74 metrics.win_rate.where.created_at.between: between must go up, from 2026-12-31 to 2026-01-01 it goes down (write [2026-01-01, 2026-12-31])',
      ],
    },
  ])('$text', async ({ text, says }) => {
    const found = await complaints(over(text));
    expect(found.slice(0, says.length)).toEqual(says);
  });
});
