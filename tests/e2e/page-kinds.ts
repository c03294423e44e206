import type { APIRequestContext } from '@playwright/test';

/** Pages that no reader is led to: the sitemap does not have them. */
const unlisted = ['/?choose', '/404.html', '/it/404.html'];

/** Addresses of one page of each kind: two addresses are of one kind when they lie in folders of the same name, as deep. */
export async function onePageOfEachKind(request: APIRequestContext): Promise<string[]> {
  const kinds = new Map<string, string>();
  for (const path of await sitemapPaths(request)) {
    const [, language = '', folder = '', ...rest] = path.split('/');
    const kind = `${language.length === 2 ? '' : language}/${folder}/${rest.length > 1}`;
    if (language.length !== 2 || language === 'sv') kinds.set(kind, path);
  }
  return [...unlisted, ...kinds.values()];
}

/** The paths of all pages that the sitemap has. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
}
