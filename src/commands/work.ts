/** Where the work of each command is; loaded only when the command is run, so that start-up stays short. */
import type { Run } from './command.ts';
import type { CommandName } from './index.ts';

export const work = {
  demo: async () => (await import('./demo.ts')).runDemo,
  init: async () => (await import('./init.ts')).runInit,
  inspect: async () => (await import('./inspect.ts')).runInspect,
  validate: async () => (await import('./validate.ts')).runValidate,
  score: async () => (await import('./score.ts')).runScore,
  report: async () => (await import('./report.ts')).runReport,
  explain: async () => (await import('./explain.ts')).runExplain,
  metrics: async () => (await import('./metrics.ts')).runMetrics,
  survey: async () => (await import('./survey.ts')).runSurvey,
  weights: async () => (await import('./weights.ts')).runWeights,
  robustness: async () => (await import('./robustness.ts')).runRobustness,
  baseline: async () => (await import('./baseline.ts')).runBaseline,
  compare: async () => (await import('./compare.ts')).runCompare,
  check: async () => (await import('./check.ts')).runCheck,
  config: async () => (await import('./config.ts')).runConfig,
  schema: async () => (await import('./schema.ts')).runSchema,
  completion: async () => (await import('./completion.ts')).runCompletion,
  help: async () => (await import('./help.ts')).runHelp,
} satisfies Record<CommandName, () => Promise<Run>>;
