import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The process that hands out the files does next to nothing: a processor for it would be one lost.
    maxWorkers: '100%',
    // A golden that is not there fails, on every machine; only `npm run update` writes one.
    update: 'none',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      // What runs in a browser is measured there: test/browser.
      exclude: ['src/generated/**', 'src/render/html/client/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
