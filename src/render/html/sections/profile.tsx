import type { Report, ScoreRow } from '../../../generated/report.ts';
import { comparedWith } from '../../compared.ts';
import { scoreRange } from '../../interval.ts';
import { blocksOf, overallOf } from '../../report-parts.ts';
import * as words from '../../words.ts';
import { Mark } from '../marks/mark.tsx';
import { Axis, Strip } from '../marks/strip.tsx';
import { anchorOf, safe } from '../text.ts';
import { Change, Chip } from './status.tsx';

/** The dimensions on one scale, with range, change and status; the overall score last, and grey. */
export const Profile = ({ report }: { readonly report: Report }) => {
  const heads = blocksOf(report, 'all').map(({ head }) => head);
  const overall = overallOf(report, 'all');
  const compares = comparedWith(report) !== undefined;
  return (
    <section aria-label="Profile">
      <table class="profile stacks">
        <thead>
          <tr>
            <th scope="col">Dimension</th>
            <th scope="col" class="number">
              Score
            </th>
            <th scope="col">Range</th>
            <td class="drawn">
              <Axis target={report.model.target} />
            </td>
            {compares ? (
              <th scope="col" class="number">
                Change
              </th>
            ) : (
              <td />
            )}
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {heads.map((row) => (
            <Line key={row.id} row={row} target={report.model.target} />
          ))}
          {overall === undefined ? null : <Line row={overall} target={report.model.target} />}
        </tbody>
      </table>
      <Legend report={report} />
    </section>
  );
};

const Line = ({ row, target }: { readonly row: ScoreRow; readonly target: number }) => (
  <tr class={row.level}>
    <th scope="row">
      {row.level === 'overall' ? (
        `${safe(row.label)} (weighted mean)`
      ) : (
        <a href={`#${anchorOf(row)}`}>{safe(row.label)}</a>
      )}
    </th>
    {row.score === undefined ? (
      <td class="absent" colSpan={5}>
        not scored: {safe(row.reason ?? '')}
      </td>
    ) : (
      <Cells row={row} score={row.score} target={target} />
    )}
  </tr>
);

const Cells = ({
  row,
  score,
  target,
}: {
  readonly row: ScoreRow;
  readonly score: number;
  readonly target: number;
}) => (
  <>
    <td class="number score">{words.score(score, target)}</td>
    <td class="between">
      {scoreRange(row, target, '–')}
      <Coverage row={row} />
    </td>
    <td class="drawn">
      <Strip row={row} />
    </td>
    <td class="number change">
      <Change row={row} />
    </td>
    <td class="stand">
      {row.level === 'overall' ? (
        <a class="script" href="#what-if" hidden>
          try weights
        </a>
      ) : (
        <Chip row={row} />
      )}
    </td>
  </>
);

/** Said only where something is missing. */
const Coverage = ({ row: { coverage = 1 } }: { readonly row: ScoreRow }) =>
  coverage < 1 ? <small>from {words.share(coverage)} of the weight</small> : null;

const Legend = ({ report }: { readonly report: Report }) => {
  const hasBefore = report.scores.some(({ level, previous }) => level !== 'metric' && previous !== undefined);
  const since = hasBefore ? comparedWith(report) : undefined;
  const { uncertainty } = report;
  return (
    <p class="legend">
      <span>
        <Mark stand="on-target" /> score, with its{' '}
        {uncertainty === undefined ? '' : `${words.share(uncertainty.level)} `}range as a band
      </span>
      {since === undefined ? null : (
        <span>
          <Mark stand="was" /> {safe(since)}
        </span>
      )}
      <span>
        <span class="swatch" /> {words.target(report.model.target)} and more of 100: on target; borderline:
        the range crosses {words.target(report.model.target)}
      </span>
    </p>
  );
};
