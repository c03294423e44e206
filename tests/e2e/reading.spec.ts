import { expect, test } from '@playwright/test';

test.describe('choosing a language', () => {
  test('/ offers every language and remembers the choice', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Svenska/ })
      .click();
    await expect(page).toHaveURL('/sv/');
    await page.goto('/');
    await expect(page).toHaveURL('/sv/');
    await page.goto('/?choose');
    await expect(page).toHaveURL('/?choose');
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(5);
  });

  test('works without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: /Italiano/ }).click();
    await expect(page).toHaveURL('/it/');
    const cards = page.getByRole('heading', { level: 3 });
    await cards.getByRole('link', { name: 'Customer journey', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Customer journey');
    await context.close();
  });
});

test('switching from Portuguese to Swedish arrives at the same blueprint', async ({ page }) => {
  await page.goto('/pt/blueprints/customer-journeys/batch-messaging/');
  await page.getByRole('banner').getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL('/sv/blueprints/customer-journeys/batch-messaging/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv-SE');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Adobe Experience Platform');
});

test('the catalogue leads to a blueprint by its area, and the blueprint back by its breadcrumbs', async ({
  page,
}) => {
  await page.goto('/es/');
  await expect(page.getByRole('heading', { level: 2, name: 'Recorridos del cliente' })).toBeVisible();
  const cards = page.getByRole('heading', { level: 3 });
  await cards.getByRole('link', { name: 'Journey Optimizer' }).first().click();
  await expect(page).toHaveURL(/\/es\/blueprints\/customer-journeys\/journey-optimizer\/$/);
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'Modelos' }).first().click();
  await expect(page).toHaveURL('/es/');
});

test.describe('a blueprint', () => {
  test('that is behind says so, and shows the newer text at its section', async ({ page }) => {
    await page.goto('/pt/blueprints/customer-journeys/overview/');
    const notice = page
      .getByRole('complementary')
      .filter({ hasText: 'Há uma edição mais recente em italiano e espanhol' });
    await notice.getByRole('link', { name: 'Blueprints disponíveis' }).click();
    await expect(page).toHaveURL(/#newer-/);
    const newer = page.locator('details.newer');
    await newer.getByText('A versão em italiano tem um texto mais recente aqui').click();
    await expect(newer.locator('[lang="it-IT"]')).toContainText('Journey Optimizer, senza passare a');
    await expect(newer.locator('mark').first()).toHaveText('invia');
    await newer.getByRole('link', { name: 'Comparar este trecho' }).first().click();
    await expect(page).toHaveURL(/\/pt\/compare\/customer-journeys\/overview\/\?with=it#/);
    await page.goto('/it/blueprints/customer-journeys/overview/');
    await expect(page.locator('.ahead, .newer')).toHaveCount(0);
  });

  test('tells where it comes from', async ({ page }) => {
    await page.goto('/pt/blueprints/customer-journeys/overview/');
    const main = page.getByRole('main');
    await expect(main).toContainText('faf65f9c');
    await expect(main).toContainText('21 de junho de 2021');
    await expect(main).toContainText('54%');
  });

  test('has its diagram in the page, with a name for those who cannot see it', async ({ page }) => {
    await page.goto('/sv/blueprints/customer-journeys/batch-messaging/');
    const diagram = page.locator('svg[role="img"]');
    await expect(diagram).toHaveCount(1);
    await expect(diagram).toHaveAttribute('aria-label', /\p{L}{3}/u);
    expect(await page.content()).not.toContain('fonts.googleapis');
  });

  test('links its headings by ids that all languages share', async ({ page }) => {
    await page.goto('/it/blueprints/customer-journeys/batch-messaging/#guardrails');
    await expect(page.locator('h2#guardrails')).toBeInViewport();
  });

  test('names its translations to search engines', async ({ page }) => {
    await page.goto('/sv/blueprints/customer-journeys/overview/');
    for (const language of ['pt', 'it', 'sv', 'es']) {
      const link = page.locator(`head link[rel="alternate"][hreflang^="${language}"]`);
      await expect(link).toHaveAttribute(
        'href',
        new RegExp(`/${language}/blueprints/customer-journeys/overview/$`),
      );
    }
    await expect(page.locator('head link[rel="alternate"][hreflang="x-default"]')).toHaveCount(1);
  });

  test('does not scroll sideways', async ({ page }) => {
    for (const path of ['overview', 'batch-messaging', 'triggered-messaging', 'journey-optimizer']) {
      await page.goto(`/sv/blueprints/customer-journeys/${path}/`);
      const [content, window] = await page.evaluate(
        () => [document.documentElement.scrollWidth, innerWidth] as const,
      );
      expect(content, path).toBeLessThanOrEqual(window);
    }
  });
});

test('the sitemap names the alternates of every blueprint', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const entry = sitemap
    .split('<url>')
    .find((part) => part.includes('/pt/blueprints/customer-journeys/overview/</loc>'));
  for (const language of ['pt', 'it', 'sv', 'es']) {
    expect(entry).toContain(`/${language}/blueprints/customer-journeys/overview/`);
  }
  expect(entry).toContain('hreflang="x-default"');
});

for (const [language, words] of [
  ['pt', /página/],
  ['it', /pagina/],
  ['sv', /Sidan/],
  ['es', /página/],
] as const) {
  test(`a page that is not there is told in its language: ${language}`, async ({ page }) => {
    const response = await page.goto(`/${language}/nowhere/at/all/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
  });
}

test('the drift report is part of the site', async ({ request }) => {
  const report = (await (await request.get('/drift.json')).json()) as {
    schema: number;
    summary: { drifted: number };
  };
  expect(report.schema).toBe(1);
  expect(report.summary.drifted).toBeGreaterThan(0);
});

test('the schemas are part of the site', async ({ request }) => {
  for (const name of ['baseline', 'drift', 'front-matter']) {
    const schema = (await (await request.get(`/schemas/${name}.json`)).json()) as { $schema: string };
    expect(schema.$schema).toContain('2020-12');
  }
});

test('every rule has its page', async ({ page }) => {
  await page.goto('/rules/');
  await page.getByRole('main').getByRole('link', { name: 'table-row-missing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('table-row-missing');
  await expect(page.getByRole('heading', { name: 'How to fix' })).toBeVisible();
});

test('the theme can be chosen, and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/it/');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole('banner').getByRole('button').click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await background()).toBe(dark);
});
