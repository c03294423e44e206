import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The corpus of real pages lies beside the repository, not in it: it belongs to others.
const besideRepository = fileURLToPath(new URL('../shared', import.meta.url));

export default defineConfig({
  test: {
    include: ['tests/corpus/**/*.test.ts'],
    env: { ISOGLOSS_SHARED: process.env.ISOGLOSS_SHARED ?? besideRepository },
    testTimeout: 60_000,
    // Some import all pages before the first test.
    hookTimeout: 60_000,
  },
});
