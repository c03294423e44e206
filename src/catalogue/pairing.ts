import type { Diagnostic } from './diagnostic.ts';
import { byLanguage, type Language } from './languages.ts';
import type { Page } from './page.ts';
import { diagnose } from './rules.ts';

/** A blueprint: the pages, at most one a language, that translate one source page. */
export interface Blueprint {
  /** The shared `exl-id`; `path:` and the slug where no page has one. */
  readonly id: string;
  /** In the order of the languages table. Never empty. */
  readonly pages: readonly [Page, ...Page[]];
}

/** The page of a blueprint in a language, if it is translated there. */
export function pageIn({ pages }: Blueprint, language: Language): Page | undefined {
  return pages.find((page) => page.language === language);
}

/**
 * Pairs pages into blueprints: by `exl-id`, then, for a page that has none, by path.
 *
 * @param pages - ordered by path
 */
export function pairPages(pages: readonly Page[]): {
  blueprints: Blueprint[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<string, Page[]>();
  const idBySlug = new Map<string, string>();
  const place = (id: string, page: Page): void => {
    const group = groups.get(id) ?? [];
    const twin = group.find(({ language }) => language === page.language);
    if (twin) {
      diagnostics.push(duplicate(page, twin));
      return;
    }
    groups.set(id, [...group, page]);
  };

  const identified = pages.filter(({ frontMatter }) => frontMatter['exl-id']);
  for (const page of identified) {
    const id = page.frontMatter['exl-id'] ?? '';
    place(id, page);
    if (!idBySlug.has(page.slug)) idBySlug.set(page.slug, id);
  }
  diagnostics.push(...conflicts(identified));

  for (const page of pages) {
    if (page.frontMatter['exl-id']) continue;
    const id = idBySlug.get(page.slug) ?? `path:${page.slug}`;
    const taken = groups.get(id)?.some(({ language }) => language === page.language);
    place(taken ? `path:${page.path}` : id, page);
  }
  for (const [id, group] of groups) {
    for (const page of group)
      if (!page.frontMatter['exl-id']) diagnostics.push(unidentified(page, id, group));
  }

  const blueprints = [...groups]
    .flatMap(([id, group]) => {
      const [first, ...rest] = group.sort((a, b) => byLanguage(a.language, b.language));
      return first ? [{ id, pages: [first, ...rest] as const }] : [];
    })
    .sort((a, b) =>
      a.pages[0].slug < b.pages[0].slug ? -1 : a.pages[0].slug > b.pages[0].slug ? 1 : a.id < b.id ? -1 : 1,
    );
  return { blueprints, diagnostics };
}

function duplicate(page: Page, twin: Page): Diagnostic {
  const message = `The exl-id ${page.frontMatter['exl-id'] ?? ''} stands twice in ${page.language}: in ${page.path} and in ${twin.path}.`;
  const help =
    'Two pages of one language cannot be the same blueprint: remove one, or give it an exl-id of its own.';
  return diagnose('identity-duplicate', { message, help }, page.placeOf('exl-id'), twin.placeOf('exl-id'));
}

function unidentified(page: Page, id: string, group: readonly Page[]): Diagnostic {
  if (group.length === 1) {
    const message = 'The front matter lacks “exl-id”, and no translation is found by its path.';
    const help = 'Add the exl-id of the blueprint, so that its translations find each other.';
    return diagnose('key-missing', { message, help }, page.placeOf('exl-id'));
  }
  const message = 'The page has no exl-id; it is paired by its path.';
  const help = id.startsWith('path:')
    ? 'Add the same exl-id to the page in every language.'
    : `Add “exl-id: ${id}”, which the same path has in another language.`;
  return diagnose('identity-missing', { message, help }, page.placeOf('exl-id'));
}

/** Pages at one path that claim to be different blueprints. */
function conflicts(pages: readonly Page[]): Diagnostic[] {
  return [...Map.groupBy(pages, ({ slug }) => slug).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return group
      .filter(({ frontMatter }) => frontMatter['exl-id'] !== first.frontMatter['exl-id'])
      .map((page) =>
        diagnose(
          'identity-conflict',
          {
            message: `${page.path} and ${first.path} stand at the same path but have different exl-ids.`,
            help: 'Give both the same exl-id if they are one blueprint; else move one of them to another path.',
          },
          page.placeOf('exl-id'),
          first.placeOf('exl-id'),
        ),
      );
  });
}
