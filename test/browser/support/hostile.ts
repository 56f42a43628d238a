/** Texts that would be markup, a script or an order to a terminal if a page took them for more than texts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/generated/report.ts';
import { byTeam } from '../../golden/report.ts';

/** Each would set `window.hurt` where a page lets it, or change what can be seen. */
export const payloads: readonly string[] = [
  '<script>window.hurt=1</script>',
  '"><img src=x onerror=window.hurt=1>',
  "' onmouseover='window.hurt=1' x='",
  '<svg onload=window.hurt=1>',
  '</script><script>window.hurt=1</script>',
  '</style><style>body{display:none}</style>',
  '</title><h1 id=hurt>hurt</h1>',
  'javascript:window.hurt=1',
  '<a href="javascript:window.hurt=1">click</a>',
  '<b style="position:fixed;inset:0;background:red">over all</b>',
  '<iframe srcdoc="<script>parent.hurt=1</script>"></iframe>',
  '<form action=x><button name=id>send</button></form>',
  '<base href=//example.org/><meta http-equiv=refresh content=0>',
  '<!-- --!> <![CDATA[ ]]> <?x ?>',
  '&lt;script&gt; &#60;b&#62; &amp;',
  '\u202eREVERSED\u2066 \u200bnothing\u200b',
  '\u001b[2J\u001b]0;owned\u0007 \u0000 \u009b31m',
  '{{7*7}} <%= 7 %> #{7*7} %s %n',
  'a\u2028b\u2029c\r\n# not a heading',
  'W'.repeat(200),
];

/** Another one at each call. */
const turns = (): (() => string) => {
  let next = 0;
  return () => {
    next += 1;
    return payloads[next % payloads.length] ?? '';
  };
};

/** Keys whose texts are words or ids of a report; any other text may come from a file. */
const ours = new Set([
  ...['format', 'formatVersion', 'group', 'level', 'id', 'parent', 'status', 'against', 'verdict', 'effect'],
  ...[
    'method',
    'shownIn',
    'from',
    'to',
    'asOf',
    'severity',
    'code',
    'sha256',
    'kind',
    'correction',
    'period',
  ],
  ...['grade', 'statistic', 'curve', 'source', 'summary'],
]);

const spoilt = (value: unknown, next: () => string): unknown => {
  if (typeof value === 'string') return `${next()} ${value}`;
  if (Array.isArray(value)) return value.map((each) => spoilt(each, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      ours.has(key) && typeof each !== 'object' ? each : spoilt(each, next),
    ]),
  );
};

/** A report by hand in which every text that may come from a file is hostile. */
export const hostileReport = (): Report => {
  const { model, period, previousPeriod, settings, ...report } = byTeam;
  const next = turns();
  return {
    ...(spoilt(report, next) as typeof report),
    period: { ...period, label: `${next()} ${period.label}` },
    ...(previousPeriod === undefined
      ? {}
      : { previousPeriod: { ...previousPeriod, label: `${next()} ${previousPeriod.label}` } }),
    settings: { by: settings.by, where: [`segment=${next()}`], set: [`title=${next()}`] },
    model: { ...model, id: `${next()} ${model.id}`, config: titled(model.config, next) },
  };
};

/** Texts of a config that a page shows: titles and what is said about metrics. */
const titled = (value: Report['model']['config'], next: () => string): Report['model']['config'] => {
  const said = new Set(['title', 'why', 'advice', 'limits', 'short', 'unit']);
  const walk = (each: unknown): unknown => {
    if (Array.isArray(each) || typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([key, inner]) => [
        key,
        said.has(key) && typeof inner === 'string' ? `${next()} ${inner}` : walk(inner),
      ]),
    );
  };
  return walk(value) as Report['model']['config'];
};

const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What can stand in a cell and in YAML: no control characters, which are refused on reading. */
const writable = payloads.filter((text) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text));

const at = (index: number): string => writable[index % writable.length] ?? '';

/** Exports of two quarters, a config and file names that are hostile wherever a person can put a text; gives the folder. */
export const hostileExports = (place: string): string => {
  const folder = join(place, 'hostile <b onclick=hurt>');
  mkdirSync(folder, { recursive: true });
  const people = Array.from({ length: 24 }, (_, index) => ({ id: `p${index}`, team: at(index % 4) }));
  const roster = people.map(({ id, team }) => `${id},${csvCell(team)},2024-01-01`);
  const deals = people.flatMap(({ id }, index) =>
    Array.from({ length: 8 }, (_, each) =>
      [
        `D${index}-${each}`,
        id,
        (index + each) % 3 === 0 ? 'won' : 'lost',
        each % 2 === 0 ? '2026-05-04' : '2026-08-04',
        csvCell(at(index + each)),
      ].join(','),
    ),
  );
  const refused = writable.map((text, index) => `X${index},p1,${csvCell(text)},2026-08-04,x`);
  const files = {
    'people.csv': ['id,team,start_on', ...roster],
    [`deals '"><script>hurt=1<script>.csv`]: [
      `id,se,outcome,closed_at,${csvCell(at(1))}`,
      ...deals,
      ...refused,
    ],
    'spacesea.yaml': [configText],
  };
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return folder;
};

const quoted = (index: number): string => JSON.stringify(at(index));

const metricText = (id: string, first: number): string => `  ${id}:
    title: ${quoted(first)}
    why: ${quoted(first + 1)}
    advice: ${quoted(first + 2)}
    limits: ${quoted(first + 3)}
    reference: { grade: judgement, source: ${quoted(first + 4)} }
    unit: ${quoted(first + 5)}
    source: deals
    date: closed_at
    statistic: { type: share, where: { outcome: won } }
    curve: { type: linear, worst: 0.6, best: 1 }
`;

const configText = `version: 1
title: ${quoted(0)}
calendar: { timezone: UTC }
sources:
  deals: { kind: deal, files: ["deals*.csv"], maxRejected: 1 }
  people: { kind: person, files: [people.csv] }
people: { source: people }
metrics:
${metricText('first', 0)}${metricText('second', 6)}
dimensions:
  results: { title: ${quoted(3)}, short: "<i>'&amp;</i>", letter: "<", metrics: { first: 1 } }
  speed: { title: ${quoted(8)}, letter: "&", metrics: { second: 1 } }
missing: { minMetrics: 1, minDimensions: 1, needSurvey: false }
`;
