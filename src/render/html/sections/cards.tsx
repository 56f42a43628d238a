import type { ComponentChildren } from 'preact';
import type { Report, ScoreRow } from '../../../generated/report.ts';
import type { Share } from '../../change-shares.ts';
import { byItself, changesOf, effectOf, peopleSentence, reasonSentences, scoreMove } from '../../changes.ts';
import { fromTo } from '../../interval.ts';
import { questionsOf } from '../../look-next.ts';
import { isItReal } from '../../real.ts';
import { cautionOf, partsOf } from '../../report-parts.ts';
import * as words from '../../words.ts';
import { anchorOf, minus, safe } from '../text.ts';

/** What changed, whether that is real, and what to look at next: three answers beside each other. */
export const Cards = ({ report }: { readonly report: Report }) => (
  <div class="cards">
    <WhatChanged report={report} />
    <IsItReal report={report} />
    <LookNext report={report} />
  </div>
);

const Card = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="card">
    <h2>{title}</h2>
    {children}
  </section>
);

const WhatChanged = ({ report }: { readonly report: Report }) => {
  const changes = changesOf(report);
  const people = changes && peopleSentence(changes);
  if (changes === undefined)
    return (
      <Card title="What changed">
        <p>Nothing is compared.</p>
      </Card>
    );
  return (
    <Card title={`What changed since ${safe(changes.since)}`}>
      {changes.clear.map(({ head, metrics }) => (
        <div key={head.id}>
          <p>
            <b>{safe(head.label)}</b> {scoreMove(head, report.model.target, '→')},{' '}
            {head.verdict === undefined ? '' : words.verdictWords[head.verdict]}
          </p>
          <ul>
            {metrics.map((share) => (
              <li key={share.row.id}>
                <ShareText share={share} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {changes.apart.length === 0 ? null : (
        <ul>
          {changes.apart.map((row) => (
            <li key={row.id}>
              <MoveText row={row} /> ({effectOf(row)})
            </li>
          ))}
        </ul>
      )}
      {changes.clear.length + changes.apart.length === 0 ? <p>Nothing changed clearly.</p> : null}
      {reasonSentences(changes).map((sentence) => (
        <p key={sentence} class="quiet">
          {safe(sentence)}
        </p>
      ))}
      {people === undefined ? null : <p class="quiet">{safe(people)}</p>}
    </Card>
  );
};

const ShareText = ({ share: { row, points } }: { readonly share: Share }) => (
  <>
    <MoveText row={row} />
    {points === undefined
      ? ` (${effectOf(row)})`
      : ` (${minus(words.pointsChange(points))} points, ${byItself(row)})`}
  </>
);

const MoveText = ({ row }: { readonly row: ScoreRow }) => (
  <>
    <a href={`#${anchorOf(row)}`}>{safe(row.label)}</a>{' '}
    {minus(safe(fromTo(row, { between: '→', full: true })))}
  </>
);

const IsItReal = ({ report }: { readonly report: Report }) => {
  const caution = cautionOf(report);
  return (
    <Card title="Is it real?">
      {isItReal(report).map((sentence) => (
        <p key={sentence}>{minus(safe(sentence))}</p>
      ))}
      {caution === undefined ? null : <p class="quiet">{caution}</p>}
    </Card>
  );
};

const LookNext = ({ report }: { readonly report: Report }) => {
  const { opening, questions } = questionsOf(report);
  if (questions.length === 0)
    return (
      <Card title="Look at next">
        <p>No metric is below target.</p>
      </Card>
    );
  return (
    <Card title="Look at next">
      {opening === undefined ? null : <p>{opening}</p>}
      <ol>
        {questions.map(({ id, question, reason, readWith }) => (
          <li key={id}>
            <Question place={placeOf(id, report)} text={safe(question)} />{' '}
            <small>
              {safe(reason)}.{readWith === undefined ? '' : ` Read with: ${minus(safe(readWith))}.`}
            </small>
          </li>
        ))}
      </ol>
    </Card>
  );
};

const Question = ({ place, text }: { readonly place: string | undefined; readonly text: string }) =>
  place === undefined ? <b>{text}</b> : <a href={`#${place}`}>{text}</a>;

/** Where on the page a metric, a dimension or the groups stand; undefined where they do not. */
const placeOf = (id: string, report: Report): string | undefined => {
  const row = report.scores.find((each) => each.group === 'all' && each.id === id);
  if (row !== undefined) return anchorOf(row);
  return partsOf(report).size === 0 ? undefined : 'groups';
};
