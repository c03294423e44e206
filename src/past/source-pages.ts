import { createHash } from 'node:crypto';
import { contentOf, FileLister, type PageKeys, partText, readKeys, type Repository } from '#history';

/** How the page of a blueprint is known in the source repository. */
export interface SourcePage {
  /** Its `exl-id` in lower case, or null when it has none. */
  readonly exlId: string | null;
  /** The slugs that its translations have in the catalogue. */
  readonly slugs: ReadonlySet<string>;
}

/** The pages of a source repository, at any of its commits. */
export class SourcePages {
  readonly #repository: Repository;
  readonly #identities: ReadonlySet<string>;
  readonly #slugOf: (path: string) => string | null;
  readonly #files: FileLister;
  readonly #keys = new Map<string, PageKeys>();

  /**
   * @param repository - opened at the folder that the pages are in
   * @param identities - the `exl-id`s of all blueprints: a page that has one of them is the source of no other one
   * @param slugOf - the slug that an import gives to the file at a path below that folder; null when it is no page
   */
  constructor(
    repository: Repository,
    identities: ReadonlySet<string>,
    slugOf: (path: string) => string | null,
  ) {
    this.#repository = repository;
    this.#identities = identities;
    this.#slugOf = slugOf;
    this.#files = new FileLister(repository);
  }

  /**
   * Finds the source of a blueprint by its `exl-id`, else by the path that an import gives it.
   *
   * @returns the id of its content at a commit; null when it is not there, or the pages cannot be read
   */
  async find({ exlId, slugs }: SourcePage, commit: string): Promise<string | null> {
    const { prefix } = this.#repository;
    const files = await this.#files.filesAt(commit, prefix);
    const pages = [...(files ?? [])].flatMap(([path, content]) => {
      const slug = this.#slugOf(path.slice(prefix.length));
      return slug === null ? [] : [{ slug, content }];
    });
    if (!(await this.#readKeys(pages.map(({ content }) => content)))) return null;
    const idOf = (content: string): string | null => this.#keys.get(content)?.exlId ?? null;
    const identified = exlId === null ? null : pages.find(({ content }) => idOf(content) === exlId);
    const placed = pages.find(
      ({ slug, content }) => slugs.has(slug) && !this.#identities.has(idOf(content) ?? ''),
    );
    return (identified ?? placed)?.content ?? null;
  }

  /** A digest of the body of a page, without its front matter: equal digests are equal bodies. */
  async bodyOf(content: string): Promise<string | null> {
    const text = await contentOf(this.#repository, content);
    if (text === null) return null;
    const body = partText(text).body.replaceAll('\r\n', '\n').trim();
    return createHash('sha256').update(body).digest('base64');
  }

  /** Tells whether all of the contents are there. */
  async #readKeys(contents: readonly string[]): Promise<boolean> {
    const unknown = contents.filter((id) => !this.#keys.has(id));
    const read = await readKeys(this.#repository, unknown);
    for (const [id, keys] of read ?? []) this.#keys.set(id, keys);
    return read !== null;
  }
}
