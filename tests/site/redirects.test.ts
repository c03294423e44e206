import { expect, test } from 'vitest';
import { readCatalogue } from '#catalogue';
import { redirectFiles } from '#site';
import { identity, pageText } from '../catalogue/page-text.ts';

const title = 'Percorsi & “canali” <nuovi>';

function filesOf(
  pages: readonly string[],
  from = 'journeys/start',
  to = 'paths/overview',
  site: readonly string[] = [],
) {
  const catalogue = readCatalogue([
    { path: 'redirects.yaml', text: JSON.stringify({ redirects: [{ from, to }] }) },
    ...pages.map((path) => ({ path, text: pageText({ id: identity(1), title: JSON.stringify(title) }) })),
  ]);
  const there = new Set([
    'it/blueprints/paths/overview/index.html',
    'it/drift/paths/overview/index.html',
    ...site,
  ]);
  return new Map(
    redirectFiles(catalogue, 'https://example.org', (file) => there.has(file)).map(({ path, text }) => [
      path,
      text,
    ]),
  );
}

test('each address of a page that has moved leads to the new one, in the languages that have it', () => {
  const files = filesOf(['it/paths/overview.mdx']);
  expect([...files.keys()]).toEqual([
    'it/blueprints/journeys/start/index.html',
    'it/drift/journeys/start/index.html',
    '_redirects',
  ]);
  expect(files.get('_redirects')).toBe(
    '/it/blueprints/journeys/start/ /it/blueprints/paths/overview/ 301\n' +
      '/it/drift/journeys/start/ /it/drift/paths/overview/ 301\n',
  );
  const page = files.get('it/blueprints/journeys/start/index.html');
  expect(page).toContain('<html lang="it-IT" dir="ltr">');
  expect(page).toContain('content="0; url=/it/blueprints/paths/overview/"');
  expect(page).toContain('<link rel="canonical" href="https://example.org/it/blueprints/paths/overview/">');
  expect(page).toContain('>Percorsi &amp; “canali” &lt;nuovi&gt;</a>');
});

test('the Markdown of a page is redirected by the host alone', () => {
  const files = filesOf(['it/paths/overview.mdx'], undefined, undefined, [
    'it/blueprints/paths/overview/index.md',
  ]);
  expect(files.get('_redirects')).toContain(
    '/it/blueprints/journeys/start/index.md /it/blueprints/paths/overview/index.md 301\n',
  );
  expect([...files.keys()].filter((path) => path.endsWith('.md'))).toEqual([]);
});

test('nothing takes the place of a file, and nothing leads to one that is not there', () => {
  expect(
    filesOf(['it/paths/overview.mdx'], undefined, undefined, ['it/blueprints/journeys/start/index.html'])
      .size,
  ).toBe(2);
  expect(filesOf(['sv/paths/overview.mdx']).size).toBe(0);
});

test('no old address is a pattern', () => {
  const list = filesOf(['it/paths/overview.mdx'], '*/:splat').get('_redirects');
  expect(list).toContain('/it/blueprints/%2A/%3Asplat/ /it/blueprints/paths/overview/ 301\n');
});
