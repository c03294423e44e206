import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'isogloss browser '));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Writes a program that ends with the exit code, as a browser asked for its version would. */
function program(folder: string, name: string, exitCode = 0): string {
  const path = join(root, folder, name);
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A machine with two folders on PATH, and without Playwright's own browser unless it is given. */
function find({ chromePath = '', playwrightBrowser = join(root, 'absent') } = {}) {
  const path = [join(root, 'one'), join(root, 'two')].join(delimiter);
  return findBrowser({ env: { PATH: path, CHROME_PATH: chromePath }, platform: 'linux', playwrightBrowser });
}

test('CHROME_PATH comes before all others', async () => {
  program('one', 'chromium');
  const playwrightBrowser = program('playwright', 'chrome');
  const chromePath = program('mine', 'chrome');
  expect(await find({ chromePath, playwrightBrowser })).toBe(chromePath);
});

test('a CHROME_PATH that does not start is an error, not a reason to take another browser', async () => {
  program('one', 'chromium');
  await expect(find({ chromePath: join(root, 'nowhere') })).rejects.toThrow('CHROME_PATH');
});

test("Playwright's own comes before those of the system", async () => {
  program('one', 'chromium');
  const playwrightBrowser = program('playwright', 'chrome');
  expect(await find({ playwrightBrowser })).toBe(playwrightBrowser);
});

test('Chrome comes before Chromium, wherever on PATH they are', async () => {
  program('one', 'chromium');
  const chrome = program('two', 'google-chrome');
  expect(await find()).toBe(chrome);
});

test('a stub that does not start is passed over', async () => {
  program('one', 'google-chrome', 1);
  const chromium = program('two', 'chromium-browser');
  expect(await find()).toBe(chromium);
});

test('without any browser there is none', async () => {
  expect(await find()).toBeUndefined();
});
