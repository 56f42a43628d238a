import { Fragment } from 'preact';
import type { Metric } from '../../../generated/config.ts';
import type { Report, ScoreRow } from '../../../generated/report.ts';
import { verdict } from '../../explain.ts';
import { gradeOf, metricEntries } from '../../explain-metric.ts';
import { configOf } from '../../report-parts.ts';
import { capital } from '../../sentences.ts';
import { minus, safe } from '../text.ts';
import type { Shown } from './shown.ts';

interface AboutProps {
  readonly row: ScoreRow;
  readonly metric: Metric;
  readonly columns: number;
  readonly shown: Shown;
}

/** Where a metric comes from; and folded, all that `explain` says of it. */
export const About = ({ row, metric, columns, shown: { report } }: AboutProps) => (
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
          <dd>
            <code>{safe(row.id)}</code>
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
  ['Why', ['why']],
  ['Ask', ['ask']],
  ['Limits', ['limits']],
  ['Counted', ['rule']],
  ['Scored', ['curve', 'grade']],
  ['Change', ['change']],
];

type Fact = readonly [title: string, text: string];

/** In short what `explain` says, by what people ask; it goes on with the records, and where the goalposts come from. */
export const factsOf = (report: Report, row: ScoreRow, metric: Metric): readonly Fact[] => {
  const grade = gradeOf(metric);
  const said = new Map([
    ...metricEntries(report, row, { metric }).filter(([word]) => !isIdle(word, row)),
    ['grade', grade && `goalposts: ${grade}`] as const,
  ]);
  return asked.flatMap(([title, words]): Fact[] => {
    const texts = words.flatMap((word) => said.get(word) ?? []);
    return texts.length === 0 ? [] : [[title, texts.map(sentence).join(' ')]];
  });
};

/** Is it asked only of other rows? What to ask is for those below target, and noise needs no more words. */
const isIdle = (word: string, { against, verdict }: ScoreRow): boolean =>
  (word === 'ask' && against !== 'below') || (word === 'change' && verdict === 'noise');

const sentence = (text: string): string => {
  const shown = minus(safe(capital(text)));
  return /[.?!]$/.test(shown) ? shown : `${shown}.`;
};
