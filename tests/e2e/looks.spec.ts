import { expect, type Page, test } from '@playwright/test';
import { prepareAxe, violationsOfHighContrast } from './axe.ts';
import { onePageOfEachKind } from './page-kinds.ts';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('?q=')) await expect(page.locator('.results mark').first()).toBeVisible();
}

test('the search can be used at 400 %: its field and its results are in view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/pt/');
  await page.getByRole('banner').getByRole('link', { name: 'Pesquisar' }).click();
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(field).toBeInViewport();
  await field.fill('mensagens');
  await expect(page.getByRole('dialog').locator('.results mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toBeInViewport();
});

/** How far a page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

test('no page is wider than 320 pixels, 400 % of a common window, nor than 360 with its letters spaced', async ({
  page,
  request,
}) => {
  // A page of each kind is many pages where the machine is busy.
  test.setTimeout(120_000);
  for (const path of [...(await onePageOfEachKind(request)), '/it/search/?q=messaggi']) {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, path);
    expect(await overflowOf(page), path).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    // WCAG 1.4.12; the page's own policy forbids a style element, not a sheet that the browser is given.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
          'p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overflowOf(page), `${path}, spaced`).toBe(0);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`who asks for more contrast gets that of level AAA, ${colorScheme}`, async ({ page }) => {
    await prepareAxe(page);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    for (const path of [
      '/?choose',
      '/sv/blueprints/customer-journeys/batch-messaging/',
      '/it/search/?q=messaggi',
    ]) {
      await open(page, path);
      expect(await violationsOfHighContrast(page), path).toEqual([]);
    }
  });
}

test('where the system sets the colours, what is open is still told from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/pt/');
  for (const name of ['.sections-nav', '.language-switch']) {
    const lineOf = (selector: string): Promise<string> =>
      page
        .locator(`${name} ${selector}`)
        .first()
        .evaluate((link) => getComputedStyle(link).borderBlockEndColor);
    expect(await lineOf('a[aria-current]')).not.toBe(await lineOf('a:not([aria-current])'));
  }
  await expect(page.locator('.theme-switch')).toBeHidden();
});

test('nothing moves for who asks for less motion', async ({ page }) => {
  const behaviour = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/pt/');
  expect(await behaviour()).toBe('smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await behaviour()).toBe('auto');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
