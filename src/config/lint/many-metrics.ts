import type { ModelRule } from './seen.ts';

/** Four for each of five dimensions. */
const most = 20;

/** More metrics than anybody can keep in mind. */
export const manyMetrics: ModelRule = {
  code: 'lint/many-metrics',
  severity: 'warning',
  why: 'nobody can act on so many, and some of them move by chance in every period',
  find: ({ scored }) => {
    if (scored.length <= most) return [];
    return [
      {
        path: ['dimensions'],
        what: `${scored.length} metrics are scored, more than ${most}`,
        hint: 'give those that nobody would act on the weight 0: they stay in the report and are not scored',
      },
    ];
  },
};
