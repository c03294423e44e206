import type { Language } from '#catalogue';
import type { Finding, Place } from '#drift';
import type { Heading, Outline } from '#markdown';

/** A page of a blueprint with what it is made of. */
export interface OutlinedPage {
  readonly language: Language;
  readonly path: string;
  readonly outline: Outline;
}

/** The findings on one section of a blueprint. */
export interface FindingSection {
  /** `front-matter`, `opening` (before the first heading), a section of the text, or what stands in other files. */
  readonly kind: 'front-matter' | 'opening' | 'section' | 'elsewhere';
  /** Names the section in the addresses of the report. */
  readonly id: string;
  /** Its heading in the reader's language, else in one that has it; null where it has none. */
  readonly heading: { readonly title: string; readonly language: Language; readonly anchor: string } | null;
  readonly findings: readonly Finding[];
}

/**
 * Groups findings by the section that they are about, in the order of the first page.
 *
 * @param pages - the pages of the blueprint, the reference first
 * @param reader - the language whose headings are shown where it has them
 */
export function findingSections(
  findings: readonly Finding[],
  pages: readonly OutlinedPage[],
  reader: Language,
): FindingSection[] {
  const groups = Map.groupBy(findings, (finding) => keyOf(finding, pages));
  const order = [
    'front-matter',
    'opening',
    ...new Set(pages.flatMap(({ outline }) => headingsOf(outline).map(nameOf))),
    'elsewhere',
  ];
  return order.flatMap((id): FindingSection[] => {
    const own = groups.get(id);
    if (!own) return [];
    const kind = id === 'front-matter' || id === 'opening' || id === 'elsewhere' ? id : 'section';
    return [{ kind, id, heading: kind === 'section' ? headingIn(pages, id, reader) : null, findings: own }];
  });
}

function headingIn(pages: readonly OutlinedPage[], id: string, reader: Language): FindingSection['heading'] {
  const inOrder = [...pages].sort((a, b) => Number(b.language === reader) - Number(a.language === reader));
  for (const { outline, language } of inOrder) {
    const heading = headingsOf(outline).find((each) => nameOf(each) === id);
    if (heading) return { title: heading.text.trim(), language, anchor: heading.anchor };
  }
  return null;
}

/** Where something stands says more than where it would: the place of a gap is that of what comes before. */
function keyOf({ places }: Finding, pages: readonly OutlinedPage[]): string {
  const found = pages.flatMap((page) => {
    const place = places.find(({ path }) => path === page.path);
    return place ? [{ place, outline: page.outline }] : [];
  });
  const best = found.find(({ place }) => place.excerpt !== undefined) ?? found[0];
  return best ? sectionAt(best.outline, best.place) : 'elsewhere';
}

function sectionAt(outline: Outline, { line }: Place): string {
  const [first] = outline.blocks;
  if (first && line < first.line) return 'front-matter';
  const heading = headingsOf(outline).findLast((each) => each.line <= line);
  return heading ? nameOf(heading) : 'opening';
}

/** The headings that begin a section: the title of the page does not. */
function headingsOf({ blocks }: Outline): Heading[] {
  return blocks.filter(
    (block): block is Heading => block.kind === 'heading' && block.depth > 1 && block.depth <= 3,
  );
}

/** Translations share the id of a heading; without one, it is known by its words. */
function nameOf({ id, anchor }: Heading): string {
  return id ?? anchor;
}
