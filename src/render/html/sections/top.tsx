import type { Report } from '../../../generated/report.ts';
import { headline } from '../../headline.ts';
import { blocksOf, choicesOf, comparisonOf, partsOf, purpose, wholeOf } from '../../report-parts.ts';
import * as words from '../../words.ts';
import { safe } from '../text.ts';

/** What the page is about, and the buttons that only a script can serve. */
export const Top = ({ report: { title, period, ...report } }: { readonly report: Report }) => (
  <header>
    <p>
      <b>SPACE-SEA report</b> <span>{safe(title)}</span>{' '}
      <span>
        <b>{safe(period.id)}</b>
        {period.label === period.id ? '' : ` (${safe(period.label)})`},{' '}
        {safe(comparisonOf({ title, period, ...report }))}
      </span>
    </p>
    <p class="buttons script" hidden>
      <button type="button" id="theme" aria-live="polite">
        Theme: auto
      </button>
      <button type="button" id="print">
        Print
      </button>
      <button type="button" id="copy" aria-live="polite" title="For Confluence, Notion or a mail">
        Copy summary
      </button>
      <button type="button" id="save">
        Save JSON
      </button>
    </p>
  </header>
);

/** The sentence that a reader takes away, and what it rests on. */
export const Headline = ({ report }: { readonly report: Report }) => {
  const [first = '', ...more] = headline(report);
  return (
    <>
      <h1>{safe(first)}</h1>
      <p class="lead">
        {safe(more.join(' '))} {safe(factsOf(report))} {purpose}
      </p>
      {choicesOf(report).map((choice) => (
        <p key={choice} class="choice">
          {safe(choice)}
        </p>
      ))}
    </>
  );
};

/** `38 people, 5 groups by team, 21 metrics.` */
const factsOf = (report: Report): string => {
  const people = wholeOf(report)?.people;
  const metrics = blocksOf(report, 'all').reduce((sum, block) => sum + block.metrics.length, 0);
  const facts = [
    ...(people === undefined ? [] : [words.counted(people, 'person', 'people')]),
    ...[...partsOf(report).keys()].map((field) => groupsText(report, field)),
    words.counted(metrics, 'metric'),
  ];
  return `${facts.join(', ')}.`;
};

/** `6 teams`, `3 groups by region`: those that are shown together count each. */
const groupsText = ({ groups }: Report, field: string): string => {
  const count = groups.filter(({ by, merged }) => by === field && merged === undefined).length;
  return field === 'team'
    ? words.counted(count, 'team')
    : `${words.counted(count, 'group')} by ${safe(field)}`;
};
