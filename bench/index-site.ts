import { glob } from 'node:fs/promises';
import { isLanguage } from '#catalogue';
import { type SearchedPage, writeSearchIndexes } from '#search/index';

// Makes the search indexes of the site in a folder, and nothing else: to be measured.
const [site] = process.argv.slice(2);
if (!site) throw new Error('Name the folder of a built site.');
const paths = await Array.fromAsync(glob('*/blueprints/**/index.html', { cwd: site }));
const pages = paths.flatMap((path): SearchedPage[] => {
  const [language, , ...slug] = path.split('/');
  return isLanguage(language) ? [{ language, path, blueprint: slug.join('/'), title: '' }] : [];
});
await writeSearchIndexes(site, { pages, lexicons: new Map() });
