import { expect, test } from '@playwright/test';

/** All files of a language come one after the other. */
const whole = { timeout: 60_000 };

const blueprint = '/pt/blueprints/customer-journeys/batch-messaging/';

test('a language is kept on request, read and searched without a connection, and removed again', async ({
  page,
  context,
}) => {
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  test.setTimeout(120_000);
  await page.goto('/pt/offline/');
  const save = page.getByRole('button', { name: 'Guardar neste dispositivo' });
  await expect(page.getByText(/Espaço necessário: [\d,]+ MB/)).toBeVisible();
  expect(await registrations()).toEqual([]);

  await save.click();
  await expect(page.getByText('Os blueprints estão guardados neste dispositivo.')).toBeVisible(whole);
  expect(await registrations()).toEqual([new URL('/pt/', page.url()).href]);

  await context.setOffline(true);
  await page.goto(blueprint);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mensagens em lote/);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('consentimento');
  await expect(page.getByRole('link', { name: /Mensagens em lote/ }).first()).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/consentimento/i);

  await page.goto('/pt/offline/?from=footer');
  await page.getByRole('button', { name: 'Remover deste dispositivo' }).click();
  await expect(page.getByText('Os blueprints foram removidos deste dispositivo.')).toBeVisible();
  await expect(save).toBeFocused();
  expect(await registrations()).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  // The page that is open keeps its worker until it is left.
  await page.goto('about:blank');
  await expect(page.goto(blueprint)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test('nothing of a language is kept when a file cannot be had', async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.goto('/pt/offline/');
  await context.route('**/pt/search/words.json*', (route) => route.abort());
  await page.getByRole('button', { name: 'Guardar neste dispositivo' }).click();
  await expect(page.getByText('Não foi possível guardar os blueprints')).toBeVisible(whole);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a page is fetched when a reader seems about to follow a link to it, and only then', async ({
  page,
}) => {
  await page.goto(blueprint);
  const prefetched = page.locator('link[rel="prefetch"]');
  await expect(prefetched).toHaveCount(0);
  const link = page.locator('main a[href*="/triggered-messaging/"]').first();
  // The script comes when the pointer first moves.
  await expect(async () => {
    await page.locator('h1').hover();
    await link.hover();
    await expect(prefetched).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  await expect(prefetched).toHaveAttribute('href', '/pt/blueprints/customer-journeys/triggered-messaging/');
  await page.locator('.mark').hover();
  await expect(prefetched).toHaveCount(2);
  await link.hover();
  await page.locator('.search-link').hover();
  await expect(prefetched).toHaveCount(3);
});

test('a page names what there is of it for programs, and all of it is there', async ({ page, request }) => {
  await page.goto(blueprint);
  const hrefs = await page
    .locator(
      'head link[type="application/atom+xml"], head link[type="text/markdown"], head link[rel="manifest"]',
    )
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toHaveLength(3);
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  for (const address of [...hrefs, new URL(image ?? '').pathname, '/icons/maskable-512.png', '/llms.txt'])
    expect((await request.get(address)).status(), address).toBe(200);
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  ) as object;
  expect(data).toMatchObject({ '@type': 'TechArticle', inLanguage: 'pt-BR' });
});
