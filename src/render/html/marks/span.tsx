import { rounded } from './place.ts';

/** A range as a band, from one share of the width to another; how high it lies is a matter of style. */
export const Span = ({ from, to }: { readonly from: number; readonly to: number }) => (
  <rect x={`${rounded(from)}%`} width={`${rounded(to - from)}%`} />
);
