import { expect, test } from '@playwright/test';

test('a word finds the blueprint, and the result opens it', async ({ page }) => {
  await page.goto('/sv/search/');
  await page.getByRole('main').getByRole('searchbox').fill('kundresor');
  const result = page.getByRole('main').getByRole('link', { name: 'Kundresor' }).first();
  await expect(result).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toContainText(/\d/);
  await result.click();
  await expect(page).toHaveURL(/\/sv\/blueprints\/customer-journeys\/overview\//);
});

test('a search can be shared by its address', async ({ page }) => {
  await page.goto('/pt/search/?q=jornadas');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('jornadas');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Jornadas do cliente' }).first(),
  ).toBeVisible();
});

/** Forms of words that only the language's own stemmer brings together. */
for (const [language, typed, found] of [
  ['pt', 'mensagem', /Mensagens/],
  ['it', 'messaggi', /Messaggi/i],
  ['sv', 'utskicken', /utskick/i],
  ['es', 'mensaje', /Mensajes/i],
] as const) {
  test(`words are stemmed in their language: ${typed} in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/search/?q=${typed}`);
    await expect(page.getByRole('main').getByRole('link', { name: found }).first()).toBeVisible();
  });
}

test('a word that nothing holds says so', async ({ page }) => {
  await page.goto('/it/search/?q=xyzzyqwert');
  await expect(page.getByRole('main').getByRole('status')).toContainText('xyzzyqwert');
  await expect(page.getByRole('main').locator('ol li')).toHaveCount(0);
});

test('markup in a query stays text', async ({ page }) => {
  await page.goto(`/es/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`);
  await expect(page.getByRole('main').getByRole('status')).toContainText('<img');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

for (const key of ['/', 'Control+k']) {
  test(`${key} opens the dialog, the keyboard does the rest`, async ({ page }) => {
    await page.goto('/it/blueprints/customer-journeys/journey-optimizer/');
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('batch');
    await expect(dialog.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/it\/blueprints\/customer-journeys\//);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('Escape closes the dialog and gives the focus back', async ({ page }) => {
  await page.goto('/pt/');
  const opener = page.getByRole('banner').getByRole('link', { name: 'Pesquisar' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('nothing of the search is loaded before it is wanted', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto('/sv/blueprints/customer-journeys/overview/', { waitUntil: 'networkidle' });
  expect(requested.filter((path) => path.startsWith('/search/'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('kundresor');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  expect(requested.some((path) => /^\/search\/[0-9a-f]{12}\/sv\//.test(path))).toBe(true);
});
