import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installationDigest, isInstalled, removeStamp, writeStamp } from '../../scripts/install-stamp.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'isogloss stamp '));
  writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 3 }');
  mkdirSync(join(root, 'node_modules'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a folder without a stamp is not installed', () => {
  expect(isInstalled(root)).toBe(false);
});

test('a folder with its stamp is installed', () => {
  writeStamp(root);
  expect(isInstalled(root)).toBe(true);
});

test('another lockfile makes the stamp void', () => {
  writeStamp(root);
  writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 3, "packages": {} }');
  expect(isInstalled(root)).toBe(false);
});

test('another platform or architecture makes the stamp void', () => {
  const here = installationDigest(root, 'linux', 'x64');
  expect(installationDigest(root, 'linux', 'x64')).toBe(here);
  expect(installationDigest(root, 'darwin', 'x64')).not.toBe(here);
  expect(installationDigest(root, 'linux', 'arm64')).not.toBe(here);
});

test('a removed stamp is gone, and removing it twice does no harm', () => {
  writeStamp(root);
  removeStamp(root);
  removeStamp(root);
  expect(isInstalled(root)).toBe(false);
});
