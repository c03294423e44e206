import { expect, type Page, test } from '@playwright/test';

const blueprint = '/pt/blueprints/customer-journeys/batch-messaging/';

async function heightOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
}

test('a page is set in its own letters, and keeps its form without them', async ({ page }) => {
  await page.goto(blueprint);
  const loaded = await page.evaluate(async () => {
    const faces = await Promise.all([
      document.fonts.load('1rem Lettering'),
      document.fonts.load('1rem Text'),
    ]);
    return faces.flat().map(({ status }) => status);
  });
  expect(loaded).toEqual(['loaded', 'loaded']);
  const own = await heightOf(page, '.prose');
  const header = await heightOf(page, '.site-header');

  await page.route('**/*.woff2', (route) => route.abort());
  await page.reload();
  // A line may break elsewhere, but the text is as long and its lines as high.
  expect(Math.abs((await heightOf(page, '.prose')) / own - 1)).toBeLessThan(0.03);
  expect(await heightOf(page, '.site-header')).toBe(header);
});

test('nothing moves while a page is loaded', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of [blueprint, '/sv/', '/?choose']) {
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    // Three decimals are what a report of the browser shows.
    const moved = shifts.reduce((sum, shift) => sum + shift, 0);
    expect(moved, path).toBeLessThan(0.0005);
  }
});
