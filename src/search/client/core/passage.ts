import type { Language } from '#languages';
import type { ListedBlueprint } from '../../files.ts';
import { withApostrophes } from '../../apostrophe.ts';
import type { Passage, PassageSection } from './answer.ts';
import { Excerpts } from './excerpts.ts';
import type { LanguageIndex } from './language-index.ts';
import type { PagefindPage, PagefindSection } from './pagefind.ts';

/** At most so many sections of a page are told. */
const mostSections = 3;

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
 * @param words - what was looked for in the language of the page
 * @returns null when the index has no page of the blueprint
 */
export async function translatedPassage(
  found: PagefindPage,
  { id, url }: ListedBlueprint,
  index: LanguageIndex,
  words: readonly string[],
): Promise<Passage | null> {
  const page = await index.pageOf(id);
  if (!page) return null;
  const { language, vocabulary } = index;
  const text = new Excerpts(page.content, words, vocabulary);
  const sections = bestSections(found).flatMap(({ anchor }): PassageSection[] => {
    const place = page.anchors.findIndex((own) => own.id === anchor?.id);
    const own = page.anchors[place];
    if (!own) return [];
    const start = own.location + own.text.split(/\s+/).length;
    const excerpt = text.between(start, page.anchors[place + 1]?.location);
    return [{ url: `${url}#${own.id}`, title: withApostrophes(own.text), excerpt, language }];
  });
  return { language, excerpt: text.between(0), sections };
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
