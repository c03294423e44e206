import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { languageRow } from '#catalogue';
import { PictureCache } from '#workspace';
import type { PageEntry } from '../entries.ts';
import { previewPath } from '../paths.ts';
import type { SiteCatalogue } from '../site-catalogue.ts';
import { drawSheet, type Preview } from './drawing.ts';
import { Pen, penVersion } from './pen.ts';

/**
 * Draws the picture of every page into the folder of the built site.
 *
 * @param cacheFolder - where pictures are kept for the next build; null to keep none
 * @returns how many were drawn, and how many had been kept
 */
export async function writePreviews(
  site: string,
  catalogue: SiteCatalogue,
  cacheFolder: string | null,
): Promise<{ readonly drawn: number; readonly kept: number }> {
  const cache = new PictureCache(cacheFolder);
  const pen = new Pen();
  const version = penVersion();
  const waiting = [...catalogue.pages];
  const counts = { drawn: 0, kept: 0 };
  const work = async (): Promise<void> => {
    for (let page = waiting.pop(); page; page = waiting.pop()) {
      const preview = previewOf(catalogue, page);
      const key = JSON.stringify([version, drawSheet(preview)]);
      const known = await cache.read(key);
      const picture = known ?? (await pen.draw(preview));
      counts[known ? 'kept' : 'drawn']++;
      if (!known) await cache.write(key, picture);
      const file = join(site, decodeURIComponent(previewPath(page)));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, picture);
    }
  };
  // Pictures are coloured in threads of their own while the next ones are laid out.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  await cache.tidy();
  return counts;
}

function previewOf(catalogue: SiteCatalogue, page: PageEntry): Preview {
  const { language, frontMatter } = page;
  const { locale, name } = languageRow(language);
  const { editions } = catalogue.blueprintOf(page);
  const date = editions.find(({ languages }) => languages.includes(language))?.date ?? null;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    title: frontMatter.title,
    area: catalogue.placeOf(page).trail.at(-1)?.title ?? null,
    language: name,
    date: date === null ? null : format.format(new Date(date)),
  };
}
