import type { Report } from './generated/report.ts';
import { effectOf, mayLeaveOut, type TwoPeriods } from './score/members.ts';
import type { ScoredPart } from './scored.ts';
import type { Model } from './types.ts';

interface Moving {
  readonly model: Model;
  /** Reads and scores everything once more, without some people. */
  readonly without: (moved: ReadonlySet<string>) => Promise<ScoredPart>;
}

/** How the people changed, and what would have changed without those who came or went, where that may be told. */
export const peopleOf = async (whole: ScoredPart, { model, without }: Moving): Promise<Report['people']> => {
  const {
    part: { people },
    moved,
  } = whole;
  const [all, ...groups] = people ?? [];
  if (all === undefined || all.group !== 'all' || !mayLeaveOut(all, model)) return people;
  const effect = effectOf({ whole: sidesOf(whole), without: sidesOf(await without(moved)) }, model);
  return [effect.length === 0 ? all : { ...all, without: effect }, ...groups];
};

const sidesOf = ({ part: { scores }, sides: { before } }: ScoredPart): TwoPeriods => ({
  scores,
  before: before?.scores ?? [],
});
