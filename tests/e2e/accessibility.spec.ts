import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { prepareAxe, violationsInBothThemes } from './axe.ts';

// Every page of the sitemap in both themes, in parts that can run at the same time. On a phone one page of each kind
// is enough: the others have the same parts.

const parts = 4;

/** What is no page of its own to search engines, or has other states than the one it opens in. */
const besideSitemap = ['/404.html', '/it/404.html', '/sv/search/?q=kundresor'];

test.beforeEach(async ({ page }) => prepareAxe(page));

for (let part = 0; part < parts; part++) {
  test(`axe finds nothing on the pages of the site, part ${part + 1} of ${parts}`, async ({ page, request }, {
    project,
  }) => {
    const listed = await sitemapPaths(request);
    const looked = project.name === 'phone' ? onePerKind(listed) : listed;
    const paths = [...looked, ...besideSitemap];
    expect(paths.length).toBeGreaterThan(10);
    await expectNothingOn(
      page,
      paths.filter((_, index) => index % parts === part),
    );
  });
}

async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
}

function onePerKind(paths: readonly string[]): string[] {
  return [...Map.groupBy(paths, kindOf).values()].flatMap(([first = '']) => first);
}

/** The part of the site that a page belongs to, whatever its language, and whether it is the part's first. */
function kindOf(path: string): string {
  const parts = path.split('/').slice(1, -1);
  if (parts[0]?.length === 2) parts[0] = '*';
  return `${parts.slice(0, 2).join('/')}${parts.length > 2 ? '/*' : ''}`;
}

async function expectNothingOn(page: Page, paths: readonly string[]): Promise<void> {
  test.setTimeout(30_000 + paths.length * 5_000);
  for (const path of paths) {
    await page.goto(path);
    if (path.includes('?q=')) await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    expect.soft(await violationsInBothThemes(page)).toEqual([]);
  }
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
  expect(await violationsInBothThemes(page, { scrolls: true })).toEqual([]);

  await page.route(/\/search\/[0-9a-f]+\/es\//, (route) => route.abort());
  await page.goto('/pt/search/?q=mensagnes&language=pt');
  await expect(page.locator('.notice')).toHaveCount(2);
  const filters = page.locator('.filters');
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click();
  expect(await violationsInBothThemes(page)).toEqual([]);
});
