import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#catalogue';

/** The images of the catalogue that the pages of a language show or lead to, as paths on the site, decoded. */
export async function referencedAssets(site: string, language: Language): Promise<ReadonlySet<string>> {
  const assets = new Set<string>();
  for await (const file of glob(`${language}/**/*.html`, { cwd: site }))
    for (const path of assetsIn(await readFile(join(site, file), 'utf8'))) assets.add(path);
  return assets;
}

/** The images of the catalogue that stand in attributes of a page of ours. */
function assetsIn(html: string): string[] {
  const found = html.matchAll(/=["']?(\/assets\/[^"'\s>]+)/g);
  return [...found].map(([, path = '']) => decodeURIComponent(path.replaceAll('&amp;', '&')));
}
