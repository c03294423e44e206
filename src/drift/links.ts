import {
  addressOf,
  type Catalogue,
  type Diagnostic,
  diagnose,
  pagesOf,
  resolveReference,
  suggestion,
} from '#catalogue';
import { type PageDocument, visit } from '#markdown';

/**
 * Finds links to pages that no language has, and to headings that the linked page has not.
 * A language without a `navigation.yaml` has not declared which pages it is made of, as where single pages were
 * imported to be compared: what its links lead to cannot be known, and is not reported.
 */
export function checkLinks(catalogue: Catalogue, documents: ReadonlyMap<string, PageDocument>): Diagnostic[] {
  const slugs = new Set(pagesOf(catalogue).map(({ slug }) => slug));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsIn = (path: string): ReadonlySet<string> => {
    const known = anchors.get(path) ?? new Set(anchorsOf(documents.get(path)));
    anchors.set(path, known);
    return known;
  };
  return pagesOf(catalogue).flatMap(({ path, language }) => {
    if (!catalogue.navigation.get(language)?.declared) return [];
    const diagnostics: Diagnostic[] = [];
    visit(documents.get(path)?.nodes ?? [], (node) => {
      const href = node.type === 'element' ? node.properties['href'] : undefined;
      const reference = typeof href === 'string' ? resolveReference(path, href) : null;
      const target = reference && addressOf(reference.path);
      if (!reference || !target || typeof href !== 'string') return undefined;
      const place = { path, line: node.line, column: node.column };
      if (!slugs.has(target.slug)) {
        const help = `${suggestion(target.slug, [...slugs])} Until then, readers see the words without a link.`;
        diagnostics.push(
          diagnose('link-broken', { message: `The link leads to ${href}, which is no page.`, help }, place),
        );
      } else if (
        reference.fragment &&
        documents.has(reference.path) &&
        !anchorsIn(reference.path).has(reference.fragment)
      ) {
        const help = suggestion(reference.fragment, [...anchorsIn(reference.path)]);
        const message = `The link leads to #${reference.fragment}, which is no heading of ${reference.path}.`;
        diagnostics.push(diagnose('link-broken', { message, help }, place));
      }
      return undefined;
    });
    return diagnostics;
  });
}

function anchorsOf(document: PageDocument | undefined): string[] {
  return (document?.outline.blocks ?? []).flatMap((block) =>
    block.kind === 'heading' ? [block.anchor] : [],
  );
}
