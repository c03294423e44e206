import { visit } from 'unist-util-visit';
import { sourceFolder } from '../imported-path.ts';
import type { Pass } from './pass.ts';

/** Leads links to pages to the imported pages. */
export const links: Pass = (tree, { path }) => {
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = importedUrl(node.url, path);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (attribute.name === 'href' || attribute.name === 'url')
        attribute.value = importedUrl(attribute.value, path);
    }
  });
};

const pageUrl = /^([^?#]*)\.(?:md|markdown)((?:[?#].*)?)$/is;
const absolute = /^(?:[a-z][a-z\d+.-]*:|\/|\\)/i;

function importedUrl(url: string, from: string): string {
  const [, page, rest = ''] = pageUrl.exec(url) ?? [];
  if (page === undefined) return url;
  // The source's own folder is left out of the catalogue, so a link from its root leads nowhere here.
  if (page.startsWith(`/${sourceFolder}`))
    return `${relativeTo(page.slice(sourceFolder.length + 1), from)}.mdx${rest}`;
  return absolute.test(page) ? url : `${page}.mdx${rest}`;
}

/** The way from a page to another page of its language, which is the first part of its path. */
function relativeTo(page: string, from: string): string {
  const here = from.split('/').slice(1, -1);
  const there = page.split('/');
  const shared = there.findIndex((part, index) => index === there.length - 1 || part !== here[index]);
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
