import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Language, Sources } from '#catalogue';
import type { Citation } from './cited-headings.ts';
import type { Identity } from './identity.ts';
import type { CataloguePage, IncomingPage } from './pages.ts';
import { type SharedHeadings, shareHeadings } from './shared-headings.ts';
import type { SourceReader } from './source-pages.ts';
import type { Targets } from './targets.ts';

/** What the headings of a catalogue are given their ids by. */
export interface HeadingContext {
  readonly incoming: readonly IncomingPage[];
  /** The id of every page, those that stay as they are among them. */
  readonly identities: ReadonlyMap<CataloguePage, Identity>;
  readonly targetsOf: (page: IncomingPage) => Targets;
  readonly sources: Sources;
  readonly source: SourceReader;
}

/** The headings of the blueprints of a catalogue. Those of the imported pages have got their ids. */
export class BlueprintHeadings {
  readonly #context: HeadingContext;
  readonly #pagesById: ReadonlyMap<string, readonly CataloguePage[]>;
  readonly #idBySlug: ReadonlyMap<string, string>;
  readonly #citations: ReadonlyMap<string, readonly Citation[]>;
  readonly #shared = new Map<string, SharedHeadings>();

  constructor(context: HeadingContext) {
    this.#context = context;
    const { incoming, identities } = context;
    this.#pagesById = Map.groupBy(identities.keys(), (page) => idOf(page, identities));
    // A page in the reader's language goes before one of another language at the same path.
    this.#idBySlug = new Map(
      [...identities.keys()].flatMap((page) => {
        const id = idOf(page, identities);
        return [[page.slug, id] as const, [`${page.language}/${page.slug}`, id] as const];
      }),
    );
    this.#citations = Map.groupBy(this.#citationsIn(incoming), ({ id }) => id);
    for (const page of incoming) this.of(idOf(page, identities));
  }

  /** The headings of the blueprint with an id. */
  of(id: string): SharedHeadings {
    const known = this.#shared.get(id);
    if (known) return known;
    const { sources, source } = this.#context;
    const shared = shareHeadings(
      this.#pagesById.get(id) ?? [],
      (a, b) => sources.compare(b.commit, a.commit) ?? 0,
      (page) => ('repository' in page ? source.draftOf(page as IncomingPage) : null),
      this.#citations.get(id) ?? [],
    );
    this.#shared.set(id, shared);
    return shared;
  }

  /** The id of the heading that an anchor in the page with a slug means, or undefined when there is none. */
  idFor(anchor: string, slug: string, language: Language): string | undefined {
    const id = this.#blueprintAt(slug, language);
    return id === undefined ? undefined : this.of(id).idFor(anchor, language);
  }

  #blueprintAt(slug: string, language: Language): string | undefined {
    return this.#idBySlug.get(`${language}/${slug}`) ?? this.#idBySlug.get(slug);
  }

  #citationsIn(pages: readonly IncomingPage[]): (Citation & { id: string })[] {
    return pages.flatMap((page) => {
      const { draft, file, language } = page;
      const targets = this.#context.targetsOf(page);
      const citations: (Citation & { id: string })[] = [];
      if (!draft.tree) return citations;
      visit(draft.tree, 'link', (link) => {
        const target = targets.of(link.url, file.path);
        if (target.kind !== 'page' || !target.fragment) return;
        const id = this.#blueprintAt(target.slug, language);
        if (id === undefined) return;
        citations.push({ id, language, fragment: target.fragment, text: toString(link) });
      });
      return citations;
    });
  }
}

function idOf(page: CataloguePage, identities: ReadonlyMap<CataloguePage, Identity>): string {
  return identities.get(page)?.id ?? '';
}
