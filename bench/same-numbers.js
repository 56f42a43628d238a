/**
 * The numbers that the others work out, and no more, as a config of spacesea: activities by type, the share of deals won,
 * the median and the 90th percentile of the response time, the mean answer. No metric has a date: all records count.
 */

const types = ['demo', 'discovery', 'design', 'consultation', 'inquiry', 'knowledge'];
const others = ['product_feedback', 'pov', 'handoff'];

const count = (type) => [`${type}s`, 'activities', { where: { type }, statistic: { type: 'count' } }];

const wait = (summary) => ({
  statistic: { type: 'duration', from: 'requested_at', to: 'responded_at', unit: 'hours', summary },
});

const questions = [
  ...[...types, ...others].map(count),
  ['median', 'activities', wait('median')],
  ['p90', 'activities', wait('p90')],
  [
    'won',
    'deals',
    { where: { outcome: { in: ['won', 'lost'] } }, statistic: { type: 'share', where: { outcome: 'won' } } },
  ],
  ['answer', 'surveys', { statistic: { type: 'mean', field: 'value' } }],
];

/** The config, as JSON, which is YAML. */
export const sameNumbers = JSON.stringify({
  version: 1,
  sources: {
    people: { kind: 'person' },
    deals: { kind: 'deal' },
    activities: { kind: 'activity' },
    surveys: { kind: 'survey' },
  },
  people: { source: 'people' },
  metrics: Object.fromEntries(
    questions.map(([id, source, rest]) => [
      id,
      { title: id, source, ...rest, curve: { type: 'linear', worst: 0, best: 1_000_000 } },
    ]),
  ),
  dimensions: { all: { metrics: Object.fromEntries(questions.map(([id]) => [id, 1])) } },
});
