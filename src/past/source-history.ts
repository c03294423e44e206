import type { Blueprint, Catalogue } from '#catalogue';
import type { SourceHistory } from '#drift';
import { ancestries, commitsOf, type Repository } from '#history';
import { notesOnDepth } from './past-reading.ts';
import { SourcePages } from './source-pages.ts';
import { commitsIn, identityOf } from './wanted-versions.ts';

/** What the source repository says, and what it could not tell, in sentences. */
export interface SourceReading {
  readonly source: SourceHistory;
  readonly notes: readonly string[];
}

/**
 * Asks the repository of the source texts about all source commits of blueprints whose translations come from
 * several.
 *
 * @param repository - opened at the folder that the pages are in
 * @param name - what it is called in messages
 */
export async function readSourceHistory(
  repository: Repository,
  name: string,
  { blueprints }: Catalogue,
): Promise<SourceReading> {
  const unequal = blueprints.filter((blueprint) => commitsIn(blueprint).size > 1);
  const cited = new Set(unequal.flatMap((blueprint) => [...commitsIn(blueprint)]));
  const known = new Set((await commitsOf(repository, cited)).keys());
  const identities = new Set(blueprints.flatMap((blueprint) => identityOf(blueprint) ?? []));
  const pages = new SourcePages(repository, identities, await importedSlugs());
  const versions = await findVersions(unequal, known, pages);
  const tell = await ancestries(repository, known);
  const missing = cited.size - known.size;
  return {
    source: {
      order: (first, second) => orders[tell(first, second) ?? 'unrelated'],
      differs: (blueprint, first, second) => {
        const [a, b] = [first, second].map((commit) => versions.get(`${blueprint} ${commit}`));
        return a && b ? a.content !== b.content && a.body !== b.body : null;
      },
    },
    notes: [
      ...notesOnDepth(repository, name),
      ...(missing > 0
        ? [`${name} lacks ${missing} of the ${cited.size} source commits that are compared.`]
        : []),
      ...(known.size > 0 && versions.size === 0
        ? [`${name} has none of the pages that are compared, or lacks their texts (a partial clone).`]
        : []),
    ],
  };
}

const orders = { same: 0, ancestor: -1, descendant: 1, unrelated: null } as const;

/** The slug that an import gives to the file at a path; null when it is no page. */
async function importedSlugs(): Promise<(path: string) => string | null> {
  // It takes longer to load than most checks take, and few need it.
  const { importedSlug, isPage } = await import('#import');
  const slugs = new Map<string, string | null>();
  return (path) => {
    const slug = slugs.get(path) ?? (isPage(path) ? importedSlug(path) : null);
    slugs.set(path, slug);
    return slug;
  };
}

/** A version of a source page. */
interface Version {
  /** Id of its content. */
  readonly content: string;
  /** Digest of its body. */
  readonly body: string;
}

/** By id of the blueprint and source commit, what the source page was then. */
async function findVersions(
  blueprints: readonly Blueprint[],
  known: ReadonlySet<string>,
  pages: SourcePages,
): Promise<ReadonlyMap<string, Version>> {
  const versions = new Map<string, Version>();
  for (const blueprint of blueprints) {
    const slugs = new Set(blueprint.pages.map(({ slug }) => slug));
    const page = { exlId: identityOf(blueprint), slugs };
    for (const commit of commitsIn(blueprint)) {
      const content = known.has(commit) ? await pages.find(page, commit) : null;
      const body = content === null ? null : await pages.bodyOf(content);
      if (content !== null && body !== null) versions.set(`${blueprint.id} ${commit}`, { content, body });
    }
  }
  return versions;
}
