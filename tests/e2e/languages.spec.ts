import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { searches, texts } from './ten-languages.ts';

// A catalogue in all languages that there are: our own has pages in four of them.
const port = 4175;
const site = `http://localhost:${port}`;
const codes = Object.keys(texts);
let folder = '';
let server: ChildProcess | undefined;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'isogloss-languages-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  for (const [code, { title, heading, text }] of Object.entries(texts)) {
    await mkdir(join(content, code), { recursive: true });
    await writeFile(join(content, code, 'messages.mdx'), pageText(title, heading, text));
  }
  await writeFile(
    join(content, 'sv', 'kundresor.mdx'),
    pageText('Kundresor', 'Begränsningar', 'En kundresa samlar meddelanden.').replace(/0001$/m, '0002'),
  );
  await promisify(execFile)(process.execPath, [
    ...['src/cli/main.ts', 'build'],
    ...['--content', content, '--out', out],
  ]);
  server = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--out', out, '--port', `${port}`]);
  await expect(async () => expect((await fetch(site)).status).toBe(200)).toPass({ timeout: 20_000 });
});

test.afterAll(async () => {
  server?.kill('SIGINT');
  await rm(folder, { recursive: true, force: true });
});

function pageText(title: string, heading: string, text: string): string {
  return [
    '---',
    `title: ${title}`,
    `description: ${text}`,
    'exl-id: 00000000-0000-4000-8000-000000000001',
    `source-git-commit: ${'a'.repeat(40)}`,
    'ht-degree: 54%',
    '---',
    `# ${title}`,
    text,
    `## ${heading} {/* #limits */}`,
    text,
    `#### ${title}`,
    text,
  ].join('\n\n');
}

test('each page is in its language, and its switch leads to the nine others', async ({ page }) => {
  for (const [code, { title, locale }] of Object.entries(texts)) {
    await page.goto(`${site}/${code}/blueprints/messages/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('h4')).toHaveAttribute('id', /\p{L}/u);
    const languages = page.locator('.language-switch').getByRole('link');
    await expect(languages).toHaveCount(codes.length);
    await expect(page.locator('head link[rel="alternate"][hreflang]:not([type])')).toHaveCount(
      codes.length + 1,
    );
    const [content, window] = await page.evaluate(
      () => [document.documentElement.scrollWidth, innerWidth] as const,
    );
    expect(content, code).toBeLessThanOrEqual(window);
  }
});

test('the first page offers ten languages', async ({ page }) => {
  await page.goto(`${site}/`);
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveCount(codes.length);
});

test('words are found in other forms, and in writing without spaces', async ({ page }) => {
  for (const [code, typed, found] of searches) {
    await page.goto(`${site}/${code}/search/?q=${encodeURIComponent(typed)}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: texts[code].title }).first()).toBeVisible();
    // Pagefind falls back on the beginning of a word, and then marks other words than this.
    await expect(main.locator('mark', { hasText: found }).first(), typed).toBeVisible();
  }
});

test('a blueprint of another language alone is offered, marked, and opens there', async ({ page }) => {
  await page.goto(`${site}/pt/search/?q=kundresor`);
  const result = page.getByRole('main').locator('.results > li').first();
  const link = result.locator('.result-title');
  // Ten indexes are loaded before all have answered.
  await expect(link).toHaveAttribute('lang', 'sv-SE', { timeout: 20_000 });
  await expect(link).toHaveAttribute('hreflang', 'sv');
  await expect(result.locator('.badge')).toHaveText('página em sueco');
  await expect(result.locator('.excerpt')).toHaveAttribute('lang', 'sv-SE');
  await expect(result.locator('.excerpt mark').first()).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(`${site}/sv/blueprints/kundresor/`);

  // With nothing typed it stands last, and only the filters of its language keep it.
  await page.goto(`${site}/pt/search/`);
  await expect(page.getByRole('main').locator('.result-title')).toHaveText([texts.pt.title, 'Kundresor']);
  await page.goto(`${site}/pt/search/?language=ja`);
  await expect(page.getByRole('main').locator('.result-title')).toHaveText([texts.pt.title]);
});
