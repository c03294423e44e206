import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';

/** The titles of the blueprints that are shown. */
const titles = (page: Page): Locator => page.locator('.card:visible :is(h2, h3)');

/** Opens what stands closed on a phone. */
async function openFilters(page: Page): Promise<void> {
  const summary = page.locator('.browser-filters > summary');
  if (await summary.isVisible()) await summary.click();
}

test('filters narrow the catalogue, stand in the address, and come back with it', async ({ page }) => {
  await page.goto('/pt/');
  const status = page.getByRole('status');
  const whole = await status.innerText();
  await openFilters(page);
  const application = page.getByRole('group', { name: 'Aplicativo' });
  const optimizer = application.getByRole('checkbox', { name: /^Journey Optimizer \d/ });
  await optimizer.check();
  await expect(page).toHaveURL('/pt/?application=journey-optimizer');
  await expect(status).toHaveText(/^\d+ de \d+ blueprints$/);
  await expect(titles(page).filter({ hasText: /^Journey Optimizer$/ })).toHaveCount(1);
  await expect(titles(page).filter({ hasText: /^Jornadas do cliente$/ })).toHaveCount(0);

  // A second value of a facet adds to the first; one of another facet takes away.
  await application.getByRole('checkbox', { name: /^Journey Orchestration/ }).check();
  await expect(titles(page).filter({ hasText: /^Jornadas do cliente$/ })).toHaveCount(1);
  const both = await titles(page).allInnerTexts();
  await page.getByRole('checkbox', { name: /^Edição mais recente/ }).check();
  await expect(titles(page).filter({ hasText: /^Journey Optimizer$/ })).toHaveCount(0);
  const behind = await titles(page).allInnerTexts();
  expect(behind.length).toBeLessThan(both.length);

  await page.goBack();
  await expect(titles(page)).toHaveText(both);
  await page.goForward();
  await expect(titles(page)).toHaveText(behind);
  await page.reload();
  await expect(titles(page)).toHaveText(behind);

  await page.getByRole('button', { name: 'Remover o filtro “Journey Orchestration”' }).click();
  await expect(page).toHaveURL('/pt/?application=journey-optimizer&freshness=behind');
  await page.getByRole('button', { name: 'Limpar filtros' }).click();
  await expect(status).toHaveText(whole);
  await expect(page).toHaveURL('/pt/');
});

test('the catalogue can be put into another order, and into its own again', async ({ page }) => {
  await page.goto('/it/');
  const own = await titles(page).allInnerTexts();
  const order = page.getByRole('combobox', { name: 'Ordina' });
  await order.selectOption('Dalla A alla Z');
  await expect(page).toHaveURL('/it/?sort=title');
  await expect(titles(page)).toHaveText(own.toSorted((a, b) => a.localeCompare(b, 'it')));
  await order.selectOption('Per area');
  await expect(titles(page)).toHaveText(own);
});

test('the language switch keeps what is chosen', async ({ page }) => {
  await page.goto('/pt/?application=journey-optimizer');
  await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL('/es/?application=journey-optimizer');
  await expect(page.getByRole('status')).toHaveText(/^\d+ de \d+ modelos$/);
});

test('without JavaScript the facets lead to the pages of applications and areas', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sv/');
  await openFilters(page);
  const filters = page.getByRole('search', { name: 'Filtrera blueprints' });
  await filters.getByRole('link', { name: 'Journey Orchestration' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journey Orchestration');
  await expect(titles(page)).not.toHaveCount(0);
  await page.getByRole('link', { name: 'Kundresor' }).first().click();
  await expect(page).toHaveURL('/sv/areas/customer-journeys/');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await context.close();
});

test('the coverage tells how much of each application a language has, and leads there', async ({ page }) => {
  await page.goto('/es/applications/');
  const row = page.getByRole('row', { name: /Journey Orchestration/ });
  await expect(row.getByRole('cell').first()).toHaveText(/\d+ de \d+/);
  await row.getByRole('cell').nth(1).getByRole('link').click();
  await expect(page).toHaveURL('/it/applications/journey-orchestration/');
});

test('drawings follow the theme, and a filtered catalogue has nothing that axe would find', async ({
  page,
}) => {
  await page.goto('/pt/?application=experience-platform&sort=title');
  await expect(page.locator('.sketch img').first()).toHaveJSProperty('complete', true);
  expect(
    await page
      .locator('.sketch img')
      .first()
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(20);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
});
