import { addressOf, type Language, type TextFile } from '#catalogue';
import { plainText } from '../characters.ts';
import { keyValues } from '../front-matter-keys.ts';
import { importedPath, importedSlug } from '../imported-path.ts';
import { PageDraft } from '../page-draft.ts';
import { partPage } from '#format';
import { idIn } from './identity.ts';
import { isPage, type Repository } from './repository.ts';

/** A page of the catalogue that is being made: one that is imported, or one that stays as it is. */
export interface CataloguePage {
  readonly language: Language;
  readonly slug: string;
  /** Path below the content root. */
  readonly path: string;
  readonly draft: PageDraft;
  /** Its `exl-id`, or null when it has none that is a UUID. */
  readonly id: string | null;
  /** The source revision that it says it was translated from; empty where it says none. */
  readonly commit: string;
  /** Whether it is in the catalogue already and stays as it is. */
  readonly fixed: boolean;
  /** Whether it is imported by itself, without its repository. */
  readonly lone: boolean;
}

/** A page that is imported. */
export interface IncomingPage extends CataloguePage {
  readonly repository: Repository;
  readonly file: TextFile;
}

/** A file of a repository, and the path below the content root that it is imported to. */
export interface PlannedPage {
  readonly repository: Repository;
  readonly file: TextFile;
  readonly path: string;
  readonly slug: string;
}

/** Two files that would become one page. */
export class PathCollision extends Error {
  readonly files: readonly [PlannedPage, PlannedPage];

  constructor(first: PlannedPage, second: PlannedPage) {
    super(`${nameOf(first)} and ${nameOf(second)} would both become ${first.path}.`);
    this.files = [first, second];
  }
}

/** What a file is called in messages. */
export function nameOf({ repository, file }: { repository: Repository; file: TextFile }): string {
  return repository.whole ? `${repository.name}/${file.path}` : repository.name;
}

/**
 * The pages that are wanted of repositories, with the paths that they get.
 *
 * @throws PathCollision when two of them would get the same
 */
export function planPages(repositories: readonly Repository[]): PlannedPage[] {
  const planned = new Map<string, PlannedPage>();
  for (const repository of repositories) {
    for (const file of repository.files) {
      if (repository.whole && !isPage(file.path)) continue;
      if (!repository.isWanted(file.path)) continue;
      const path = importedPath(file.path, repository.language);
      const page = { repository, file, path, slug: importedSlug(file.path) };
      // File systems that do not tell upper from lower case would keep only one of the two.
      const twin = planned.get(path.toLowerCase());
      if (twin) throw new PathCollision(twin, page);
      planned.set(path.toLowerCase(), page);
    }
  }
  return [...planned.values()];
}

/** Reads a page that is to be imported. */
export function readIncoming({ repository, file, path, slug }: PlannedPage): IncomingPage {
  const draft = new PageDraft(file, path);
  if (repository.whole && !file.path.replace(/\.\w+$/, '').endsWith(slug)) {
    const message = `The page goes to ${path}: its own path has characters that addresses cannot have.`;
    draft.warn('path-changed', {}, message, 'Rename the file where it comes from.');
  }
  const { language } = repository;
  return {
    ...described(draft.frontMatter),
    repository,
    file,
    path,
    slug,
    language,
    draft,
    fixed: false,
    lone: !repository.whole,
  };
}

/** Reads a page of the catalogue that stays as it is, its body only once it is asked for; null for another file. */
export function readFixed(file: TextFile): CataloguePage | null {
  const address = addressOf(file.path);
  if (!address) return null;
  const { path, slug, language } = address;
  let draft: PageDraft | undefined;
  return {
    ...described(partPage(plainText(file.text).text).frontMatter),
    path,
    slug,
    language,
    get draft() {
      return (draft ??= new PageDraft(file, path));
    },
    fixed: true,
    lone: false,
  };
}

function described(frontMatter: string | null): Pick<CataloguePage, 'id' | 'commit'> {
  const keys = keyValues(frontMatter);
  const commit = keys['source-git-commit'];
  return { id: idIn(keys['exl-id']), commit: typeof commit === 'string' ? commit.trim() : '' };
}
