import type { ComponentChildren } from 'preact';
import type { Report } from '../../../generated/report.ts';
import {
  changeRuleText,
  methodTexts,
  privacyText,
  rangeText,
  scoringTexts,
  settingsText,
  weightsText,
} from '../../method-words.ts';
import type { RenderOptions } from '../../pen.ts';
import { comparisonOf } from '../../report-parts.ts';
import * as words from '../../words.ts';
import { safe } from '../text.ts';

interface MethodProps {
  readonly report: Report;
  readonly command: RenderOptions['command'];
}

/** How scores came about, and what it takes to get the same ones again. */
export const Method = ({ report, command }: MethodProps) => (
  <section id="method">
    <h2>How this was calculated</h2>
    <details class="fold">
      <summary>Scores, ranges and clear changes</summary>
      <How report={report} />
    </details>
    <details class="fold">
      <summary>Model, inputs and how to repeat this report</summary>
      <Repeat report={report} command={command} />
    </details>
  </section>
);

const How = ({ report }: Pick<MethodProps, 'report'>) => (
  <>
    {[...scoringTexts(report), rangeText(report)].map((text) => (
      <p key={text}>{text}</p>
    ))}
    <ul>
      {methodTexts(report).map((text) => (
        <li key={text}>{safe(text)}</li>
      ))}
    </ul>
    <p>{changeRuleText(report)}</p>
    <p>{privacyText(report)}</p>
    <p>More: methods.md and privacy.md in the docs of spacesea.</p>
  </>
);

const Repeat = ({ report, command }: MethodProps) => {
  const { tool, model, period, asOf, uncertainty } = report;
  // A command has them.
  const settings = command === undefined ? settingsText(report) : '';
  return (
    <>
      {command === undefined ? null : (
        <>
          <p>The same files, config and version give the same report to the last digit:</p>
          <pre>
            <code>{safe(command)}</code>
          </pre>
        </>
      )}
      <dl class="facts">
        <Fact name="Program">
          {safe(tool.name)} {safe(tool.version)}
        </Fact>
        <Fact name="Period">
          {safe(period.id)}, {period.from} to {period.to}; {safe(comparisonOf(report))}
        </Fact>
        {asOf === 'unknown' ? null : <Fact name="As of">{asOf}: nothing after it is known</Fact>}
        <Fact name="Model">
          {safe(model.id)}, SHA-256 of the resolved config <code>{model.sha256}</code>
        </Fact>
        <Fact name="Target">{words.target(model.target)}</Fact>
        <Fact name="Weights">{safe(weightsText(report))}</Fact>
        {uncertainty === undefined ? null : (
          <Fact name="Ranges">
            {words.share(uncertainty.level)}, {words.counted(uncertainty.draws, 'draw')}, seed{' '}
            {words.count(uncertainty.seed)},{' '}
            {uncertainty.correction === 'holm' ? "Holm's correction" : 'no correction'}
          </Fact>
        )}
        {settings === '' ? null : (
          <Fact name="Options">
            <code>{safe(settings)}</code>
          </Fact>
        )}
        <Fact name="Result">
          this page holds it, packed, without metrics of groups, trends and texts of metrics. A later one can
          be compared with it (spacesea compare, --previous): of metrics only how much they changed. -f json
          holds all, to the last digit.
        </Fact>
      </dl>
    </>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
