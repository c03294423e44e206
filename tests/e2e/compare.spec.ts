import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';

const address = '/pt/compare/customer-journeys/overview/';

test('without JavaScript a page stands beside the language that leads, with what differs in words', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('.compare-columns > :visible')).toHaveText(['Português', 'Italiano']);
  await expect(page.getByRole('main')).toContainText('A versão em italiano é mais recente.');
  const row = page.locator('[id="blueprints.2"]');
  await expect(row).toContainText('Linha da tabela');
  await expect(row.locator('mark.shown').first()).toHaveText('invia');
  await expect(row.locator('tr.differs.shown')).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Comparar com' })).toBeHidden();
  await page
    .getByRole('navigation', { name: /outro idioma/ })
    .getByRole('link', { name: 'Svenska' })
    .click();
  await expect(page).toHaveURL('/sv/compare/customer-journeys/overview/');
  await context.close();
});

test('the address says which languages stand beside a page, and each has all its rows', async ({ page }) => {
  await page.goto(`${address}?with=it,sv#blueprints.2`);
  await expect(page.locator('.compare-columns > :visible')).toHaveText(['Português', 'Italiano', 'Svenska']);
  const rows = page.locator('.compare-rows > .row:visible');
  const count = await rows.count();
  await expect(page.locator('.cell[data-language="sv"]:not(.absent)')).toHaveCount(count);
  // Portuguese and Swedish say the same, and only what differs from one that is shown is told.
  await page.getByLabel('Italiano').uncheck();
  await expect(page).toHaveURL(/\?with=sv#blueprints\.2$/);
  await expect(page.locator('.row.differs')).toHaveCount(0);
  await expect(page.locator('.cell:not([hidden]) .shown')).toHaveCount(0);
  await page.getByLabel('Español').check();
  await expect(page).toHaveURL(/\?with=sv,es#/);
  await expect(page.locator('.cell[data-language="es"] .shown').first()).toBeVisible();
});

test('the keyboard goes from difference to difference', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Próxima diferença' }).press('Enter');
  await expect(page.locator('[id="title"]')).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator('[id="blueprints.2"]')).toBeFocused();
  await expect(page.locator('output')).toHaveText('2 / 2');
  await page.keyboard.press('p');
  await expect(page.locator('[id="title"]')).toBeFocused();
  await page.getByLabel('Mostrar apenas as diferenças').check();
  await expect(page.getByText('A tabela resume')).toBeHidden();
});

test('a language that does not come is told, and the others stay', async ({ page }) => {
  await page.route('**/sv/compare/**', (route) => route.abort());
  await page.goto(address);
  await page.getByLabel('Svenska').click();
  await expect(page.getByRole('alert')).toHaveText('Não foi possível carregar a versão em sueco.');
  await expect(page.getByLabel('Svenska')).not.toBeChecked();
  await expect(page.locator('.compare-columns > :visible')).toHaveText(['Português', 'Italiano']);
});

test('tables of one row scroll together', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(address);
  const [own, other] = [0, 1].map((place) => page.locator('[id="blueprints.2"] .table').nth(place));
  await own?.evaluate((table) => table.scrollTo({ left: table.scrollWidth }));
  await expect.poll(() => other?.evaluate((table) => table.scrollLeft)).toBeGreaterThan(0);
});

test('axe finds nothing, and nothing is wider than the window of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${address}?with=it,sv`);
  await expect(page.locator('.cell[data-language="sv"]').first()).toBeVisible();
  await expectNoViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('each language in the switch has a mark, with words for those who cannot see it', async ({ page }) => {
  await page.goto('/pt/blueprints/customer-journeys/overview/');
  const languages = page.getByRole('banner').getByRole('navigation', { name: 'Idioma' });
  await expect(languages.getByRole('link', { name: 'Italiano (em dia)' })).toBeVisible();
  await expect(languages.getByRole('link', { name: 'Svenska (desatualizado)' })).toBeVisible();
  await expectNoViolations(page);
  await page.locator('details.newer > summary').click();
  await expectNoViolations(page);
});
