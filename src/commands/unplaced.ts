import { misuse, type SpaceSeaError } from '../problems.ts';
import type { Metric } from '../types.ts';

/** A metric that no dimension names cannot be asked for: it was not measured. */
export const unplaced = ({ id, dimension = 'performance' }: Metric): SpaceSeaError =>
  misuse({
    code: 'usage/name',
    message: `${id} belongs to no dimension, so it was not measured`,
    hint: `to see it once: --set dimensions.${dimension}.metrics.${id}=0; to keep it, put it into spacesea.yaml`,
  });
