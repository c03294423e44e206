import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The corpus has a configuration of its own, and Playwright runs the end-to-end tests.
    exclude: ['tests/corpus/**', 'tests/e2e/**', 'tests/fixtures/**'],
  },
});
