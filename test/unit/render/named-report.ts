import type { Report, ScoreRow } from '../../../src/generated/report.ts';
import {
  before,
  dimension,
  group,
  metric,
  missing,
  moved,
  overall,
  report,
  sure,
  uncertainty,
  whole,
} from './small-report.ts';

/** A report in which everything that has a name is called `label`. */
export const named = (label: string, groups: 'groups' | 'whole' = 'groups'): Report => {
  const rows = (id: string): ScoreRow[] => [
    overall({ group: id, ...sure(70, 66, 74), ...moved(68, 2, [-4, 5]) }),
    dimension('performance', {
      group: id,
      label,
      coverage: 0.5,
      ...sure(64.6, 60, 64.9),
      ...moved(80, -15.4, [-20, -9]),
    }),
    metric('win', {
      group: id,
      label,
      value: 0.47,
      unit: '%',
      goal: { min: 0.38 },
      n: 9,
      valueLow: 0.4,
      valueHigh: 0.5,
      method: 'wilson',
      funnel: { inPeriod: 9, matched: 9, leftOut: {}, open: 3, overdue: 1 },
      ...sure(64.6, 50, 80),
      ...moved(0.6, -0.13, [-0.2, -0.05]),
      effect: 'worse',
    }),
    metric('shown', { group: id, label, value: 3, unit: label, changeReason: label }),
    missing('gone', label, { group: id, label }),
    dimension('activity', { group: id, label, reason: label }),
  ];
  return report([...rows('all'), ...rows(`team:${label}`)], {
    title: label,
    groups:
      groups === 'groups'
        ? [
            whole,
            { ...group(label), by: label },
            group(`x${label}`, { suppressed: true, reason: label, by: label }),
          ]
        : [whole],
    settings: { by: groups === 'groups' ? [label] : [], where: [label], set: [] },
    previousPeriod: { ...before, id: label },
    uncertainty,
    config: { privacy: { minPeople: 5 } },
    next: [{ id: 'win', question: label, reason: label, command: `spacesea explain win` }],
    data: {
      read: 2,
      used: 1,
      filtered: 0,
      rejected: 1,
      files: [
        {
          file: label,
          source: 'deals',
          kind: 'deal',
          sha256: '0'.repeat(64),
          bytes: 1,
          read: 2,
          used: 1,
          filtered: { rule: 1 },
          rejected: 1,
          fields: [],
          unused: [],
        },
      ],
      problems: [
        {
          code: 'row/value',
          severity: 'error',
          message: label,
          field: label,
          file: label,
          line: 2,
          count: 3,
        },
        { code: 'row/reference', severity: 'warning', message: label, count: 2 },
        { code: 'file/changed', severity: 'warning', message: label },
      ],
    },
  });
};
