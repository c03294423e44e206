import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/** A page as Pagefind has indexed it. */
export interface IndexedPage {
  /** Pagefind's id of the page, which its results name. */
  readonly id: string;
  /** From the site's root. */
  readonly url: string;
  readonly text: string;
  /** The title and the headings. */
  readonly headings: readonly string[];
}

/** What one of Pagefind's fragment files holds, as far as it is used here. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly text: string }[];
}

const signature = 'pagefind_dcd';

/**
 * The pages of an index, by id. Pagefind tells which of its files a page is in nowhere else than in the files.
 *
 * @throws Error when a file has another form than that of Pagefind 1.5
 */
export function indexedPages(files: readonly IndexFile[]): IndexedPage[] {
  const pages = files.flatMap(({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    return id === undefined ? [] : [readFragment(id, content)];
  });
  return pages.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readFragment(id: string, packed: Uint8Array): IndexedPage {
  const unpacked = gunzipSync(packed).toString();
  if (!unpacked.startsWith(signature)) throw new Error(`Pagefind wrote the page ${id} in an unknown form.`);
  const { url, content, meta, anchors } = JSON.parse(unpacked.slice(signature.length)) as Fragment;
  return { id, url, text: content, headings: [meta['title'] ?? '', ...anchors.map(({ text }) => text)] };
}
