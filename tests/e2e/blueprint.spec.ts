import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';

const blueprint = '/pt/blueprints/customer-journeys/batch-messaging/';
const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 640 };

test.describe('the navigation tree', () => {
  test('stands beside the text where there is room, with the page marked', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto(blueprint);
    const tree = page.getByRole('navigation', { name: 'Índice de blueprints' });
    await expect(tree.locator('[aria-current=page]')).toHaveAttribute('href', blueprint);
    await expect(tree.locator('[aria-current=page]')).toBeInViewport();
    await tree.getByRole('link', { name: 'Journey Optimizer' }).click();
    await expect(page).toHaveURL('/pt/blueprints/customer-journeys/journey-optimizer/');
  });

  test('is a drawer on a phone, also without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: narrow });
    const page = await context.newPage();
    await page.goto(blueprint);
    const tree = page.getByRole('navigation', { name: 'Índice de blueprints' });
    await expect(tree).toBeHidden();
    await page.getByRole('button', { name: 'Índice de blueprints' }).click();
    await expect(tree.locator('[aria-current=page]')).toBeInViewport();
    await tree.getByRole('button', { name: 'Fechar' }).click();
    await expect(tree).toBeHidden();
    await page.getByRole('button', { name: 'Índice de blueprints' }).click();
    await tree.getByRole('link', { name: 'Journey Optimizer' }).click();
    await expect(page).toHaveURL('/pt/blueprints/customer-journeys/journey-optimizer/');
    await context.close();
  });

  test('breaks no rule of accessibility as a drawer', async ({ page }) => {
    await page.setViewportSize(narrow);
    await page.goto(blueprint);
    await page.getByRole('button', { name: 'Índice de blueprints' }).click();
    await expectNoViolations(page);
  });

  test('has what another area holds put in when it is opened', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto(blueprint);
    const area = page.locator('#tree details[data-area="analytics"]');
    await expect(area.getByRole('listitem')).toHaveCount(0);
    await area.locator('summary').click();
    await area.getByRole('link', { name: 'Análise de contas' }).click();
    await expect(page).toHaveURL('/pt/blueprints/analytics/account-analytics/');
  });

  test('leads to the page that lists an area when its content does not come', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.route('**/pt/navigation/', (route) => route.abort());
    await page.goto(blueprint);
    const area = page.locator('#tree details[data-area="analytics"]');
    await Promise.all([page.waitForEvent('requestfailed'), area.locator('summary').click()]);
    await area.getByRole('link').click();
    await expect(page).toHaveURL('/pt/areas/analytics/');
  });

  test('has a page of its own', async ({ page }) => {
    await page.goto('/sv/navigation/');
    const tree = page.getByRole('main').getByRole('navigation');
    await expect(tree.getByRole('link')).not.toHaveCount(0);
    await expectNoViolations(page);
  });
});

test.describe('the table of contents', () => {
  test('stands open beside the text without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: wide });
    const page = await context.newPage();
    await page.goto(blueprint);
    const contents = page.getByRole('navigation', { name: 'Nesta página' });
    await contents.getByRole('link', { name: 'Proteções' }).click();
    await expect(page).toHaveURL(/#guardrails$/);
    await context.close();
  });

  test('marks the section that is read', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto(`${blueprint}#guardrails`);
    const current = page.locator('.contents [aria-current=location]');
    await expect(current).toHaveText('Proteções');
    await page
      .locator('#prerequisites')
      .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await expect(current).toHaveText('Pré-requisitos');
    // Past all headings at once: none of them was seen on the way.
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect(current).toHaveText('Blueprints relacionados');
  });
});

test.describe('a diagram', () => {
  test('is enlarged in a dialog, and the focus comes back', async ({ page }) => {
    await page.goto(blueprint);
    const button = page.getByRole('button', { name: 'Ampliar o diagrama' });
    await button.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('img')).toBeVisible();
    const size = dialog.getByRole('button', { name: 'Tamanho original' });
    await size.click();
    await expect(size).toHaveAttribute('aria-pressed', 'true');
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('has no button that does nothing', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(blueprint);
    await expect(page.locator('.enlarge')).toBeHidden();
    await context.close();
  });
});

test('a figure that zooms is shown in a dialog that has its name', async ({ page }) => {
  await page.goto(blueprint);
  await page.locator('.prose').evaluate((prose) => {
    const image = '<img src="/favicon.svg" alt="A marca" />';
    prose.insertAdjacentHTML(
      'afterbegin',
      `<figure><a class="zoom" href="/favicon.svg">${image}</a></figure>`,
    );
  });
  await page.locator('a.zoom').click();
  await expect(page.getByRole('dialog', { name: 'A marca' }).getByRole('img')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Fechar' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(blueprint);
});

test.describe('copying', () => {
  test('the mark of a heading copies the address of the section', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(blueprint);
    await page.getByRole('link', { name: 'Link para a seção “Proteções”' }).click();
    await expect(page.getByRole('status')).toHaveText('Copiado');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /batch-messaging\/#guardrails$/,
    );
    await expect(page).toHaveURL(/#guardrails$/);
  });

  test('the button beside code copies the code', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(blueprint);
    await page.locator('.prose').evaluate((prose) => {
      prose.insertAdjacentHTML(
        'afterbegin',
        '<div class="code"><pre>a {\n}</pre><button class="copy">C</button></div>',
      );
    });
    await page.locator('.copy').click();
    await expect(page.getByRole('status')).toHaveText('Copiado');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a {\n}');
  });
});

test('other blueprints with the same applications are offered', async ({ page }) => {
  await page.goto(blueprint);
  const related = page.getByRole('navigation', { name: 'Outros blueprints com esses aplicativos' });
  await related.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/pt\/blueprints\/.+/);
  await expect(page).not.toHaveURL(blueprint);
});

test('on paper there is the text, and nothing that leads elsewhere', async ({ page }) => {
  await page.goto(blueprint);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.tree', '.tree-button', '.contents', '.kindred', '.pager', '.enlarge', '.site-header'])
    await expect(page.locator(part), part).toBeHidden();
  for (const panel of await page.locator('.tab').all()) await expect(panel).toBeVisible();
  await expect(page.locator('.title-block')).toBeVisible();
});
