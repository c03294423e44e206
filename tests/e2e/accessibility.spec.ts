import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page of the sitemap, ${colorScheme}`, async ({ page, request }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const sitemap = await (await request.get('/sitemap.xml')).text();
    const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => new URL(address ?? '').pathname,
    );
    expect(paths.length).toBeGreaterThan(20);
    for (const path of [
      ...paths,
      '/',
      '/404.html',
      '/it/404.html',
      '/rules/',
      '/rules/link-target/',
      '/sv/search/?q=kundresor',
    ]) {
      await page.goto(path);
      if (path.includes('?q=')) await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });
}

test('axe finds nothing in the search dialog, nor on the search page, with filters and notices', async ({
  page,
}) => {
  await page.goto('/pt/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Kunddataplattform i realtid');
  await expect(dialog.getByRole('button', { name: 'Pesquisar sem' })).toBeVisible();
  await dialog.locator('.filters > summary').click();
  await expectNoViolations(page);

  await page.route(/\/search\/[0-9a-f]+\/es\//, (route) => route.abort());
  await page.goto('/pt/search/?q=mensagnes&language=pt');
  await expect(page.locator('.notice')).toHaveCount(2);
  const filters = page.locator('.filters');
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click();
  await expectNoViolations(page);
});

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
