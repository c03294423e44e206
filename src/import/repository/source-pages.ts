import type { TextFile } from '#catalogue';
import { PageDraft } from '../page-draft.ts';
import { keyValues } from '../front-matter-keys.ts';
import type { PlannedPage } from './pages.ts';
import { idIn } from './identity.ts';
import { partPage } from '#format';
import { plainText } from '../characters.ts';

/** A page of the source: the path in its repository, at the revision that a translation cites. */
export interface SourceRequest {
  readonly path: string;
  /** Full hash; empty where the translation cites none. */
  readonly commit: string;
}

/** Texts of source pages. */
export interface SourcePages {
  /** The text of a page at a revision, or at the newest one where it is not there; null when there is none. */
  textAt(request: SourceRequest): string | null;
}

/** What a page asks of the source. */
export function sourceRequest({ repository, file }: Pick<PlannedPage, 'repository' | 'file'>): SourceRequest {
  const { frontMatter } = partPage(plainText(file.text).text);
  const commit = keyValues(frontMatter)['source-git-commit'];
  return {
    path: repository.prefix + file.path.replace(/\.mdx$/i, '.md'),
    commit: typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit.trim()) ? commit.trim() : '',
  };
}

/** Reads source pages, each revision once. */
export class SourceReader {
  readonly #pages: SourcePages | null;
  readonly #drafts = new Map<string, PageDraft>();

  constructor(pages: SourcePages | null) {
    this.#pages = pages;
  }

  /** The source page that a file is a translation of, or null when it is not known. */
  draftOf(planned: Pick<PlannedPage, 'repository' | 'file'>): PageDraft | null {
    if (!this.#pages) return null;
    const request = sourceRequest(planned);
    const text = this.#pages.textAt(request);
    if (text === null) return null;
    const known = this.#drafts.get(text);
    if (known) return known;
    const file: TextFile = { path: request.path, text };
    const draft = new PageDraft(file, request.path);
    this.#drafts.set(text, draft);
    return draft;
  }

  /** The `exl-id` of the source page, or undefined. */
  idOf(planned: Pick<PlannedPage, 'repository' | 'file'>): string | undefined {
    return idIn(keyValues(this.draftOf(planned)?.frontMatter ?? null)['exl-id']) ?? undefined;
  }
}
