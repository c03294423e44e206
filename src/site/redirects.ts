import { type Catalogue, languageRow, type Page, urlPathOf } from '#catalogue';
import { blueprintDriftPath, comparePath, markdownPath } from './paths.ts';

/** A file that leads from where a page was to where it is. */
export interface RedirectFile {
  /** Path from the folder of the site. */
  readonly path: string;
  readonly text: string;
}

/** The addresses that a page has, and that move with it. */
const addresses: readonly ((page: Pick<Page, 'language' | 'slug'>) => string)[] = [
  urlPathOf,
  comparePath,
  blueprintDriftPath,
  markdownPath,
];

/**
 * The files that lead from the old addresses of pages that have moved to the new ones: a page at each, for any host,
 * and a list for hosts that read `_redirects`, which answer before any page is loaded.
 *
 * @param site - what absolute addresses begin with
 * @param has - tells whether the site has a file; nothing leads to one that it has not, or takes the place of one
 */
export function redirectFiles(
  { redirects, blueprints }: Pick<Catalogue, 'redirects' | 'blueprints'>,
  site: string,
  has: (file: string) => boolean,
): RedirectFile[] {
  const bySlug = Map.groupBy(
    blueprints.flatMap(({ pages }) => pages),
    ({ slug }) => slug,
  );
  const pages: RedirectFile[] = [];
  const lines: string[] = [];
  for (const { from, to } of redirects) {
    for (const page of bySlug.get(to) ?? []) {
      for (const addressOf of addresses) {
        const [before, after] = [addressOf({ ...page, slug: from }), addressOf(page)];
        if (!has(fileOf(after)) || has(fileOf(before))) continue;
        lines.push(`${plain(before)} ${plain(after)} 301\n`);
        if (after.endsWith('/'))
          pages.push({ path: fileOf(before), text: forwardingPage(page, new URL(after, site).href, after) });
      }
    }
  }
  return lines.length === 0 ? [] : [...pages, { path: '_redirects', text: lines.join('') }];
}

/** The file behind an address. */
function fileOf(address: string): string {
  const path = decodeURIComponent(address).slice(1);
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** A star would stand for any number of characters. Colons, which begin names of parts, are encoded already. */
function plain(address: string): string {
  return address.replaceAll('*', '%2A');
}

/** A page that sends its reader on. It has no words but the title of the page that it leads to. */
function forwardingPage({ language, frontMatter }: Page, canonical: string, address: string): string {
  const { locale, direction } = languageRow(language);
  const [title, href] = [escaped(frontMatter.title), escaped(address)];
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <meta http-equiv="refresh" content="0; url=${href}">
    <link rel="canonical" href="${escaped(canonical)}">
  </head>
  <body>
    <main>
      <h1><a href="${href}">${title}</a></h1>
    </main>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
