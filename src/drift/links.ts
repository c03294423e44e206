import {
  addressOf,
  type Catalogue,
  type Diagnostic,
  diagnose,
  pagesOf,
  resolveReference,
  suggestion,
} from '#catalogue';
import { type PageReading, referencesIn } from '#markdown';

/**
 * Finds links to pages that no language has, and to headings that the linked page has not.
 * A language without a `navigation.yaml` has not declared which pages it is made of, as where single pages were
 * imported to be compared: what its links lead to cannot be known, and is not reported.
 */
export function checkLinks(catalogue: Catalogue, documents: ReadonlyMap<string, PageReading>): Diagnostic[] {
  // A page that cannot be read has a diagnostic of its own, and is there all the same.
  const slugs = new Set([...documents.keys()].flatMap((path) => addressOf(path)?.slug ?? []));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsIn = (path: string): ReadonlySet<string> => {
    const known = anchors.get(path) ?? new Set(anchorsOf(documents.get(path)));
    anchors.set(path, known);
    return known;
  };
  return pagesOf(catalogue).flatMap(({ path, language }) => {
    if (!catalogue.navigation.get(language)?.declared) return [];
    const diagnostics: Diagnostic[] = [];
    const { links } = referencesIn(documents.get(path)?.outline ?? { blocks: [] });
    for (const { url, line, column } of links) {
      const reference = resolveReference(path, url);
      const target = reference && addressOf(reference.path);
      if (!target) continue;
      const place = { path, line, column };
      if (!slugs.has(target.slug)) {
        const help =
          `${suggestion(target.slug, [...slugs])} Until it is mended, readers see the words without a link.`.trim();
        diagnostics.push(
          diagnose('link-broken', { message: `The link leads to ${url}, which is no page.`, help }, place),
        );
      } else if (
        reference.fragment &&
        documents.get(reference.path)?.readable &&
        !anchorsIn(reference.path).has(reference.fragment)
      ) {
        const help =
          `${suggestion(reference.fragment, [...anchorsIn(reference.path)])} Until it is mended, readers land at the top of the page.`.trim();
        const message = `The link leads to #${reference.fragment}, which is no heading of ${reference.path}.`;
        diagnostics.push(diagnose('link-broken', { message, help }, place));
      }
    }
    return diagnostics;
  });
}

function anchorsOf(document: PageReading | undefined): string[] {
  return (document?.outline.blocks ?? []).flatMap((block) =>
    block.kind === 'heading' ? [block.anchor] : [],
  );
}
