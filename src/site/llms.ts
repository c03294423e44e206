import { type Language, languageRow, type NavigationEntry } from '#catalogue';
import { llmsPath, llmsTextPath, markdownPath } from './paths.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** The words of the lists for programs, in one language. */
export interface LlmsWords {
  readonly title: string;
  readonly description: string;
  /** What the file with all texts is called. */
  readonly fullText: string;
}

/** What a language has for programs that read (llmstxt.org): its blueprints by area, as Markdown. */
export function languageLlms(
  catalogue: SiteCatalogue,
  language: Language,
  words: LlmsWords,
  site: URL,
): string {
  const sections = listsOf(catalogue, language, catalogue.navigationOf(language), words.title, site);
  return [
    `# Isogloss: ${languageRow(language).name}`,
    `> ${words.description}`,
    item(words.fullText, llmsTextPath(language), null, site),
    ...sections.map(({ title, items }) => `## ${title}\n\n${items.join('\n')}`),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** What the site has for programs that read, in every language: each list is named in its own language. */
export function siteLlms(
  catalogue: SiteCatalogue,
  wordsOf: (language: Language) => LlmsWords,
  site: URL,
): string {
  const { description } = wordsOf(catalogue.firstLanguage);
  const sections = catalogue.languages.map((language) => {
    const words = wordsOf(language);
    const lists = [
      item(words.title, llmsPath(language), words.description, site),
      item(words.fullText, llmsTextPath(language), null, site),
    ];
    return `## ${languageRow(language).name}\n\n${lists.join('\n')}`;
  });
  return `${['# Isogloss', `> ${description}`, ...sections].join('\n\n')}\n`;
}

interface Section {
  readonly title: string;
  readonly items: string[];
}

/** Areas become sections, in reading order; an area within another one follows it, named with both. */
function listsOf(
  catalogue: SiteCatalogue,
  language: Language,
  entries: readonly NavigationEntry[],
  title: string,
  site: URL,
): Section[] {
  const own: Section = { title, items: [] };
  const inner: Section[] = [];
  for (const entry of entries) {
    if (entry.kind === 'area') {
      const name = title === '' ? entry.title : `${title} / ${entry.title}`;
      inner.push(...listsOf(catalogue, language, entry.entries, name, site));
    } else if (entry.kind === 'page') {
      const page = catalogue.pageBySlug(language, entry.slug);
      if (!page) continue;
      const { title: named, description } = page.frontMatter;
      own.items.push(item(named, markdownPath(page), description, site));
    }
  }
  return own.items.length > 0 ? [own, ...inner] : inner;
}

function item(title: string, path: string, description: string | null, site: URL): string {
  const text = title.replaceAll(/[[\]\\]/g, '\\$&');
  return `- [${text}](${new URL(path, site).href})${description === null ? '' : `: ${description.replaceAll(/\s+/g, ' ')}`}`;
}
