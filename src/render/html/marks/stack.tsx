import { rounded } from './place.ts';

interface StackProps {
  readonly used: number;
  readonly leftOut: number;
  readonly rejected: number;
}

/** Rows left over that are fewer are drawn as this many percent, so that they are seen. */
const least = 1;

/**
 * What became of rows, as parts of one bar: used thin, left out hollow, rejected full and high, so that the three can
 * be told apart without colour. The numbers stand beside it as text.
 */
export const Stack = ({ used, leftOut, rejected }: StackProps) => {
  const all = used + leftOut + rejected;
  if (all === 0) return null;
  const widthOf = (rows: number): number => (rows === 0 ? 0 : Math.max(least, (100 * rows) / all));
  const [out, bad] = [widthOf(leftOut), widthOf(rejected)];
  const good = Math.max(0, 100 - out - bad);
  return (
    <svg class="stack" aria-hidden="true">
      <rect width={`${rounded(good)}%`} y="4" height="8" />
      {out === 0 ? null : (
        <rect class="out" x={`${rounded(good)}%`} width={`${rounded(out)}%`} y="3" height="10" />
      )}
      {bad === 0 ? null : (
        <rect class="bad" x={`${rounded(good + out)}%`} width={`${rounded(bad)}%`} height="16" />
      )}
    </svg>
  );
};
