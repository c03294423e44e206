import type { BlockContent, DefinitionContent, Link, List, ListItem, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Area, NavigationEntry, TextFile } from '#catalogue';
import { plainText } from '../characters.ts';
import { partPage } from '#format';
import { readBody } from '../read.ts';
import { attributesIn } from '../syntax/index.ts';
import type { Placed } from '../warning.ts';
import { asciiSlug } from './likeness.ts';

/** A table of contents of Adobe's. */
export interface TableOfContents {
  /** The id of the guide, which stands in the addresses of its pages; null when it has none. */
  readonly guide: string | null;
  readonly title: string;
  readonly entries: readonly NavigationEntry[];
}

/** What a link in a table of contents leads to: a page by its slug, an address of the web, or nothing. */
export type ListedTarget =
  | { readonly kind: 'page'; readonly slug: string; readonly title: string | null }
  | { readonly kind: 'web'; readonly url: string }
  | null;

/**
 * Reads a table of contents: nested lists, in which links are pages and texts are areas, `{#id}` behind them.
 * An area without an id gets one of the folder that its pages stand in, which is the same in every language.
 *
 * @param find - finds what a link leads to; null leaves the entry out
 */
export function readTableOfContents(
  file: TextFile,
  find: (url: string, at: Placed) => ListedTarget,
): TableOfContents {
  const tree = readTree(file);
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = heading?.type === 'heading' ? labelOf(heading.children) : { text: '', id: null };
  return { guide: title.id, title: title.text, entries: new Reader(find).blocks(tree.children) };
}

/** The id of the guide that a table of contents is about, or null when it has none. */
export function guideOf(file: TextFile): string | null {
  return readTableOfContents(file, () => null).guide;
}

function readTree({ text }: TextFile): Root {
  try {
    return readBody(partPage(plainText(text).text).body, 'markdown');
  } catch {
    return { type: 'root', children: [] };
  }
}

class Reader {
  readonly #find: (url: string, at: Placed) => ListedTarget;
  readonly #ids = new Set<string>();
  readonly #listed = new Set<string>();

  constructor(find: (url: string, at: Placed) => ListedTarget) {
    this.#find = find;
  }

  /** The entries of lists that stand one below the other; a heading makes an area of those that follow it. */
  blocks(nodes: Root['children']): NavigationEntry[] {
    const entries: NavigationEntry[] = [];
    let open: { text: string; id: string | null; entries: NavigationEntry[] } | null = null;
    const close = (): void => {
      if (open) entries.push(...this.#area(open.text, open.id, open.entries));
      open = null;
    };
    for (const node of nodes) {
      if (node.type === 'heading' && node.depth > 1) {
        close();
        open = { ...labelOf(node.children), entries: [] };
      } else if (node.type === 'list') {
        ((open as { entries: NavigationEntry[] } | null)?.entries ?? entries).push(...this.#list(node));
      }
    }
    close();
    return entries;
  }

  #list({ children }: List): NavigationEntry[] {
    return children.flatMap((item) => this.#item(item));
  }

  #item({ children }: ListItem): NavigationEntry[] {
    const inner = (nodes: readonly (BlockContent | DefinitionContent)[]): NavigationEntry[] =>
      nodes.flatMap((node) => (node.type === 'list' ? this.#list(node) : []));
    const [first, ...rest] = children;
    if (first?.type !== 'paragraph') return inner(children);
    const { text, id } = labelOf(first.children);
    const link = first.children.find((node) => node.type === 'link');
    const own = link ? this.#link(link, text) : [];
    if (!rest.some(({ type }) => type === 'list') && link) return own;
    return this.#area(text, id, [...own, ...inner(rest)]);
  }

  #link(link: Link, text: string): NavigationEntry[] {
    const target = this.#find(link.url, link);
    if (!target) return [];
    if (target.kind === 'web') return [{ kind: 'link', title: text || target.url, url: target.url }];
    // A page is listed once.
    if (this.#listed.has(target.slug)) return [];
    this.#listed.add(target.slug);
    return [{ kind: 'page', slug: target.slug, title: text === '' || text === target.title ? null : text }];
  }

  #area(title: string, id: string | null, entries: readonly NavigationEntry[]): Area[] {
    if (entries.length === 0) return [];
    const base = asciiSlug(id ?? '') || folderOf(entries) || asciiSlug(title) || 'area';
    let unique = base;
    for (let count = 2; this.#ids.has(unique); count++) unique = `${base}-${count}`;
    this.#ids.add(unique);
    return [{ kind: 'area', id: unique, title: title || unique, entries }];
  }
}

/** The text of an entry, and the id in braces behind it. */
function labelOf(children: readonly PhrasingContent[]): { text: string; id: string | null } {
  const lists = children.filter((node) => node.type === 'attributeList');
  const ids = lists.flatMap((list) => attributesIn(list)['id'] ?? []);
  const text = children
    .filter((node) => node.type !== 'attributeList')
    .map((node) => (node.type === 'html' ? '' : toString(node)))
    .join('');
  return { text: text.replaceAll(/\s+/g, ' ').trim(), id: ids[0] ?? null };
}

/** The folder of the first page, as an id. */
function folderOf(entries: readonly NavigationEntry[]): string {
  for (const entry of entries) {
    if (entry.kind === 'page') return asciiSlug(entry.slug.split('/').slice(0, -1).join(' '));
    if (entry.kind === 'area') return folderOf(entry.entries);
  }
  return '';
}
