import { defineConfig } from 'vitest/config';

// The gates look at the site as it was built last.
export default defineConfig({
  test: {
    include: ['tests/built-site/*.gate.ts'],
    testTimeout: 120_000,
  },
});
