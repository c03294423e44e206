import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { privateNodeVersion } from './private-node.mjs';

// A stamp file inside node_modules tells from which lockfile, and for which machine, the folder was
// made. It is written last, so an interrupted installation has none and is done again.

/** @param {string} root the folder of package.json */
const stampPath = (root) => join(root, 'node_modules', '.isogloss-stamp');

/**
 * A digest of all that decides what belongs into node_modules.
 *
 * @param {string} root the folder of package.json
 * @param {string} platform
 * @param {string} architecture
 */
export function installationDigest(root, platform = process.platform, architecture = process.arch) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`\n${platform} ${architecture} ${privateNodeVersion}`)
    .digest('hex');
}

/** @param {string} root the folder of package.json */
export function isInstalled(root) {
  const path = stampPath(root);
  return existsSync(path) && readFileSync(path, 'utf8').trim() === installationDigest(root);
}

/** @param {string} root the folder of package.json */
export function writeStamp(root) {
  writeFileSync(stampPath(root), `${installationDigest(root)}\n`);
}

/** @param {string} root the folder of package.json */
export function removeStamp(root) {
  rmSync(stampPath(root), { force: true });
}

// npm runs this file after a whole installation ("postinstall"), so that somebody who has typed
// `npm ci` does not see the same packages installed once more by `npm start`. Without the development
// tools (`--omit=dev`) it is not whole; Vitest stands for them all.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (existsSync(join(root, 'node_modules', 'vitest'))) writeStamp(root);
  else removeStamp(root);
}
