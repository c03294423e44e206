import { expect, test } from '@playwright/test';
import { prepareAxe, violationsInBothThemes } from './axe.ts';

const overview = '/it/drift/';

test('the drift report is a plain table, in the order of the work, without JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(overview);
  const matrix = page.getByRole('group', { name: 'Per blueprint' });
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(matrix.getByRole('button')).toHaveCount(0);
  const words = await matrix
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => Number(row.dataset['words'])));
  expect(words.length).toBeGreaterThan(1);
  expect(words).toEqual(words.toSorted((a, b) => b - a));

  await matrix.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Edizioni' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Percorso di navigazione' })
    .getByRole('link', { name: 'Divergenze' })
    .click();
  await expect(page).toHaveURL(overview);
  await context.close();
});

test('the matrix is filtered and sorted from the keyboard, and the address keeps what was chosen', async ({
  page,
}) => {
  await page.goto(overview);
  const filter = page.getByRole('search', { name: 'Filtra i blueprint' });
  const matrix = page.getByRole('group', { name: 'Per blueprint' });
  const rows = matrix.locator('tbody tr:not([hidden])');
  const all = await rows.count();
  const title = (await rows.first().getByRole('rowheader').textContent()) ?? '';

  await filter.getByRole('searchbox', { name: 'Titolo' }).focus();
  await page.keyboard.type(title.trim().toUpperCase());
  await expect(rows).toHaveCount(1);
  await expect(filter.getByRole('status')).toContainText(`1 di ${all}`);
  await expect(page).toHaveURL(/\?q=/);

  await filter.getByRole('button', { name: 'Togli i filtri' }).press('Enter');
  await expect(rows).toHaveCount(all);
  await expect(page).toHaveURL(overview);

  const heading = matrix.getByRole('columnheader', { name: 'Blueprint' });
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await filter.getByRole('combobox', { name: 'Stato' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/\?state=[a-z-]+&sort=title-reversed$/);
  const chosen = await rows.allTextContents();

  await page.reload();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await rows.allTextContents()).toEqual(chosen);
});

test('the data can be taken along, and each language has a badge', async ({ page, request }) => {
  await page.goto(overview);
  const csv = await request.get('/it/drift.csv');
  expect(csv.headers()['content-type']).toContain('text/csv');
  expect(await csv.text()).toContain('Blueprint,Titolo,Lingua,');
  expect(await (await request.get('/it/drift.json')).json()).toMatchObject({ schema: 1, language: 'it-IT' });
  for (const badge of await page.locator('.drift-badges img').all())
    await expect
      .poll(() => badge.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(50);
});

test('what is known is told with its reason, in the report and on the page of the blueprint', async ({
  page,
}) => {
  await page.goto(overview);
  const known = page.getByRole('table').filter({ hasText: 'translation-missing' });
  await expect(known.getByRole('row', { name: /^Raccomandazioni/ })).toContainText(
    'On purpose: shows a page',
  );
  await page.goto('/es/drift/audience-activation/advertising/');
  const finding = page.getByRole('listitem').filter({ hasText: 'heading-missing' });
  await expect(finding).toContainText('Conocido: On purpose: shows a section');
});

test('axe finds nothing in the drift report', async ({ page }) => {
  await prepareAxe(page);
  await page.goto(overview);
  const first = page.getByRole('group', { name: 'Per blueprint' }).getByRole('link').first();
  await page.locator('summary').first().click();
  expect(await violationsInBothThemes(page, { scrolls: true })).toEqual([]);
  await first.click();
  await expect(page.getByRole('heading', { level: 2, name: 'Edizioni' })).toBeVisible();
  expect(await violationsInBothThemes(page, { scrolls: true })).toEqual([]);
});
