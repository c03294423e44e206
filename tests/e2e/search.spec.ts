import { expect, type Locator, type Page, test } from '@playwright/test';

function resultsIn(place: Locator): Locator {
  return place.locator('.results > li');
}

async function openFilters(page: Page): Promise<Locator> {
  const filters = page.getByRole('main').locator('details.filters');
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click();
  return filters;
}

/** The title of a blueprint in each language, and a word that only its text in that language has. */
const triggered = {
  pt: { title: 'Mensagens acionadas por eventos', word: 'espalham' },
  it: { title: 'Messaggi attivati da eventi', word: 'picchi' },
  sv: { title: 'Händelsestyrda meddelanden', word: 'återinträde' },
  es: { title: 'Mensajes activados por eventos', word: 'plantilla' },
} as const;

test('a word of any language finds the blueprint for the readers of any language', async ({ page }) => {
  test.setTimeout(90_000);
  for (const [language, { title }] of Object.entries(triggered)) {
    await page.goto(`/${language}/search/`);
    const main = page.getByRole('main');
    for (const [typedIn, { word }] of Object.entries(triggered)) {
      await main.getByRole('searchbox').fill(word);
      const found = resultsIn(main).first();
      await expect(found.locator('.result-title'), `${word} in ${language}`).toHaveText(title);
      // Where it was found is told when that is not plain.
      if (typedIn !== language)
        await expect(found.locator('.found')).toContainText(nameOf(typedIn, language));
    }
    await resultsIn(main).first().getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(
      new RegExp(`/${language}/blueprints/customer-journeys/triggered-messaging/`),
    );
  }
});

function nameOf(language: string, reader: string): string {
  return new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? '';
}

