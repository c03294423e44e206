import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOfflinePacks } from '../../src/site/offline/index.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const files = {
  '_astro/offline-worker-Abc.js': 'keep(self.__WB_MANIFEST)',
  '_astro/page.Abc.css': 'a',
  '_astro/page.Abc.js': 'b',
  'assets/shown one.png': 'cc',
  'assets/other.png': 'd',
  'favicon.svg': 'e',
  'sketches/a.svg': 'i',
  'sketches/b.svg': 'j',
  'icons/icon-192.png': 'f',
  'pt/index.html': '<link href="/favicon.svg"><img src=/sketches/a.svg><img src="/assets/shown%20one.png">',
  'pt/blueprints/a/index.html': '',
  'pt/blueprints/a/index.md': 'not for readers',
  'pt/blueprints/a/preview.png': 'not for readers',
  'pt/feed.xml': 'not for readers',
  'pt/manifest.webmanifest': '{}',
  'pt/search/words.json': '{}',
  'it/index.html': '<a href="/assets/other.png">',
  'it/search/words.json': '{}',
  'it/manifest.webmanifest': '{}',
  'search/manifest.json':
    '{"indexes":{"pt":"/search/0123456789ab/pt/","it":"/search/0123456789ab/it/"},"lexicons":{}}',
  'search/0123456789ab/pt/pagefind.js': 'g',
  'search/0123456789ab/it/pagefind.js': 'h',
};

test('the pack of a language has what its readers need, and nothing of another', async () => {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeOfflinePacks(folder, ['pt', 'it']);

  const worker = await readFile(join(folder, 'pt/offline-worker.js'), 'utf8');
  const list = JSON.parse(worker.replace(/^keep\(|\)$/g, '')) as { url: string; revision: string | null }[];
  expect(list.map(({ url }) => url)).toEqual([
    '/_astro/page.Abc.css',
    '/_astro/page.Abc.js',
    '/assets/shown one.png',
    '/favicon.svg',
    '/pt/blueprints/a/index.html',
    '/pt/index.html',
    '/pt/manifest.webmanifest',
    '/pt/search/words.json',
    '/search/0123456789ab/pt/pagefind.js',
    '/search/manifest.json',
    '/sketches/a.svg',
  ]);
  expect(list.filter(({ revision }) => revision === null).map(({ url }) => url)).toEqual([
    '/_astro/page.Abc.css',
    '/_astro/page.Abc.js',
    '/search/0123456789ab/pt/pagefind.js',
  ]);
  expect(JSON.parse(await readFile(join(folder, 'pt/offline.json'), 'utf8'))).toMatchObject({ files: 11 });
  expect(await readdir(join(folder, '_astro'))).not.toContain('offline-worker-Abc.js');
});
