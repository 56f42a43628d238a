import type { GroupRow, Report, ScoreRow } from '../generated/report.ts';
import { markedScore } from './compared.ts';
import { hiddenSentences } from './hidden.ts';
import { namesIn, type Page, part, tableIn } from './markdown-page.ts';
import { escaped } from './markdown-text.ts';
import { hasPartial, isPartial, partialText } from './partial.ts';
import { acrossOf, blocksOf, wholeOf } from './report-parts.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** The groups of one field, side by side. */
export const groupSection = (
  report: Report,
  { field, groups }: { readonly field: string; readonly groups: readonly GroupRow[] },
  page: Page,
): string[] => {
  const whole = wholeOf(report);
  const blocks = blocksOf(report, 'all');
  const rowOf = ({ id, by, label, people, suppressed }: GroupRow): string[] => {
    const name = by === undefined ? 'All' : escaped(label);
    if (suppressed) return [name, words.statusWords.suppressed, ...blocks.map(() => ''), ''];
    return [
      name,
      people === undefined ? '' : words.count(people),
      ...acrossOf(report, id).map((row) => cellOf(row, report)),
    ];
  };
  const table = tableIn(
    {
      head: ['', 'People', ...blocks.map(({ letter }) => escaped(letter)), 'Overall'],
      aligns: [':--', '--:', ...blocks.map(() => '--:'), '--:'],
      rows: [...(whole === undefined ? [] : [whole]), ...groups],
      cellsOf: rowOf,
      noun: ['group', 'groups'],
      command: `spacesea score --by ${field.replaceAll('`', '')}`,
    },
    page,
  );
  const text = [
    'In the order of their names: profiles, not a ranking.',
    ...legend(report),
    ...hiddenSentences(groups.map((group) => shortened(group, page))).map(escaped),
    ...reasonsOf(groups, page).map(escaped),
  ];
  const summary = `By ${field}: ${words.counted(groups.length, 'group')}`;
  return part({ heading: `By ${field}`, summary }, [...table, text.join(' ')], page);
};

const shortened = (group: GroupRow, page: Page): GroupRow =>
  group.merged === undefined ? group : { ...group, merged: [...namesIn(group.merged, page)] };

/** Why groups are hidden, each reason once. */
const reasonsOf = (groups: readonly GroupRow[], page: Page): string[] => {
  const byReason = new Map<string, string[]>();
  for (const { suppressed, label, reason = '' } of groups)
    if (suppressed) byReason.set(reason, [...(byReason.get(reason) ?? []), label]);
  return [...byReason].map(
    ([reason, labels]) =>
      `${listed(namesIn(labels, page))} ${labels.length === 1 ? 'is' : 'are'} hidden: ${reason}.`,
  );
};

/** Bold below the target, with the sign of a clear change. */
const cellOf = (row: ScoreRow | undefined, report: Report): string => {
  if (row?.score === undefined) return words.nothing;
  const { target } = report.model;
  const missing = isPartial(report, row) ? '°' : '';
  const sign = row.verdict === 'clearFall' ? ' ▼' : row.verdict === 'clearRise' ? ' ▲' : '';
  const text =
    row.against === 'below'
      ? `**${escaped(words.score(row.score, target))}**`
      : escaped(markedScore(row, target));
  return `${text}${missing}${sign}`;
};

/** What the marks mean, as far as they occur. */
const legend = (report: Report): string[] => {
  const { scores, model } = report;
  const rows = scores.filter(({ level, score }) => level !== 'metric' && score !== undefined);
  const has = (is: (row: ScoreRow) => boolean, text: string): string[] => (rows.some(is) ? [text] : []);
  return [
    ...has(({ against }) => against === 'below', 'Bold: below target.'),
    ...has(({ against }) => against === 'borderline', `?: the range crosses ${words.target(model.target)}.`),
    ...has(
      ({ against }) => against === undefined,
      `${escaped(words.unsureMark)}: too few records for a range.`,
    ),
    ...(hasPartial(report) ? [`°: ${partialText}.`] : []),
    ...has(({ verdict }) => verdict === 'clearFall', `▼: ${words.verdictWords.clearFall}.`),
    ...has(({ verdict }) => verdict === 'clearRise', `▲: ${words.verdictWords.clearRise}.`),
  ];
};
