import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// The live preview works on a folder outside the project, so that the tests of the built site see nothing of it.
const port = 4174;
const slug = 'customer-journeys/journey-optimizer';
let content = '';
let server: ChildProcess | undefined;
let printed = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'isogloss-preview-'));
  await cp('content', content, { recursive: true });
  server = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--content', content, '--port', `${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => (printed += String(chunk)));
  await expect(async () => expect((await fetch(`http://localhost:${port}/pt/`)).status).toBe(200)).toPass({
    timeout: 60_000,
  });
});

test.afterAll(async () => {
  server?.kill('SIGINT');
  await rm(content, { recursive: true, force: true });
});

/** Changes the Portuguese page as an editor does. */
async function save(change: (text: string) => string): Promise<() => Promise<void>> {
  const path = join(content, 'pt', `${slug}.mdx`);
  const text = await readFile(path, 'utf8');
  await writeFile(path, change(text));
  return () => writeFile(path, text);
}

test('a saved page shows without a touch of the browser', async ({ page }) => {
  await page.goto(`http://localhost:${port}/pt/blueprints/${slug}/`);
  const undo = await save((text) => text.replace('## Arquitetura', '## Arquitetura renovada'));
  await expect(page.getByRole('heading', { name: /Arquitetura renovada/ })).toBeVisible();
  await undo();
  await expect(page.getByRole('heading', { name: /Arquitetura renovada/ })).toHaveCount(0);
});

test('a broken page shows its diagnostic in the browser and the terminal, and mends itself', async ({
  page,
}) => {
  await page.goto(`http://localhost:${port}/pt/blueprints/${slug}/`);
  const undo = await save((text) => text.replace('## Arquitetura', '{1 + 1}\n\n## Arquitetura'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('Expressions do not run in pages');
  await expect(overlay).toContainText(`${slug}.mdx:`);
  expect(printed).toMatch(
    /journey-optimizer\.mdx:\d+:1 Expressions do not run in pages.*\[expression-forbidden\]/,
  );
  await undo();
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journey Optimizer');
});
