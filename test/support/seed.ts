/**
 * Property tests draw the same examples in every run, so that a change is judged by what it changed. To look further:
 * `SPACESEA_TEST_SEED=7 SPACESEA_TEST_RUNS=20000 npx vitest run test/properties`.
 */
import fc from 'fast-check';

const { SPACESEA_TEST_SEED: seed = '20261125', SPACESEA_TEST_RUNS: runs = '' } = process.env;
fc.configureGlobal({ seed: Number(seed), ...(runs !== '' && { numRuns: Number(runs) }) });