/** Forms of words that only the language's own stemmer brings together. */
test('words are stemmed in their language', async ({ page }) => {
  for (const [language, typed, found] of [
    ['pt', 'mensagem', /Mensagens/],
    ['it', 'messaggi', /Messaggi/i],
    ['sv', 'utskicken', /utskick/i],
    ['es', 'mensaje', /Mensajes/i],
  ] as const) {
    await page.goto(`/${language}/search/?q=${typed}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: found }).first(), typed).toBeVisible();
    await expect(main.locator('.result mark', { hasText: found }).first()).toBeVisible();
  }
});

test('a result has deep links to the sections that have the word', async ({ page }) => {
  await page.goto('/it/search/?q=guardrail');
  const section = page.getByRole('main').locator('.sections a').first();
  await section.click();
  await expect(page).toHaveURL(/\/it\/blueprints\/.+\/#./);
  await expect(page.locator(':target')).toBeInViewport();
});

test('nothing found, and markup in a query, are told as text', async ({ page }) => {
  const query = '<img src=x onerror="xyzzy()">xyzzyqwert';
  await page.goto(`/es/search/?q=${encodeURIComponent(query)}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('searchbox')).toHaveValue(query);
  await expect(main.getByRole('status')).toContainText('<img');
  await expect(resultsIn(main)).toHaveCount(0);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('what words of another language are is told in the reader’s own, and can be left out', async ({
  page,
}) => {
  for (const [query, text, key] of [
    ['kundresor', 'jornadas do cliente', 'sv:kundresor'],
    [
      'Kunddataplattform i realtid',
      'Plataforma de dados do cliente em tempo real',
      'application:real-time-cdp',
    ],
  ] as const) {
    await page.goto(`/pt/search/?q=${encodeURIComponent(query)}`);
    const main = page.getByRole('main');
    const expansion = main.getByRole('button', { name: `Pesquisar sem “${text}”` });
    await expect(main.locator('.expansions')).toHaveText(`Também: ${text} ×`);
    await expect(main.locator('.excerpt mark').first()).toBeVisible();
    await expansion.click();
    await expect(page).toHaveURL((url) => url.searchParams.get('without') === key);
    await expect(expansion).toHaveCount(0);
    await expect(resultsIn(main).first().locator('.found')).toContainText('sueco');
    await page.goBack();
    await expect(expansion).toBeVisible();
  }
});

test('a typing mistake is mended, unless the reader means it', async ({ page }) => {
  await page.goto('/pt/search/?q=mensagnes');
  const main = page.getByRole('main');
  await expect(main.locator('.notice')).toContainText('Resultados para “mensagens”.');
  await expect(main.locator('.result-title mark').first()).toHaveText('Mensagens');
  await main.getByRole('button', { name: 'Pesquisar “mensagnes” como digitado' }).click();
  await expect(page).toHaveURL(/\?q=mensagnes&literal=1$/);
  await expect(main.locator('.notice')).toHaveCount(0);
  await page.goBack();
  await expect(main.locator('.notice')).toBeVisible();
});

test('filters narrow the catalogue, back and forward restore them, and an address brings all of it', async ({
  page,
}) => {
  await page.goto('/pt/search/');
  const main = page.getByRole('main');
  await expect(resultsIn(main)).toHaveCount(8);
  const filters = await openFilters(page);
  // Many values are shown when they are asked for.
  await filters.locator('summary', { hasText: 'Aplicativo' }).click();
  await filters.getByRole('checkbox', { name: /^Marketo Engage 1$/ }).check();
  await expect(resultsIn(main)).toHaveCount(1);
  // Another value of the facet adds to it, and what its facet has is counted without it.
  await filters.getByRole('checkbox', { name: /^Journey Orchestration 2$/ }).check();
  await expect(resultsIn(main)).toHaveCount(3);
  await filters.getByRole('checkbox', { name: /^Edição mais recente em outro idioma 1$/ }).check();
  await expect(resultsIn(main)).toHaveCount(1);
  await expect(main.locator('.result-title')).toHaveText('Jornadas do cliente');
  await expect(main.locator('.behind')).toContainText('italiano e espanhol');
  await expect(filters.getByRole('checkbox', { name: /^Query Service 0$/ })).toBeDisabled();
  await expect(page).toHaveURL(
    /\?application=journey-orchestration&application=marketo-engage&freshness=behind$/,
  );

  await main.getByRole('searchbox').fill('campaign');
  await expect(main.locator('.search-status')).toContainText('campaign');
  await expect(page).toHaveURL(/\?q=campaign&application=/);
  const address = page.url();
  // The search goes along to another language.
  await expect(page.getByRole('banner').getByRole('link', { name: 'Svenska' })).toHaveAttribute(
    'href',
    address.replace('/pt/', '/sv/'),
  );

  await page.goBack();
  await expect(resultsIn(main)).toHaveCount(3);
  await expect(main.getByRole('searchbox')).toHaveValue('');
  await expect(filters.getByRole('checkbox', { name: /^Edição mais recente/ })).not.toBeChecked();
  await page.goBack();
  await expect(resultsIn(main)).toHaveCount(1);
  await page.goForward();
  await page.goForward();
  await expect(main.getByRole('searchbox')).toHaveValue('campaign');
  await expect(main.locator('.result-title')).toHaveText('Jornadas do cliente');

  await page.goto('about:blank');
  await page.goto(address);
  await expect(main.getByRole('searchbox')).toHaveValue('campaign');
  await expect(main.locator('.result-title')).toHaveText(['Jornadas do cliente']);
  await (await openFilters(page)).getByRole('button').click();
  await expect(page).toHaveURL(/\?q=campaign$/);
  await expect(filters.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await resultsIn(main).count()).toBeGreaterThan(1);
});

test('the dialog opens by a press, searches, and leads to the page with all that was typed', async ({
  page,
}) => {
  await page.goto('/it/blueprints/customer-journeys/journey-optimizer/');
  await page.getByRole('banner').getByRole('link', { name: 'Cerca' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('batch');
  await expect(dialog.locator('.result-title').first()).toBeVisible();
  const [content, window] = await page.evaluate(
    () => [document.documentElement.scrollWidth, innerWidth] as const,
  );
  expect(content).toBeLessThanOrEqual(window);
  await dialog.getByRole('link', { name: 'Apri in una pagina' }).click();
  await expect(page).toHaveURL(/\/it\/search\/\?q=batch$/);
  await expect(resultsIn(page.getByRole('main')).first()).toBeVisible();
});
