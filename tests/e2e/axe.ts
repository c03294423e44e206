import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

declare global {
  interface Window {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

/** The rules whose answer depends on the theme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Puts axe into every page that is opened from now on: once a page is far quicker than once a question. */
export async function prepareAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: script });
}

/**
 * What axe finds on a page that is open, in both themes: the rules that do not depend on colours are asked once.
 *
 * @param scrolls - part of the page scrolls in itself: what stands at its edge is small only until it is scrolled to
 */
export async function violationsInBothThemes(page: Page, { scrolls = false } = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  // Targets of 24 pixels are asked for since WCAG 2.2, but axe leaves the rule out unless it is named.
  const light = await violations(page, { rules: { 'target-size': { enabled: !scrolls } } });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { runOnly: ofColours });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light.map((found) => `light: ${found}`), ...dark.map((found) => `dark: ${found}`)];
}

/** What axe finds too faint on an open page for readers who ask for more contrast (WCAG 2.2, level AAA). */
export async function violationsOfHighContrast(page: Page): Promise<string[]> {
  return violations(page, { runOnly: ['color-contrast-enhanced'] });
}

/** Expects that axe finds nothing on a page that is open, as it is shown now. */
export async function expectNoViolations(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(script, 'utf8'));
  expect(await violations(page, {})).toEqual([]);
}

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const path = new URL(page.url()).pathname;
  const found = await page.evaluate(async (wanted) => {
    const results = await window.axe.run(document, { ...wanted, resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
  }, options);
  return found.map((words) => `${path}: ${words}`);
}
