import {
  type Applications,
  readSources,
  type SourceCommit,
  Sources,
  sourcesPath,
  type TextFile,
} from '#catalogue';
import { withKeys } from '../front-matter-keys.ts';
import { Assets, type CopiedImage } from './assets.ts';
import { BlueprintHeadings } from './blueprint-headings.ts';
import { type AddressChange, catalogueAddresses } from './catalogue-addresses.ts';
import { applicationsOfPages } from './edition-applications.ts';
import type { HeadingIdOrigin } from './heading-ids.ts';
import { identities, type Identity } from './identity.ts';
import { importNavigation, type NavigationWarning } from './import-navigation.ts';
import { type CataloguePage, type IncomingPage, planPages, readFixed, readIncoming } from './pages.ts';
import { isTableOfContents, isPage, type Repository } from './repository.ts';
import { extendLedger } from './source-ledger.ts';
import { type SourcePages, SourceReader } from './source-pages.ts';
import { guideOf } from './table-of-contents.ts';
import { Targets } from './targets.ts';
import { importedSlug } from '../imported-path.ts';

/** What pages are imported from and into. */
export interface ImportInput {
  readonly repositories: readonly Repository[];
  /** The `.mdx` and `.yaml` files that the catalogue has, their paths below the content root. */
  readonly existing: readonly TextFile[];
  /** Digests of the images that the catalogue has, by path below the content root. */
  readonly existingImages: ReadonlyMap<string, string>;
  /** Whether pages that the catalogue has are left as they are; otherwise they are made anew. */
  readonly keepExisting: boolean;
  readonly applications: Applications;
  /** The pages that the repositories were translated from, where they are at hand. */
  readonly source: SourcePages | null;
  /** What Git says about source commits. */
  readonly commits: readonly SourceCommit[];
  /** Called before each page is read, with how many were read and how many there are. */
  readonly onPage?: (done: number, all: number) => void;
}

/** A page as it was imported. */
export interface ImportedFile extends TextFile {
  readonly page: IncomingPage;
  readonly identity: Identity;
  /** How many headings of its blueprint got their ids from where. */
  readonly headingIds: ReadonlyMap<HeadingIdOrigin, number>;
  /** Addresses that were written in another form. */
  readonly addresses: readonly AddressChange[];
}

/** A catalogue made of repositories. */
export interface CatalogueImport {
  readonly pages: readonly ImportedFile[];
  /** Navigations and the ledger of source commits. */
  readonly data: readonly TextFile[];
  readonly images: readonly CopiedImage[];
  /** How many images no page uses. */
  readonly unusedImages: number;
  /** Paths below the content root of pages that were left as they are. */
  readonly kept: readonly string[];
  readonly navigationWarnings: readonly NavigationWarning[];
  /** Source commits that were added to the ledger. */
  readonly sourceCommits: readonly SourceCommit[];
}

/**
 * Imports repositories into a catalogue: their pages with all that binds these together, navigations, images and the
 * ledger of source commits. Nothing is read or written here.
 *
 * @throws PathCollision when two files would become one page
 */
