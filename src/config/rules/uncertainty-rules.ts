import { uncertainty as usual } from '../defaults.ts';
import type { Rule } from './scope.ts';

/** Draws that must lie beyond each end of an interval, or its end would only be the farthest of them. */
const beyond = 2;

/** An interval needs draws beyond its ends: the surer it is to be, the more. */
export const uncertaintyRules: Rule = ({ config, sound, report }) => {
  const { uncertainty } = config;
  if (typeof uncertainty !== 'object' || uncertainty === null || !sound(['uncertainty'])) return;
  const { level = usual.level, draws = usual.draws } = uncertainty;
  const needed = Math.ceil((2 * beyond) / (1 - level) - 1e-9);
  if (draws >= needed) return;
  report(['uncertainty', uncertainty.draws === undefined ? 'level' : 'draws'], {
    code: 'config/draws',
    message: `${draws} draws are too few for a level of ${level}`,
    hint: `write draws: ${needed} or more, or a lower level`,
  });
};
