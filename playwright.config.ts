import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, findBrowser } from './scripts/browser.mjs';

const port = Number(process.env.ISOGLOSS_TEST_PORT || 4173);
const browser = process.env.ISOGLOSS_CHROMIUM ?? (await findBrowser());

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  // A test that passes on the second attempt is a test to repair.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  globalTimeout: 18 * 60_000,
  // `npm test` names another place for the report: PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: chromiumArguments, ...(browser && { executablePath: browser }) },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', use: devices['Desktop Chrome'] },
    // Some tests have a server of their own on one port, and what they look at is the same on a phone.
    {
      name: 'phone',
      use: devices['Pixel 7'],
      testIgnore: '**/{blueprint,compare,fonts,languages,looks,machine,preview,search-*,security}.spec.ts',
    },
  ],
  webServer: {
    // The tests look at the site as it was built last: run `npm run build` before them.
    command: `node src/cli/main.ts serve --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: !process.env.CI,
  },
});