export function importRepositories(input: ImportInput): CatalogueImport {
  const { repositories, existing } = input;
  const byPath = new Map(existing.map((file) => [file.path, file]));
  const planned = planPages(repositories);
  const wanted = planned.filter(({ path }) => !input.keepExisting || !byPath.has(path));
  const incoming = wanted.map((page, index) => {
    input.onPage?.(index, wanted.length);
    return readIncoming(page);
  });
  const made = new Set(incoming.map(({ path }) => path));
  const fixed = existing.flatMap((file) => (made.has(file.path) ? [] : (readFixed(file) ?? [])));

  const source = new SourceReader(input.source);
  const ids = identities<CataloguePage>([...incoming, ...fixed], sourceIds(incoming, source));
  const targets = targetsOf(repositories, fixed);
  const { sources } = readSources(byPath.get(sourcesPath));
  const added = unknownCommits(input.commits, sources, incoming);
  const headings = new BlueprintHeadings({
    incoming,
    identities: ids,
    targetsOf: ({ repository }) => targets(repository),
    sources: sources.with(added),
    source,
  });
  const assets = new Assets(repositories, imagesInUse(input.existingImages, existing, made));
  const navigation = importNavigation(repositories, [...incoming, ...fixed], targets);
  const applications = applicationsOfPages(incoming, ids, input.applications);

  const pages = incoming.map((page): ImportedFile => {
    const { draft, path } = page;
    const identity = ids.get(page) ?? { id: '', origin: 'path', replaced: null };
    warnOfReplacedId(page, identity);
    const keys = { 'exl-id': identity.id, applications: applications.get(page) ?? [] };
    const addresses: AddressChange[] = [];
    const text = draft.write(
      draft.frontMatter && withKeys(draft.frontMatter, keys),
      catalogueAddresses(page, {
        targets: targets(page.repository),
        assets,
        headingId: (slug, anchor) => headings.idFor(anchor, slug, page.language),
        normalized: (change) => addresses.push(change),
      }),
    );
    return { page, path, text, identity, headingIds: headings.of(identity.id).origins, addresses };
  });
  const ledger = extendLedger(byPath.get(sourcesPath), added);
  return {
    pages,
    data: [...navigation.files, ...(ledger ? [ledger] : [])],
    images: assets.used,
    unusedImages: assets.unused,
    kept: planned.filter((page) => !wanted.includes(page)).map(({ path }) => path),
    navigationWarnings: navigation.warnings,
    sourceCommits: ledger ? added : [],
  };
}

function sourceIds(pages: readonly IncomingPage[], source: SourceReader): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap((page) => {
      const id = page.id === null ? source.idOf(page) : undefined;
      return id === undefined ? [] : [[page.slug, id]];
    }),
  );
}

/** What links lead to, for each repository. A page is known when any language has it. */
function targetsOf(
  repositories: readonly Repository[],
  fixed: readonly CataloguePage[],
): (repository: Repository) => Targets {
  const slugs = new Set([
    ...fixed.map(({ slug }) => slug),
    ...repositories.flatMap(({ files }) =>
      files
        .map(({ path }) => path)
        .filter(isPage)
        .map(importedSlug),
    ),
  ]);
  const known = new Map(
    repositories.map((repository) => {
      const tables = repository.files.filter(({ path }) => isTableOfContents(path));
      const guide = tables.length === 1 && tables[0] ? guideOf(tables[0]) : null;
      return [repository, new Targets(repository, guide, (slug) => slugs.has(slug))];
    }),
  );
  return (repository) => known.get(repository) ?? new Targets(repository, null, (slug) => slugs.has(slug));
}

/** The images that pages which stay as they are may show. */
function imagesInUse(
  images: ReadonlyMap<string, string>,
  existing: readonly TextFile[],
  made: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const texts = existing.filter(({ path }) => !made.has(path)).map(({ text }) => text);
  return new Map([...images].filter(([path]) => texts.some((text) => text.includes(path))));
}

/** The commits that pages cite and the ledger lacks. */
function unknownCommits(
  commits: readonly SourceCommit[],
  sources: Sources,
  pages: readonly CataloguePage[],
): SourceCommit[] {
  const cited = new Set(pages.map(({ commit }) => commit));
  return commits.filter(({ hash }) => cited.has(hash) && !sources.get(hash));
}

function warnOfReplacedId({ draft, id }: IncomingPage, { id: given, replaced }: Identity): void {
  if (replaced === null) return;
  const reason =
    replaced === 'duplicate'
      ? 'another page of the language has it'
      : 'the translations at the same path have another one';
  const message = `The exl-id ${id ?? ''} is replaced by ${given}: ${reason}.`;
  draft.warn('identity-replaced', {}, message, 'Give each blueprint one id, the same in every language.');
}
