import { script, scriptHash, style, styleHash } from '../../generated/page-assets.ts';
import type { Report } from '../../generated/report.ts';
import type { RenderOptions } from '../pen.ts';
import { ReportInside } from './inside.tsx';
import { Shapes } from './marks/mark.tsx';
import { Cards } from './sections/cards.tsx';
import { DataQuality } from './sections/data-quality.tsx';
import { Footer } from './sections/footer.tsx';
import { Groups } from './sections/groups.tsx';
import { Method } from './sections/method.tsx';
import { Metrics } from './sections/metrics.tsx';
import { Profile } from './sections/profile.tsx';
import { Headline, Top } from './sections/top.tsx';
import { WhatIf } from './sections/what-if.tsx';
import { safe } from './text.ts';

/** What the browser may do with the page: show this style, run this script, and nothing else. */
const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

interface PageProps {
  readonly report: Report;
  readonly options: Pick<RenderOptions, 'again' | 'command'>;
}

/** The report as one page, in the order in which people ask. */
export const Page = ({ report, options: { again, command } }: PageProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{`SPACE-SEA ${safe(report.period.id)}: ${safe(report.title)}`}</title>
      <Verbatim tag="style" text={style} />
    </head>
    <body>
      <a class="skip" href="#profile">
        Skip to the profile
      </a>
      <Shapes target={report.model.target} />
      <Top report={report} />
      <main id="profile" tabIndex={-1}>
        <Headline report={report} />
        <Profile report={report} />
        <Cards report={report} />
        <Metrics report={report} again={again} />
        <Groups report={report} />
        <WhatIf report={report} again={again} />
        <DataQuality report={report} again={again} />
        <Method report={report} command={command} />
      </main>
      <Footer report={report} />
      <ReportInside report={report} />
      <Verbatim tag="script" text={script} />
    </body>
  </html>
);

/** Our own style and script, as they were hashed; nothing from a file gets here. */
const Verbatim = ({ tag: Tag, text }: { readonly tag: 'style' | 'script'; readonly text: string }) => (
  <Tag dangerouslySetInnerHTML={{ __html: text }} />
);
