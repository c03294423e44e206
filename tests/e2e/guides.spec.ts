import { expect, test } from '@playwright/test';

// What these pages look like to axe is asked of every page of the sitemap, in accessibility.spec.ts.

test('the guides lead to the writers’ guide, whose examples are the components themselves', async ({
  page,
}) => {
  await page.goto('/pt/guides/');
  await page.getByRole('link', { name: 'Escrever um blueprint' }).click();
  await expect(page).toHaveURL('/pt/guides/writing/');
  await expect(page.getByRole('note').filter({ hasText: 'Dica' })).toBeVisible();
  await page.getByRole('tab', { name: 'Aplicativo móvel' }).click();
  await expect(page.getByText('Envie os eventos pelo SDK móvel.').last()).toBeVisible();
  await expect(page.locator('.diagram svg')).toBeVisible();
});

test('a guide has the same sections in every language, also in its addresses', async ({ page }) => {
  await page.goto('/sv/guides/localization/');
  await page.getByRole('link', { name: 'Italiano' }).click();
  await expect(page).toHaveURL('/it/guides/localization/');
  await expect(page.locator('#workflow')).toHaveText('Aggiornare una pagina');
});

test('a rule is explained in the reader’s language, with the message of the checker in English', async ({
  page,
}) => {
  await page.goto('/es/rules/');
  await page.getByRole('link', { name: 'table-row-missing' }).click();
  await expect(page.getByRole('heading', { name: 'Cómo corregirlo' })).toBeVisible();
  await expect(page.locator('.message')).toHaveAttribute('lang', 'en');
  await expect(page.locator('pre[data-file="it/journeys.mdx"]').first()).toHaveAttribute('lang', 'it-IT');
  await page.getByRole('link', { name: 'Esta página en inglés' }).click();
  await expect(page).toHaveURL('/rules/table-row-missing/');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page.getByRole('heading', { name: 'Så rättar du' })).toBeVisible();
});

test('links between rules stay in the language of the page', async ({ page }) => {
  await page.goto('/it/rules/text-behind/');
  await page.getByRole('main').getByRole('link', { name: 'link-target' }).click();
  await expect(page).toHaveURL('/it/rules/link-target/');
  await page.goto('/rules/text-behind/');
  await page.getByRole('main').getByRole('link', { name: 'link-target' }).click();
  await expect(page).toHaveURL('/rules/link-target/');
});
