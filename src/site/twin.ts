import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Language, languageRow, urlPathOf } from '#catalogue';
import { headingDepth, readDocument, toPlainMarkdown } from '#markdown';
import type { PageEntry } from './entries.ts';
import { imagePath, imageUrl } from './images.ts';
import { resolveLink } from './links.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/**
 * A page as plain Markdown, for programs: its body without components, links and images with whole addresses, and of
 * its front matter what says what it is and where it comes from.
 *
 * @param text - the text of the page's file
 */
export function markdownTwin(catalogue: SiteCatalogue, page: PageEntry, text: string, site: URL): string {
  const absolute = (path: string): string => new URL(path, site).href;
  const address = absolute(urlPathOf(page));
  const images = new Set(page.images);
  const { nodes } = readDocument(text);
  const body = toPlainMarkdown(nodes, {
    link(url) {
      const link = resolveLink(catalogue, page, url);
      return link && new URL(link.href, address).href;
    },
    image(source) {
      const file = imagePath(page.path, source);
      if (file !== null) return images.has(file) ? absolute(imageUrl(file)) : null;
      return /^https?:/i.test(source) ? source : null;
    },
  });
  const hasTitle = nodes.some((node) => headingDepth(node) === 1);
  const title = hasTitle ? '' : `# ${page.frontMatter.title}\n\n`;
  return `---\n${frontMatterOf(catalogue, page, absolute)}---\n\n${title}${body}`;
}

/** What has been written for a catalogue: each page is asked for twice, by itself and with all others. */
const written = new WeakMap<SiteCatalogue, Map<PageEntry, Promise<string>>>();

/** Reads the text of a page and writes it as plain Markdown, see {@link markdownTwin}. */
export function readMarkdownTwin(
  root: string,
  catalogue: SiteCatalogue,
  page: PageEntry,
  site: URL,
): Promise<string> {
  const twins = written.get(catalogue) ?? new Map<PageEntry, Promise<string>>();
  written.set(catalogue, twins);
  const twin =
    twins.get(page) ??
    readFile(join(root, page.path), 'utf8').then((text) => markdownTwin(catalogue, page, text, site));
  twins.set(page, twin);
  return twin;
}

/** The twins of all pages of a language in reading order, those that the navigation lacks last. */
export async function languageTwins(
  root: string,
  catalogue: SiteCatalogue,
  language: Language,
  site: URL,
): Promise<string> {
  const pages = catalogue.pages
    .filter((page) => page.language === language)
    .map((page) => ({ page, number: catalogue.placeOf(page).number || Infinity }))
    .sort((a, b) => (a.number === b.number ? 0 : a.number - b.number));
  const twins: string[] = [];
  for (const { page } of pages) twins.push(await readMarkdownTwin(root, catalogue, page, site));
  return twins.join('\n');
}

function frontMatterOf(
  catalogue: SiteCatalogue,
  page: PageEntry,
  absolute: (path: string) => string,
): string {
  const { language, frontMatter } = page;
  const translations = catalogue.translationsOf(page).filter((other) => other.language !== language);
  const { editions } = catalogue.blueprintOf(page);
  const edition = editions.find(({ languages }) => languages.includes(language));
  const applications = catalogue.applications.filter(({ id }) => frontMatter.applications.includes(id));
  return stringify(
    {
      title: frontMatter.title,
      description: frontMatter.description,
      language: languageRow(language).locale,
      url: absolute(urlPathOf(page)),
      id: frontMatter['exl-id'],
      applications: applications.map(({ id, name }) => name[language] ?? id),
      'source-commit': frontMatter['source-git-commit'],
      'source-date': edition?.date ?? undefined,
      translations: Object.fromEntries(
        translations.map((other) => [languageRow(other.language).locale, absolute(urlPathOf(other))]),
      ),
    },
    { lineWidth: 0 },
  );
}
