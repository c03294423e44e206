import { expect, type Locator, test } from '@playwright/test';

/** The link of a result, by its place. */
function titleAt(place: Locator, index: number): Locator {
  return place.locator('.result-title').nth(index);
}

for (const key of ['/', 'Control+k']) {
  test(`${key} opens the dialog, the keyboard does the rest`, async ({ page }) => {
    await page.goto('/it/blueprints/customer-journeys/journey-optimizer/');
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('messaggi');
    // The texts come last.
    await expect(dialog.locator('.sections').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(titleAt(dialog, 0)).toBeFocused();
    await page.keyboard.press('End');
    // Those of the last result may come only now.
    await expect(dialog.locator('.results > li').last().locator('a:focus')).toHaveCount(1);
    await page.keyboard.press('Home');
    await expect(titleAt(dialog, 0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(' batch');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('messaggi batch');
    await expect(titleAt(dialog, 0)).toContainText('batch');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/it\/blueprints\/customer-journeys\/batch-messaging\//);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('Enter opens the first result as soon as there is one', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/manifest.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/es/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('madrugada');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('.search-status')).toHaveText('Buscando…');
  release();
  await expect(page).toHaveURL(/\/es\/blueprints\/customer-journeys\/triggered-messaging\//);
});

test('Escape empties the field, then closes the dialog and gives the focus back', async ({ page }) => {
  await page.goto('/pt/');
  const opener = page.getByRole('banner').getByRole('link', { name: 'Pesquisar' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('jornadas');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('on the page Enter leads to the first result; searches are remembered and forgotten', async ({
  page,
}) => {
  await page.goto('/sv/search/');
  const main = page.getByRole('main');
  const field = main.getByRole('searchbox');
  for (const query of ['kundresor', 'dubbletter']) {
    await field.fill(query);
    await field.press('Enter');
    await expect(titleAt(main, 0)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
  }
  const recent = main.getByRole('region', { name: 'Senaste sökningar' });
  await expect(recent.getByRole('listitem')).toHaveText([/dubbletter/, /kundresor/]);

  await expect(page).toHaveURL(/\/sv\/search\/$/);
  await page.reload();
  await expect(recent.getByRole('listitem')).toHaveCount(2);
  await recent.getByRole('button', { name: 'kundresor', exact: true }).click();
  await expect(page).toHaveURL(/\?q=kundresor$/);
  await expect(titleAt(main, 0)).toHaveText('Kundresor');
  await expect(recent).toBeHidden();
  await page.goBack();
  await recent.getByRole('button', { name: 'Glöm ”dubbletter”' }).click();
  await expect(recent.getByRole('listitem')).toHaveText([/kundresor/]);
  await recent.getByRole('button', { name: 'Glöm alla' }).click();
  await expect(recent).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
