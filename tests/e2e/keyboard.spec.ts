import { expect, test } from '@playwright/test';

test('the first key leads past the header', async ({ page }) => {
  await page.goto('/pt/blueprints/customer-journeys/overview/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Pular para o conteúdo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('every control can be reached and shows that it has the focus', async ({ page }) => {
  await page.goto('/sv/blueprints/customer-journeys/batch-messaging/');
  const controls = await page.locator('a[href]:visible, button:visible, summary:visible').count();
  const reached = new Set<string>();
  for (let presses = 0; presses < controls + 20; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const shown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      const path = [...document.querySelectorAll('*')].indexOf(element);
      return { path: `${String(path)} ${element.tagName}`, shown };
    });
    if (!focused) break;
    expect(focused.shown, focused.path).toBe(true);
    reached.add(focused.path);
  }
  // Of a set of tabs only the chosen one is a stop; arrow keys lead to the others.
  const tabs = await page.getByRole('tab').count();
  expect(reached.size).toBeGreaterThanOrEqual(controls - Math.max(tabs - 1, 0));
});

test('arrow keys choose a tab', async ({ page }) => {
  await page.goto('/es/blueprints/customer-journeys/batch-messaging/');
  const tabs = page.getByRole('tab');
  await expect(tabs).not.toHaveCount(0);
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  const [first, second] = await tabs.allInnerTexts();
  await expect(page.getByRole('tabpanel', { name: second ?? '' })).toBeVisible();
  await expect(page.getByRole('tabpanel', { name: first ?? '' })).toBeHidden();
});

test('the catalogue is filtered, and a blueprint opened, by keys alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/pt/');
  const box = page.getByRole('checkbox', { name: 'Journey Orchestration' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/[?&]application=journey-orchestration$/);
  await expect(box).toBeFocused();
  await page.locator('.card:visible').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/pt\/blueprints\//);
});

test('the drift report is sorted, and a blueprint of it opened, by keys alone', async ({ page }) => {
  await page.goto('/pt/drift/');
  const header = page.locator('.matrix th').filter({ hasText: 'Blueprint' }).first();
  const before = await header.getAttribute('aria-sort');
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', /^(?:ascending|descending)$/);
  expect(before ?? 'none').toBe('none');
  await page.locator('.matrix tbody').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/pt\/drift\/.+\/$/);
});
