import type { Report } from '../../../generated/report.ts';

/** What made the page, and whose idea the dimensions are. */
export const Footer = ({ report: { tool } }: { readonly report: Report }) => (
  <footer>
    <p>
      Made by spacesea {tool.version}. This file is complete: it loads nothing and sends nothing. No single
      metric decides.
    </p>
    <p>The five dimensions follow the SPACE-SEA framework by Lance Haig (CC BY-NC 4.0).</p>
  </footer>
);
