import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#catalogue';
import { imageType } from '../images.ts';

/** The images of the site that the pages of a language show or lead to, as decoded paths. */
export async function referencedImages(site: string, language: Language): Promise<ReadonlySet<string>> {
  const images = new Set<string>();
  for await (const file of glob(`${language}/**/*.html`, { cwd: site }))
    for (const path of imagesIn(await readFile(join(site, file), 'utf8'))) images.add(path);
  return images;
}

/** The images that stand in attributes of a page of ours, with addresses from the site's root. */
function imagesIn(html: string): string[] {
  const found = html.matchAll(/=["']?(\/[^"'\s>?#]+)/g);
  return [...found]
    .map(([, path = '']) => path.replaceAll('&amp;', '&'))
    .filter((path) => imageType(path) !== null)
    .map(decodeURIComponent);
}
