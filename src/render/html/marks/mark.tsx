import type { ScoreRow } from '../../../generated/report.ts';
import { onScores, rounded } from './place.ts';

/** What is drawn where a row stands: by shape first, so that it can be told without colour. */
export type Stand = 'on-target' | 'borderline' | 'below' | 'unsure';

const stands = { onTarget: 'on-target', borderline: 'borderline', below: 'below' } as const;

/** Where a row stands against the target; nobody can say of a row without a range. */
export const standOf = ({ against }: Pick<ScoreRow, 'against'>): Stand =>
  against === undefined ? 'unsure' : stands[against];

/**
 * The shapes, drawn once and used by their names: circle, diamond, triangle, square, the ring of the last period, the
 * lines at the quarters, and the zone of the target.
 */
export const Shapes = ({ target }: { readonly target: number }) => (
  <svg class="shapes" aria-hidden="true">
    <circle id="on-target" r="6" />
    <path id="borderline" d="M0-7.5 7.5 0 0 7.5-7.5 0z" />
    <path id="below" d="M-7-5.5H7L0 7z" />
    <path id="unsure" d="M-5-5H5V5H-5z" />
    <circle id="was" r="3.5" />
    <g id="grid">
      {[0, 25, 50, 75, 100].map((at) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y2="100%" />
      ))}
    </g>
    <rect id="zone" class="zone" x={onScores(target)} width={`${rounded(100 - target)}%`} height="100%" />
  </svg>
);

/** One of the shapes in a line of text. */
export const Mark = ({ stand }: { readonly stand: Stand | 'was' }) => (
  <svg class={`mark ${stand}`} aria-hidden="true">
    <use href={`#${stand}`} x="8" y="8" />
  </svg>
);
