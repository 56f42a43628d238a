/** How the numbers of a report were found, in sentences. */
import type { Report } from '../generated/report.ts';
import { methodWords } from './explain-sure.ts';
import { blocksOf, configOf } from './report-parts.ts';
import { capital, listed } from './sentences.ts';
import * as words from './words.ts';

/** From how many people on a number is shown, where the model does not say otherwise. */
export const usualMinPeople = 5;

/** From goalposts to the overall score. */
export const scoringTexts = (report: Report): string[] => {
  const { aggregation } = configOf(report);
  const [within, across] = [meanWord(aggregation?.metrics), meanWord(aggregation?.dimensions)];
  const target = words.target(report.model.target);
  return [
    `The value of each metric scores 0 to 100 by its goalposts, which stand with the metric. A dimension is the weighted ${within} mean of its metrics, the overall score the weighted ${across} mean of the dimensions. What is missing takes its weight with it.`,
    `A score is on target if its whole range is ${target} or more, below target if its whole range is under ${target}, else borderline. Without a range nothing is claimed.`,
  ];
};

const meanWord = (aggregation: string | { readonly method: string } | undefined): string =>
  typeof aggregation === 'object' ? aggregation.method : (aggregation ?? 'arithmetic');

/** How ranges came about. */
export const rangeText = ({ uncertainty }: Report): string => {
  if (uncertainty === undefined) return 'This result does not say how its ranges were found.';
  const { level, draws, seed } = uncertainty;
  return `A range covers ${words.share(level)}: how far chance alone could move a number. That of a value is found as the list says, that of its score is what the goalposts make of it. That of a dimension comes from ${words.counted(draws, 'draw')} of all its metrics, seed ${words.count(seed)}. It does not say why a number moved.`;
};

/** What makes a change clear. */
export const changeRuleText = ({ uncertainty }: Report): string => {
  if (uncertainty === undefined) return 'Without ranges no change is called clear.';
  const error = words.share(1 - uncertainty.level);
  return uncertainty.correction === 'holm'
    ? `A change is clear if chance alone would make one like it in less than ${error} of cases, after Holm's correction for looking at many at once: dimensions together, metrics together. Every other change is called noise.`
    : `A change is clear if chance alone would make one like it in less than ${error} of cases. Nothing is corrected for looking at many at once. Every other change is called noise.`;
};

/** Whose numbers are shown. */
export const privacyText = (report: Report): string => {
  const { aboutPeople = true, minPeople = usualMinPeople, individuals } = configOf(report).privacy ?? {};
  if (!aboutPeople) return 'The model says that no record is about people, so no number is hidden.';
  const single =
    individuals === 'allow'
      ? ' The model allows numbers of single engineers; survey answers are never among them.'
      : '';
  return `A number is shown if at least ${words.count(minPeople)} people stand behind it, unless others could be worked out from it. Smaller groups are joined with the next smallest, or hidden. The page holds no row, no answer, and no name or key of a person.${single}`;
};

/** How the ranges of values were found, each method with its metrics. */
export const methodTexts = (report: Report): string[] => {
  const labels = new Map<string, string[]>();
  for (const { metrics } of blocksOf(report, 'all'))
    for (const { method, label, value } of metrics) {
      if (value === undefined) continue;
      const told = method === undefined ? 'none, for there are too few records' : methodWords[method];
      labels.set(told, [...(labels.get(told) ?? []), label]);
    }
  return [...labels].map(([method, those]) => `${capital(method)}: ${listed(those)}.`);
};

/** The weights that count, as shares: `Performance 20%`. */
export const weightsText = (report: Report): string =>
  listed(blocksOf(report, 'all').map(({ head: { label, weight } }) => `${label} ${words.share(weight)}`));

/** What the command line chose, as options are written; empty if nothing. */
export const settingsText = ({ settings: { by, where, weights, set, previous } }: Report): string =>
  [
    ...by.map((field) => `--by ${field}`),
    ...where.map((filter) => `--where ${filter}`),
    ...(weights === undefined ? [] : [`--weights ${weights}`]),
    ...set.map((setting) => `--set ${setting}`),
    ...(previous === undefined ? [] : [`--previous ${previous}`]),
  ].join(' ');
