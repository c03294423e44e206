import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './install-lock.mjs';
import { isInstalled, removeStamp, writeStamp } from './install-stamp.mjs';
import { isSupportedNode, majorOf, oldestMajorForScripts } from './node-version.mjs';
import { privateNodePackage, privateNodePath, privateNodeVersion } from './private-node.mjs';
import { runProgram } from './run-program.mjs';

// Makes a fresh checkout ready to run: dependencies, and a private Node where the machine's own is
// too old. It is plain JavaScript, because it has to run before anything is installed.

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

// When npm has put the private Node first on PATH, we run on it ourselves. It then counts as absent
// from the machine: `npm ci` deletes it, and it has to come back.
const privateNode = privateNodePath(projectRoot);
const needsPrivateNode = !isSupportedNode(process.versions.node) || process.execPath === privateNode;

/** The Node that runs everything after the bootstrap. */
export const projectNode = needsPrivateNode ? privateNode : process.execPath;

/** The environment in which `node` and the tools of the project are found first. */
export function projectEnvironment() {
  const folders = [dirname(projectNode), join(projectRoot, 'node_modules', '.bin'), process.env.PATH];
  return { ...process.env, PATH: folders.join(delimiter) };
}

/** Installs what is missing. On failure it says what to do and ends the process with code 2. */
export async function bootstrap() {
  try {
    if (majorOf(process.versions.node) < oldestMajorForScripts) {
      throw new SetupError(
        `Node ${process.versions.node} is too old. Install Node ${oldestMajorForScripts} or newer from https://nodejs.org.`,
      );
    }
    if (isReady()) return;

    const lock = join(projectRoot, '.cache', 'bootstrap.lock');
    const onWait = () => say('• Waiting for another run that is installing …');
    await withLock(lock, { onWait }, install);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`✗ ${error.message}`);
    process.exit(2);
  }
}

function isReady() {
  return isInstalled(projectRoot) && (!needsPrivateNode || existsSync(privateNode));
}

async function install() {
  const isFirst = !existsSync(join(projectRoot, 'node_modules'));
  // Another run may have done it all while we waited.
  if (!isInstalled(projectRoot)) {
    const reason = isFirst ? 'first run, about a minute' : 'they changed, or were not complete';
    // Without "dev" the tools would be missing where NODE_ENV is "production".
    await npm(`Installing dependencies (${reason})`, ['ci', '--include=dev']);
  }
  if (needsPrivateNode && !existsSync(privateNode)) {
    // Without the stamp, this is done again if it is interrupted halfway.
    removeStamp(projectRoot);
    await npm(`Adding Node ${privateNodeVersion} for this project alone`, [
      'install',
      '--no-save',
      '--include=dev',
      `${privateNodePackage()}@${privateNodeVersion}`,
    ]);
  }
  writeStamp(projectRoot);
}

/**
 * @param {string} task what the user reads
 * @param {string[]} args
 */
async function npm(task, args) {
  say(`• ${task} …`);
  const start = Date.now();
  // The log level is set here, because `npm run --silent` would hide npm's errors from us too.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output, interrupted } = await runProgram('npm', [...args, ...quiet], {
    cwd: projectRoot,
    output: 'capture',
  });
  if (code === 0) {
    say(`  done in ${Math.round((Date.now() - start) / 1000)} s`);
    return;
  }
  if (interrupted) throw new SetupError('Stopped. The next run installs again.');

  const advice = adviceFor(output);
  if (advice) throw new SetupError(advice);
  say(output.trim().split('\n').slice(-12).join('\n'));
  throw new SetupError(
    `\`npm ${args[0]}\` failed. Its last lines are above; correct the cause, then run this again.`,
  );
}

/**
 * The failures that tell plainly enough what to do about them.
 *
 * @param {string} output of npm
 */
function adviceFor(output) {
  if (output.includes('spawn npm ENOENT')) {
    return 'npm was not found. Install Node together with npm from https://nodejs.org, then run this again.';
  }
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/.test(output)) {
    return 'npm could not reach its registry. Check the network, the proxy and `npm config get registry`, then run this again.';
  }
  if (output.includes('EUSAGE')) {
    return 'package-lock.json does not fit package.json. Run `npm install` to update it, then run this again.';
  }
  if (output.includes('ENOSPC')) {
    return 'The disk is full. Free about 1 GB, then run this again.';
  }
  return undefined;
}

/**
 * Progress goes to stderr: stdout belongs to the data of the command that follows.
 *
 * @param {string} line
 */
function say(line) {
  process.stderr.write(`${line}\n`);
}

class SetupError extends Error {}
