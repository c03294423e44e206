import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type SearchedPage, writeSearchIndexes } from '#search/index';
import type { PagesFile, SearchManifest, VocabularyFile } from '../../src/search/files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const page = (language: string, words: string): string =>
  `<!doctype html><html lang="${language}"><head><title>T</title></head><body><nav>menu</nav><main data-pagefind-body><h1>${words}</h1><p>${words}</p></main></body></html>`;

const site = {
  'pt/index.html': page('pt-BR', 'lista de tudo'),
  'pt/blueprints/a/index.html': page('pt-BR', 'jornadas do cliente'),
  'pt/blueprints/b/index.html': page('pt-BR', 'mensagens em lote'),
  'sv/blueprints/a/index.html': page('sv-SE', 'kundresor'),
};

const pages: readonly SearchedPage[] = [
  { language: 'pt', blueprint: 'one', path: 'pt/blueprints/a/index.html', title: 'Jornadas' },
  { language: 'pt', blueprint: 'two', path: 'pt/blueprints/b/index.html', title: 'Mensagens em lote' },
  { language: 'sv', blueprint: 'one', path: 'sv/blueprints/a/index.html', title: 'Kundresor' },
];

const lexicon = { kundres: [['jornadas do cliente', 0.9]] } as const;
const lexicons = new Map([['sv-pt', lexicon]]);

async function readManifest(folder: string): Promise<SearchManifest> {
  return JSON.parse(await readFile(join(folder, 'search/manifest.json'), 'utf8')) as SearchManifest;
}

test('every language has an index of its pages, and a manifest names them', async () => {
  const folder = await temporaryFolder(site);
  await writeSearchIndexes(folder, { pages, lexicons });
  const { indexes } = await readManifest(folder);
  expect(Object.keys(indexes)).toEqual(['pt', 'sv']);
  expect(indexes.pt).toMatch(/^\/search\/[0-9a-f]{12}\/pt\/$/);
  const files = await readdir(join(folder, indexes.sv ?? ''));
  expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index']));
  // Each has the stemmer of its own language, and none of Pagefind's interfaces.
  expect(files).toContain('wasm.sv.pagefind');
  expect(files.filter((name) => name.includes('ui'))).toEqual([]);
});

test('an index tells the blueprints and the words of its pages, and the manifest the lexicons', async () => {
  const folder = await temporaryFolder(site);
  await writeSearchIndexes(folder, { pages, lexicons });
  const manifest = await readManifest(folder);
  const read = async (path = ''): Promise<unknown> => JSON.parse(await readFile(join(folder, path), 'utf8'));
  expect(await read(manifest.lexicons['sv-pt'])).toEqual(lexicon);
  const index = manifest.indexes.pt ?? '';
  const file = (await read(`${index}pages.json`)) as PagesFile;
  const fragments = await readdir(join(folder, index, 'fragment'));
  expect(file.pages.map(([id]) => `${id}.pf_fragment`)).toEqual(fragments.sort());
  const blueprintsOf = ([text, ...places]: PagesFile['headings'][number]): unknown => [
    text,
    places.map((place) => file.pages[place]?.[1]),
  ];
  expect(file.headings.map(blueprintsOf)).toEqual([
    ['jornadas do cliente', ['one']],
    ['mensagens em lote', ['two']],
  ]);
  const vocabulary = (await read(`${index}vocabulary.json`)) as VocabularyFile;
  expect(vocabulary.pages).toBe(2);
  expect(vocabulary.stems.map(([stem]) => stem)).toEqual(['client', 'do', 'em', 'jorn', 'lot', 'mensagens']);
});

test('the same site gives the same indexes, another one other folders', async () => {
  const [first, second, third] = [
    await temporaryFolder(site),
    await temporaryFolder(site),
    await temporaryFolder({ ...site, 'pt/blueprints/b/index.html': page('pt-BR', 'outra coisa') }),
  ];
  const manifestOf = async (folder: string, order: readonly SearchedPage[] = pages): Promise<unknown> => {
    await writeSearchIndexes(folder, { pages: order, lexicons });
    return readManifest(folder);
  };
  const manifest = await manifestOf(first);
  expect(
    await manifestOf(
      second,
      [pages[1], pages[0], pages[2]].flatMap((one) => one ?? []),
    ),
  ).toEqual(manifest);
  expect(await manifestOf(third)).not.toEqual(manifest);
});
