import type { Report } from '../../../generated/report.ts';
import type { RenderOptions } from '../../pen.ts';
import { blocksOf, configOf, overallOf } from '../../report-parts.ts';
import * as words from '../../words.ts';
import { type WhatIf as Data, overallBy, placed, slidersOf } from '../reweigh.ts';
import { safe } from '../text.ts';
import { type WhatIfParts, whatIfOf } from '../what-if.ts';

interface WhatIfProps {
  readonly report: Report;
  readonly again: RenderOptions['again'];
}

/** What would become of the overall scores by other weights: sliders, where a script can serve them. */
export const WhatIf = ({ report, again }: WhatIfProps) => {
  const parts = whatIfOf(report);
  if (parts === undefined) return null;
  const command = `spacesea score${again?.score ?? ''}`;
  return (
    <section id="what-if">
      <h2>What if the weights were different?</h2>
      <p>{safe(parts.reach)}</p>
      <noscript>
        <p>
          To try weights, name them for one run:{' '}
          <code>
            {safe(command)} --set dimensions.{parts.data.ids[0]}.weight=
            {twice(configOf(report).dimensions?.[parts.data.ids[0] ?? '']?.weight)}
          </code>{' '}
          counts it twice.
        </p>
      </noscript>
      <div class="what-if script" hidden>
        <Sliders report={report} data={parts.data} />
        <Outcome report={report} data={parts.data} command={command} />
        <GroupsMoved parts={parts} />
      </div>
      <script
        type="application/json"
        id="what-if-data"
        dangerouslySetInnerHTML={{ __html: forScript(JSON.stringify(parts.data)) }}
      />
    </section>
  );
};

/** JSON in which nothing could end its block, or a line of a script. */
const forScript = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const Sliders = ({ report, data }: { readonly report: Report; readonly data: Data }) => {
  const starts = slidersOf(data.weights);
  return (
    <fieldset>
      <legend>Weights: nothing is saved, and no score of a dimension changes</legend>
      {blocksOf(report, 'all').map(({ head }, at) => (
        <label key={head.id}>
          <span>{safe(head.label)}</span>
          <input type="range" min="0" max="100" step="5" value={starts[at]} autoComplete="off" />
          <span aria-hidden="true">{words.share(head.weight)}</span>
        </label>
      ))}
      <button type="button">Reset</button>
    </fieldset>
  );
};

/** Weights are relative: what counts twice as much has twice the weight. */
const twice = (weight = 1): number => 2 * weight;

interface OutcomeProps {
  readonly report: Report;
  readonly data: Data;
  readonly command: string;
}

const Outcome = ({ report, data, command }: OutcomeProps) => {
  const { target } = report.model;
  const overall = overallOf(report, 'all');
  const word = overall?.against === undefined ? '' : `, ${words.againstFull[overall.against]}`;
  return (
    <div class="card">
      <h3>Overall with these weights</h3>
      <p role="status">
        <b /> <span />
      </p>
      <p class="quiet">
        In the report: {words.exactScore(overall?.score ?? Number.NaN, target)}
        {word}. The work is the same: only what counts for how much would change. How sure the number is, only{' '}
        <code>spacesea score</code> can say.
      </p>
      <div class="take">
        <pre />
        <p class="buttons">
          <button type="button">Copy YAML</button>
          <button type="button">Save weights.yaml</button>
        </p>
        <p>
          {hasOwnWeights(report) ? null : (
            <>
              In spacesea.yaml, for{' '}
              <code>
                {safe(command)} --weights {data.set}
              </code>
              .{' '}
            </>
          )}
          For one run: <code>{safe(command)}</code>
          <code class="sets" />
        </p>
      </div>
    </div>
  );
};

/** Did the command line choose weights already? A set of the config would not stand against those. */
const hasOwnWeights = ({ settings: { weights, set } }: Report): boolean =>
  weights !== undefined || set.some((each) => /^\s*(dimensions|weightSets)\b/.test(each));

const GroupsMoved = ({ parts: { data, moving } }: { readonly parts: WhatIfParts }) => {
  const fields = new Set(moving.map(({ by }) => by));
  return moving.length === 0 ? null : (
    <details>
      <summary>Overall score of each group with these weights</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">In the report</th>
            <th scope="col">With these weights</th>
          </tr>
        </thead>
        <tbody>
          {moving.map(({ id, label, by }, at) => (
            <tr key={id}>
              <th scope="row">
                {safe(label)}
                {fields.size > 1 ? <small> {safe(by ?? '')}</small> : null}
              </th>
              <td>{reported(data, at + 1)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

const reported = (data: Data, at: number): string => {
  const standing = data.groups[at];
  return standing === undefined ? '' : placed(overallBy(data.weights, standing, data), data.target);
};
