import { type Content, type ContentCache, contentKey, listContent, readContentFiles } from '#workspace';

/** How a content folder is checked. */
export interface FolderCheck<Outcome> {
  readonly cache: ContentCache;
  /** All that the outcome depends on beside the folder, such as options and the heads of Git repositories. */
  readonly state: readonly string[];
  readonly check: (content: Content) => Outcome | Promise<Outcome>;
}

/**
 * Checks a content folder. Where nothing has changed since an earlier run, that run's outcome is given; where some pages
 * have, only those are parsed.
 *
 * @throws ContentFolderError when there is no such folder
 */
export async function checkFolder<Outcome>(
  root: string,
  { cache, state, check }: FolderCheck<Outcome>,
): Promise<Outcome> {
  const files = await listContent(root);
  const key = contentKey(files, ...state);
  const known = await cache.outcome<Outcome>(key);
  if (known) return known;
  const documents = await cache.documents();
  const outcome = await check(await readContentFiles(root, files, documents));
  await cache.keepDocuments(documents);
  await cache.keepOutcome(key, outcome);
  return outcome;
}
