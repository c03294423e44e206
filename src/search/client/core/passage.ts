import type { Language } from '#languages';
import type { ListedBlueprint } from '../../files.ts';
import { withApostrophes } from '../../apostrophe.ts';
import type { Passage, PassageSection } from './answer.ts';
import type { LanguageIndex } from './language-index.ts';
import type { PagefindAnchor, PagefindPage, PagefindSection } from './pagefind.ts';

/** At most so many sections of a page are told. */
const mostSections = 3;
/** Length of an excerpt without found words, in words. */
const excerptWords = 24;

/** The part of a page that has the words, as its own index has it. */
export function passageOf(page: PagefindPage, language: Language): Passage {
  const sections = bestSections(page).map(({ url, title, excerpt }): PassageSection => ({
    url,
    title: withApostrophes(title),
    excerpt: withApostrophes(excerpt),
    language,
  }));
  return { language, excerpt: withApostrophes(page.excerpt), sections };
}

/**
 * The part of a page that a translation of it has the words in: the same sections, by the ids of headings, which all
 * languages share.
 *
 * @returns null when the index has no page of the blueprint
 */
export async function translatedPassage(
  found: PagefindPage,
  { id, url }: ListedBlueprint,
  index: LanguageIndex,
): Promise<Passage | null> {
  const page = await index.pageOf(id);
  if (!page) return null;
  const words = page.content.split(/\s+/);
  const excerptAt = (place: number): string =>
    withApostrophes(escaped(words.slice(place, place + excerptWords).join(' ')));
  const sections = bestSections(found).flatMap(({ anchor }): PassageSection[] => {
    const own = page.anchors.find((candidate) => candidate.id === anchor?.id);
    return own ? [sectionAt(own, url, excerptAt, index.language)] : [];
  });
  return { language: index.language, excerpt: excerptAt(0), sections };
}

function sectionAt(
  { id, text, location }: PagefindAnchor,
  url: string,
  excerptAt: (place: number) => string,
  language: Language,
): PassageSection {
  const title = withApostrophes(text);
  return { url: `${url}#${id}`, title, excerpt: excerptAt(location + text.split(/\s+/).length), language };
}

/** The sections of a page in which most was found. */
function bestSections({ sub_results: sections }: PagefindPage): PagefindSection[] {
  const score = ({ weighted_locations: places }: PagefindSection): number =>
    places.reduce((sum, { balanced_score: one }) => sum + one, 0);
  return sections
    .filter(({ anchor }) => anchor !== undefined)
    .sort((a, b) => score(b) - score(a))
    .slice(0, mostSections);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
