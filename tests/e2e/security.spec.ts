import { type BrowserContext, expect, test } from '@playwright/test';
import { onePageOfEachKind, sitemapPaths } from './page-kinds.ts';

/** Gathers what the policy forbade on the pages of a context. */
async function violationsIn(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeFunction('tellViolation', (violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const { tellViolation } = window as unknown as { tellViolation: (violation: string) => void };
      tellViolation(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return violations;
}

test('the policy is heard, and forbids what is written into a page', async ({ page, context }) => {
  const violations = await violationsIn(context);
  await page.goto('/pt/');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => violations).toContainEqual(expect.stringContaining('style-src'));
});

test('no page of any kind needs what the policy forbids', async ({ page, context, request }) => {
  const violations = await violationsIn(context);
  // A page of each kind is many pages where the machine is busy.
  test.setTimeout(120_000);
  for (const path of await onePageOfEachKind(request)) await page.goto(path, { waitUntil: 'load' });
  expect(violations).toEqual([]);
});

test('neither does the search, in its dialog and on its page', async ({ page, context }) => {
  const violations = await violationsIn(context);
  await page.goto('/pt/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('mensagens');
  await expect(dialog.locator('.results mark').first()).toBeVisible();
  await page.goto('/it/search/?q=messaggi');
  await expect(page.getByRole('main').locator('.results mark').first()).toBeVisible();
  expect(violations).toEqual([]);
});

test('every page names the digests of its scripts and styles, and has nothing of theirs in it', async ({
  request,
}) => {
  const all = [...(await onePageOfEachKind(request)), ...(await sitemapPaths(request))];
  for (const path of new Set(all)) {
    const html = await (await request.get(path)).text();
    expect(html, path).toContain('http-equiv="Content-Security-Policy"');
    const within = /<style|<[^>]*\s(?:style|on\w+)="|<script(?![^>]*\ssrc=)(?![^>]*ld\+json)[^]{0,80}/.exec(
      html,
    );
    expect(within?.[0], path).toBeUndefined();
    for (const [tag] of html.matchAll(/<script[^>]*\ssrc=[^>]*>|<link rel="stylesheet"[^>]*>/g))
      expect(tag, path).toContain(' integrity="sha256-');
  }
});

test('what is sent with a page forbids frames around it', async ({ request }) => {
  const headers = (await request.get('/pt/')).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});
