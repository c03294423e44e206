import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/property-seed.ts'],
    // Some tests start the command line as a process of its own, which a busy machine makes wait.
    testTimeout: 30_000,
    // A third of the time was spent on loading the same modules for each file. Tests leave nothing behind.
    isolate: false,
    // The corpus has a configuration of its own, and Playwright runs the end-to-end tests.
    exclude: ['tests/corpus/**', 'tests/e2e/**', 'tests/fixtures/**'],
  },
});
