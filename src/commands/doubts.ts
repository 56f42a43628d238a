/** What is questionable about a model, as problems with their places; what the team has accepted, apart. */
import { lintModel } from '../config/lint/index.ts';
import { locateDoubt } from '../config/lint/located.ts';
import type { Resolved } from '../config/resolved.ts';
import { type Doubt, ruleNameOf } from '../lint.ts';
import { lintReading } from '../measure/lint/index.ts';
import type { Problem } from '../problems.ts';

/** A finding, in a sentence and in half of one. */
export interface Finding extends Problem {
  /** What is so, without the reason. */
  readonly what: string;
}

/** Findings, and those with which the team is content. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** What the rules say that need no data. */
export const modelDoubts = (resolved: Resolved): readonly Doubt[] => [
  ...lintModel(resolved),
  ...lintReading(resolved.model),
];

/** Gives doubts their places, and takes out what the config accepts. */
export const judgeDoubts = (doubts: readonly Doubt[], resolved: Resolved): Judged => {
  const accept = resolved.model.config.lint?.accept ?? {};
  const judged = doubts.map((doubt) => ({
    finding: findingOf(doubt, resolved),
    reason: accept[ruleNameOf(doubt.code)],
  }));
  return {
    findings: judged.flatMap(({ finding, reason }) => (reason === undefined ? [finding] : [])),
    accepted: judged.flatMap(({ finding, reason }) => (reason === undefined ? [] : [{ finding, reason }])),
  };
};

const findingOf = (doubt: Doubt, resolved: Resolved): Finding => {
  const { code, severity, what, why, hint } = doubt;
  return { code, severity, message: `${what}; ${why}`, what, hint, at: locateDoubt(doubt, resolved) };
};
