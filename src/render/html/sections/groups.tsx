import type { GroupRow, Report, ScoreRow } from '../../../generated/report.ts';
import { rowsOf } from '../../../rows-of.ts';
import { hiddenSentences, orderSentence } from '../../hidden.ts';
import { scoreRange } from '../../interval.ts';
import { hasPartial, isPartial } from '../../partial.ts';
import { acrossOf, type Block, blocksOf, wholeOf } from '../../report-parts.ts';
import { capital } from '../../sentences.ts';
import * as words from '../../words.ts';
import { Strip } from '../marks/strip.tsx';
import { minus, safe } from '../text.ts';

/** The groups of a report side by side, a table for each field: profiles in the order of their names, not a ranking. */
export const Groups = ({ report }: { readonly report: Report }) => {
  const fields = [...new Set(report.groups.flatMap(({ by }) => by ?? []))];
  return (
    <>
      {fields.map((field, at) => (
        <GroupTable key={field} report={report} field={field} {...(at === 0 ? { id: 'groups' } : {})} />
      ))}
    </>
  );
};

interface TableProps {
  readonly report: Report;
  readonly field: string;
  readonly id?: string;
}

const GroupTable = ({ report, field, id }: TableProps) => {
  const groups = report.groups.filter(({ by }) => by === field);
  const whole = wholeOf(report);
  const blocks = blocksOf(report, 'all');
  return (
    <section id={id}>
      <h2>{field === 'team' ? 'Teams' : `By ${safe(field)}`}</h2>
      <p class="quiet">
        {orderSentence} Below each score its range on a line from 0 to 100;{' '}
        {words.target(report.model.target)} and more is shaded. A group can be borderline where all are not:
        it has fewer records. Changes stand here only where they are clear.
      </p>
      <section class="scroll" tabIndex={0} aria-label={`Scores by ${safe(field)}`}>
        <table class={blocks.length > 6 ? 'groups wide stacks' : 'groups stacks'}>
          <Head field={field} blocks={blocks} />
          <tbody>
            {[...(whole === undefined ? [] : [whole]), ...groups].map((group) => (
              <Row key={group.id} report={report} group={group} blocks={blocks} />
            ))}
          </tbody>
        </table>
      </section>
      {[
        ...hiddenSentences(groups),
        ...(hasPartial(report)
          ? [`° part of it is missing or hidden to protect people: no verdict, no comparison.`]
          : []),
      ].map((sentence) => (
        <p key={sentence} class="quiet">
          {safe(sentence)}
        </p>
      ))}
    </section>
  );
};

const Head = ({ field, blocks }: { readonly field: string; readonly blocks: readonly Block[] }) => (
  <thead>
    <tr>
      <th scope="col">{capital(safe(field))}</th>
      <th scope="col" class="number people">
        People
      </th>
      {blocks.map(({ head, short }) => (
        <th key={head.id} scope="col">
          {safe(short)}
        </th>
      ))}
      <th scope="col" class="number overall">
        Overall
      </th>
    </tr>
  </thead>
);

interface RowProps {
  readonly report: Report;
  readonly group: GroupRow;
  readonly blocks: readonly Block[];
}

const Row = ({ report, group, blocks }: RowProps) => {
  const { id, by, label, merged, people, suppressed, reason = '' } = group;
  return (
    <tr class={by === undefined ? 'whole' : undefined}>
      <th scope="row">
        {by === undefined ? 'All' : safe(label)}
        {merged === undefined ? null : <small>{safe(merged.join(', '))}</small>}
      </th>
      {suppressed ? (
        <td class="hatched" colSpan={blocks.length + 2}>
          <span>
            {capital(words.statusWords.suppressed)}: {safe(reason)}
          </span>
        </td>
      ) : (
        <>
          <td class="number" data-l="People">
            {people === undefined ? '' : words.count(people)}
          </td>
          {acrossOf(report, id).map((row, at) => (
            <Cell key={at} report={report} row={row} name={blocks[at]?.short ?? 'Overall'} />
          ))}
        </>
      )}
    </tr>
  );
};

interface CellProps {
  readonly report: Report;
  readonly row: ScoreRow | undefined;
  /** What stands above the column, for where there is no room for columns. */
  readonly name: string;
}

/** A score with the word for its place, drawn below; the overall score without a drawing, for it is the least of it. */
const Cell = ({ report, row, name }: CellProps) => {
  if (row?.score === undefined)
    return (
      <td class="absent" data-l={safe(name)}>
        {row === undefined
          ? words.nothing
          : words.statusWords[isHidden(report, row) ? 'suppressed' : row.status]}
        {row?.reason === undefined || row.level === 'overall' ? null : <small>{safe(row.reason)}</small>}
      </td>
    );
  const { target } = report.model;
  const isPart = isPartial(report, row);
  const word = isPart ? 'in part' : row.against === undefined ? '' : words.againstFull[row.against];
  const isOverall = row.level === 'overall';
  return (
    <td class={isOverall ? 'number overall' : undefined} data-l={safe(name)}>
      <b>
        {words.score(row.score, target)}
        {isPart ? '°' : ''}
      </b>{' '}
      {isOverall ? <small>{word}</small> : word}
      {isOverall ? null : <Strip row={row} isPart={isPart} small />}
      {isOverall ? null : <Sure row={row} target={target} />}
    </td>
  );
};

/** Is a dimension without a score because of privacy alone? That is no lack of answers. */
const isHidden = (report: Report, { group, level, id }: ScoreRow): boolean => {
  const parts = rowsOf(report.scores, group).filter(({ parent }) => parent === id);
  return level === 'dimension' && parts.length > 0 && parts.every(({ status }) => status === 'suppressed');
};

/** The range of a score, and its change if that is clear. */
const Sure = ({ row, target }: { readonly row: ScoreRow; readonly target: number }) => (
  <small>
    {row.against === undefined ? 'too few records for a range' : scoreRange(row, target, '–')}
    <ClearChange row={row} />
  </small>
);

const signs = { clearRise: '▲', clearFall: '▼' } as const;

const ClearChange = ({ row: { change, verdict } }: { readonly row: ScoreRow }) =>
  change === undefined || verdict === undefined || verdict === 'noise' ? null : (
    <b>
      {' '}
      {signs[verdict]} {minus(words.pointsChange(change))} {words.verdictWords[verdict]}
    </b>
  );
