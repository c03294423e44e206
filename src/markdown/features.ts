import type { Features, Reference, Term } from './blocks.ts';
import { isFootnote, type PageNode, propertyOf, textOf, visit } from './tree.ts';

/** The features of a piece of text. */
export function featuresOf(nodes: readonly PageNode[]): Features {
  const links: Reference[] = [];
  const images: Reference[] = [];
  const codes: Term[] = [];
  const controls: Term[] = [];
  const terms: Term[] = [];
  visit(nodes, (node) => {
    if (node.type === 'text') return undefined;
    const { line, column } = node;
    const add = (list: Reference[], url: string, text: string): void =>
      void list.push({ url, text, line, column });
    const addTerm = (list: Term[]): void => void list.push({ text: textOf(node.children), line, column });
    if (node.type === 'component') {
      const { src, alt, title, url } = node.attributes;
      if (node.name === 'UIControl') addTerm(controls);
      else if (node.name === 'DNL') addTerm(terms);
      else if (node.name === 'Figure' && src) add(images, src, alt ?? '');
      else if (node.name === 'Video' && src) add(links, src, title ?? '');
      else if (url) add(links, url, textOf(node.children));
    } else if (node.name === 'a') {
      const { href } = node.properties;
      if (typeof href === 'string' && !isFootnote(node)) add(links, href, textOf(node.children));
    } else if (node.name === 'img') {
      const { src } = node.properties;
      if (typeof src === 'string') add(images, src, propertyOf(node, 'alt'));
    } else if (node.name === 'code') addTerm(codes);
    return undefined;
  });
  return { text: textOf(nodes), links, images, codes, controls, terms };
}
