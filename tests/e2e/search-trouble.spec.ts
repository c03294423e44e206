import { expect, type Locator, type Page, test } from '@playwright/test';

// What can go wrong between a reader and the indexes, and what is left of the search then.

function titles(page: Page): Locator {
  return page.getByRole('main').locator('.result-title');
}

test('without JavaScript there is the whole catalogue as a list', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('/sv/search/');
  const main = page.getByRole('main');
  await expect(main.locator('noscript p')).toBeVisible();
  expect(await main.getByRole('listitem').getByRole('link').count()).toBeGreaterThan(20);
  await main.getByRole('link', { name: 'Händelsestyrda meddelanden' }).click();
  await expect(page).toHaveURL(/\/sv\/blueprints\/customer-journeys\/triggered-messaging\//);
  await page.close();
});

test('without WebAssembly filters work, and titles and descriptions are searched', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/it/search/?q=individuali');
  await expect(page.getByRole('main').locator('.notice')).toContainText('WebAssembly');
  await expect(titles(page)).toHaveText(['Journey Optimizer']);
  await page.getByRole('main').getByRole('searchbox').fill('');
  await expect(titles(page)).toHaveCount(8);
});

test('nothing is loaded before it is wanted, and other languages come after the first answer', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  for (const language of ['pt', 'it', 'es'])
    await page.route(new RegExp(`/search/[0-9a-f]+/${language}/`), async (route) => {
      await held;
      await route.continue();
    });
  await page.goto('/sv/blueprints/customer-journeys/overview/', { waitUntil: 'networkidle' });
  expect(requested.filter((path) => path.includes('/search/'))).toEqual([]);

  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('meddelanden');
  await expect(dialog.locator('.result-title mark').first()).toBeVisible();
  await expect(dialog.locator('.search-status')).toContainText('Söker även på portugisiska');
  // A result that the reader has turned to stays where it is.
  await page.keyboard.press('ArrowDown');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  letGo();
  await expect(dialog.locator('.search-status')).not.toContainText('Söker');
  await expect(dialog.locator('.result-title').first()).toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused);
});

test('a language whose index is missing is named, the others answer, and can be tried again', async ({
  page,
}) => {
  const missing = /\/search\/[0-9a-f]+\/sv\//;
  await page.route(missing, (route) => route.fulfill({ status: 404 }));
  await page.goto('/pt/search/?q=plantilla');
  const notice = page.getByRole('main').locator('.notice.failure');
  await expect(notice).toContainText('A pesquisa em sueco não respondeu.');
  await expect(titles(page).first()).toHaveText('Mensagens acionadas por eventos');
  await page.unroute(missing);
  await notice.getByRole('button', { name: 'Tentar de novo' }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('main').getByRole('searchbox').fill('återinträde');
  await expect(titles(page).first()).toHaveText('Mensagens acionadas por eventos');
});

test('a part of an index that is missing is not taken for nothing found', async ({ page }) => {
  await page.route(/\/sv\/index\//, (route) => route.fulfill({ status: 404 }));
  await page.goto('/pt/search/?q=återinträde');
  const notice = page.getByRole('main').locator('.notice.failure');
  await expect(notice).toContainText('A pesquisa em sueco não respondeu.');
});

test('the reader’s own index may be missing too', async ({ page }) => {
  await page.route(/\/search\/[0-9a-f]+\/it\//, (route) => route.abort());
  await page.goto('/it/search/?q=återinträde');
  await expect(page.getByRole('main').locator('.notice.failure')).toContainText('italiano');
  await expect(titles(page).first()).toHaveText('Messaggi attivati da eventi');
});

test('with no index at all titles and descriptions are searched', async ({ page }) => {
  await page.route('**/search/manifest.json', (route) => route.abort());
  await page.goto('/es/search/?q=decisiones');
  const notice = page.getByRole('main').locator('.notice.failure');
  await expect(notice).toContainText('solo se ha buscado en títulos');
  await expect(titles(page)).toHaveText(['Gestión de decisiones', 'Recorridos del cliente']);
  await page.unroute('**/search/manifest.json');
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
  expect(await titles(page).count()).toBeGreaterThan(1);
});

test('when the words are missing the page says so', async ({ page }) => {
  await page.route('**/search/words.json', (route) => route.abort());
  await page.goto('/pt/search/');
  await expect(page.getByRole('alert')).toContainText('A pesquisa não respondeu');
});

test('who saves data is asked before other languages are loaded', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto('/sv/search/?q=espalham', { waitUntil: 'networkidle' });
  const inPortuguese = (): string[] => requested.filter((path) => /^\/search\/\w+\/pt\//.test(path));
  await expect(titles(page)).toHaveCount(0);
  await page.getByRole('main').getByRole('searchbox').fill('återinträde');
  await expect(titles(page)).toHaveText(['Händelsestyrda meddelanden']);
  await expect(page.getByRole('main').locator('.found')).toBeHidden();
  await page.getByRole('main').getByRole('searchbox').fill('espalham');
  await expect(titles(page)).toHaveCount(0);
  expect(inPortuguese()).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: 'Sök även på de andra språken' }).click();
  await expect(titles(page).first()).toHaveText('Händelsestyrda meddelanden');
  await expect(page.getByRole('main').locator('.found').first()).toContainText('portugisiska');
  expect(inPortuguese()).not.toEqual([]);
});
