/** So many seeds, the same in every run but with `SPACESEA_TEST_SEED`; as many as `SPACESEA_TEST_RUNS` says, if it does. */
export const seedsOf = (count: number): readonly number[] => {
  const { SPACESEA_TEST_SEED: first = '1', SPACESEA_TEST_RUNS: runs = String(count) } = process.env;
  return Array.from({ length: Number(runs) }, (_, at) => Number(first) + at);
};
