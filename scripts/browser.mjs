import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectEnvironment } from './bootstrap.mjs';
import { runProgram } from './run-program.mjs';

/**
 * How Chromium is started for the tests: without a sandbox, which it refuses to set up for root, and
 * without the services that would use the network behind the tests' back.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

const namesOnPath = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const applicationsOnMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const installTimeout = 5 * 60_000;

/**
 * Finds a Chromium that starts: the one that CHROME_PATH names, else Playwright's own, else one of the
 * system. The parameters stand in for the machine in tests.
 *
 * @param {object} [machine]
 * @param {NodeJS.ProcessEnv} [machine.env]
 * @param {NodeJS.Platform} [machine.platform]
 * @param {string} [machine.playwrightBrowser]
 * @returns {Promise<string | undefined>} the path of the program
 */
export async function findBrowser({
  env = process.env,
  platform = process.platform,
  playwrightBrowser,
} = {}) {
  if (env.CHROME_PATH) {
    // Somebody has chosen this one: another one in its place would be a surprise.
    if (starts(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which does not start. Correct it or unset it.`);
  }

  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    playwrightBrowser ?? (await playwrightsOwn()),
    ...namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(platform === 'darwin' ? applicationsOnMac : []),
  ];
  return candidates.find(starts);
}

/**
 * Finds a browser or installs one.
 *
 * @returns {Promise<string>} the path of the program
 */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;

  for (const { program, runs } of installers()) {
    console.error(`• Installing Chromium for the browser tests with ${program} (some minutes) …`);
    for (const args of runs) {
      const env = { ...projectEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
      const { interrupted } = await runProgram(program, args, {
        env,
        timeout: installTimeout,
        output: 'stderr',
      });
      if (interrupted) throw new Error('Stopped.');
    }
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No browser for the tests. Install Chrome or Chromium, or name one: CHROME_PATH=/path/to/chrome npm test.',
  );
}

/** The programs that can install a browser, in the order in which to try them. */
function installers() {
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=60'];
  const apt = {
    program: 'apt-get',
    runs: [
      [...quiet, 'update'],
      [...quiet, 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  };
  const playwright = { program: 'playwright', runs: [['install', 'chromium']] };

  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return isDebianRoot ? [apt, playwright] : [playwright];
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * Asks for the version rather than looking for the file: on Ubuntu `chromium-browser` can be a stub
 * that only tells to install a snap.
 *
 * @param {string} path
 */
function starts(path) {
  return (
    existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0
  );
}
