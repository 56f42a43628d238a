import { hearsPeople } from '../../enough.ts';
import type { ModelRule } from './seen.ts';

/** Nobody is asked. */
export const noSurvey: ModelRule = {
  code: 'lint/no-survey',
  severity: 'warning',
  why: 'systems record what people do, and only people can say how they are',
  find: ({ model: { sources, privacy }, scored }) => {
    const asks = scored.some(({ metric }) => hearsPeople(metric, sources));
    if (asks || scored.length === 0 || !privacy.aboutPeople) return [];
    return [
      {
        path: ['dimensions'],
        what: 'no metric that is scored asks people',
        hint: 'score one that does, such as work_life_balance of spacesea:minimal: three questions are enough',
      },
    ];
  },
};
