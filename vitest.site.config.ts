import { defineConfig } from 'vitest/config';

// The gates look at the site as it was built last.
export default defineConfig({
  test: {
    include: ['tests/built-site/*.gate.ts'],
    // However many pages there are, and however busy the machine is.
    testTimeout: 600_000,
  },
});
