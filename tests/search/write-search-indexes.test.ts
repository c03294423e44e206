import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type SearchManifest, writeSearchIndexes } from '#search/index';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const page = (language: string, words: string): string =>
  `<!doctype html><html lang="${language}"><head><title>T</title></head><body><nav>menu</nav><main data-pagefind-body><h1>${words}</h1><p>${words}</p></main></body></html>`;

const site = {
  'pt/index.html': page('pt-BR', 'lista de tudo'),
  'pt/blueprints/a/index.html': page('pt-BR', 'jornadas do cliente'),
  'pt/blueprints/b/index.html': page('pt-BR', 'mensagens em lote'),
  'sv/blueprints/a/index.html': page('sv-SE', 'kundresor'),
};

test('every language has an index of its blueprints, and a manifest names them', async () => {
  const folder = await temporaryFolder(site);
  const counts = await writeSearchIndexes(folder, ['pt', 'sv', 'ja']);
  expect([...counts]).toEqual([
    ['pt', 2],
    ['sv', 1],
  ]);
  const manifest = JSON.parse(await readFile(join(folder, 'search/manifest.json'), 'utf8')) as SearchManifest;
  // A language without blueprints has none.
  expect(Object.keys(manifest)).toEqual(['pt', 'sv']);
  expect(manifest.pt).toMatch(/^\/search\/[0-9a-f]{12}\/pt\/$/);
  const files = await readdir(join(folder, manifest.sv ?? ''));
  expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index']));
  // Each has the stemmer of its own language, and none of Pagefind's interfaces.
  expect(files).toContain('wasm.sv.pagefind');
  expect(files.filter((name) => name.includes('ui'))).toEqual([]);
});

test('the same site gives the same indexes, another one other folders', async () => {
  const [first, second, third] = [
    await temporaryFolder(site),
    await temporaryFolder(site),
    await temporaryFolder({ ...site, 'pt/blueprints/b/index.html': page('pt-BR', 'outra coisa') }),
  ];
  const manifestOf = async (folder: string): Promise<string> => {
    await writeSearchIndexes(folder, ['pt', 'sv']);
    return readFile(join(folder, 'search/manifest.json'), 'utf8');
  };
  const manifest = await manifestOf(first);
  expect(await manifestOf(second)).toBe(manifest);
  expect(await manifestOf(third)).not.toBe(manifest);
});
