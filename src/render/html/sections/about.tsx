import { Fragment } from 'preact';
import type { Metric } from '../../../generated/config.ts';
import type { Report, ScoreRow } from '../../../generated/report.ts';
import { verdict } from '../../explain.ts';
import { metricEntries, partnersOf, partnerValue } from '../../explain-metric.ts';
import { configOf } from '../../report-parts.ts';
import { capital } from '../../sentences.ts';
import { anchorOf, minus, safe } from '../text.ts';
import type { Shown } from './shown.ts';

interface AboutProps {
  readonly row: ScoreRow;
  readonly metric: Metric;
  readonly columns: number;
  readonly shown: Shown;
}

/** Where a metric comes from; and folded, all that `explain` says of it. */
export const About = ({ row, metric, columns, shown: { report, again } }: AboutProps) => (
  <tr class="about">
    <td colSpan={columns}>
      <details>
        <summary>
          {kindOf(report, metric)} <u>explain</u>
        </summary>
        {row.score === undefined ? <p>It {minus(safe(verdict(report, row)))}.</p> : null}
        <dl>
          {factsOf(report, row, metric).map(([title, text]) => (
            <Fragment key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
          <Partners rows={partnersOf(report, row, metric)} />
          <dt>More</dt>
          <dd>
            <code>{safe(`spacesea explain ${row.id}${again?.explain ?? ''}`)}</code>
          </dd>
        </dl>
      </details>
    </td>
  </tr>
);

const kinds = { deal: 'deals', activity: 'activities', survey: 'survey', person: 'people' } as const;

/** What kind of records a metric counts; the name of their source if the model does not say. */
export const kindOf = (report: Report, { source }: Pick<Metric, 'source'>): string => {
  const kind = configOf(report).sources?.[source]?.kind;
  return kind === undefined ? safe(source) : kinds[kind];
};

/** What people ask, in their order, and the words of `explain` that answer it. */
const asked: readonly (readonly [title: string, words: readonly string[]])[] = [
  ['Why it matters', ['why']],
  ['What to ask', ['ask']],
  ['Limits', ['limits']],
  ['How it is counted', ['rule', 'records']],
  ['How it is scored', ['curve', 'goalposts', 'weight']],
  ['Change', ['change']],
];

type Fact = readonly [title: string, text: string];

/** Said in front of what could not be understood without the word of `explain`. */
const leads: Readonly<Record<string, string>> = { goalposts: 'Goalposts: ', weight: 'Weight: ' };

/** What `explain` says, by what people ask. An entry without a word goes on with the one before. */
export const factsOf = (report: Report, row: ScoreRow, metric: Metric): readonly Fact[] => {
  const said = new Map<string, string[]>();
  let last = '';
  for (const [word, text] of metricEntries(report, row, { metric })) {
    last = word === '' ? last : word;
    if (text === undefined || isIdle(word, row)) continue;
    said.set(last, [...(said.get(last) ?? []), `${leads[word] ?? ''}${text}`]);
  }
  return asked.flatMap(([title, words]): Fact[] => {
    const texts = words.flatMap((word) => said.get(word) ?? []);
    return texts.length === 0 ? [] : [[title, texts.map(sentence).join(' ')]];
  });
};

/** Is it asked only of other rows? What to ask is for those not on target, and noise needs no more words. */
const isIdle = (word: string, { against, verdict }: ScoreRow): boolean =>
  (word === 'ask' && against === 'onTarget') || (word === 'change' && verdict === 'noise');

const sentence = (text: string): string => {
  const shown = minus(safe(capital(text)));
  return /[.?!]$/.test(shown) ? shown : `${shown}.`;
};

/** Metrics to read beside this one, with their values. */
const Partners = ({ rows }: { readonly rows: readonly ScoreRow[] }) =>
  rows.length === 0 ? null : (
    <>
      <dt>Read with</dt>
      {rows.map((row) => (
        <dd key={row.id}>
          <a href={`#${anchorOf(row)}`}>{safe(row.label)}</a> {minus(partnerValue(row))}
        </dd>
      ))}
    </>
  );
