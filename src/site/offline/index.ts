import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#catalogue';
import { imageType } from '../images.ts';
import { referencedImages } from './referenced-images.ts';

/** The worker that Vite has made of src/components/browser/offline-worker.ts, without its list of files. */
const templates = '_astro/offline-worker-*.js';

/** Files with a name of their own for each version. */
const versioned = /^\/?(?:_astro|search\/[\da-f]{12})\//;

/**
 * Writes, for each language, what a reader needs to keep it: `offline-worker.js`, a service worker with the list of
 * the language's files, and `offline.json`, how much that is. The site must be whole but for these.
 *
 * @param site - folder of the built site
 */
export async function writeOfflinePacks(site: string, languages: readonly Language[]): Promise<void> {
  const [template] = await Array.fromAsync(glob(templates, { cwd: site }));
  if (template === undefined) throw new Error(`There is no ${templates} in the built site.`);
  const swSrc = join(site, template);
  const { injectManifest } = await import('workbox-build');
  const { indexes } = JSON.parse(await readFile(join(site, 'search/manifest.json'), 'utf8')) as {
    indexes: Partial<Record<Language, string>>;
  };
  for (const language of languages) {
    const images = await referencedImages(site, language);
    const index = indexes[language];
    const { count, size, warnings } = await injectManifest({
      swSrc,
      swDest: join(site, language, 'offline-worker.js'),
      globDirectory: site,
      globPatterns: [
        `${language}/**/*.html`,
        `${language}/search/*.json`,
        `${language}/manifest.webmanifest`,
        '_astro/**/*',
        'search/manifest.json',
        ...(index === undefined ? [] : [`${index.slice(1)}**/*`]),
        '**/*.{avif,gif,jpeg,jpg,png,svg,webp}',
      ],
      globIgnores: [templates, '**/preview.png'],
      maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
      modifyURLPrefix: { '': '/' },
      dontCacheBustURLsMatching: versioned,
      manifestTransforms: [
        (entries) => ({
          manifest: entries
            .filter(({ url }) => imageType(url) === null || versioned.test(url) || images.has(url))
            .sort((a, b) => (a.url < b.url ? -1 : 1)),
          warnings: [],
        }),
      ],
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    await writeFile(
      join(site, language, 'offline.json'),
      `${JSON.stringify({ files: count, bytes: size })}\n`,
    );
  }
  // The worker that the others are made of serves nobody.
  await rm(swSrc);
}
