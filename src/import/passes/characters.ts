import { visit } from 'unist-util-visit';
import { plainCharacters } from '../characters.ts';
import type { Pass } from './pass.ts';

/**
 * Makes the characters plain that were written as references (`&nbsp;`, `&#x200B;`), and tabs within text. Code
 * keeps its tabs.
 */
export const characters: Pass = (tree) => {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = plainText(node.value);
    if (node.type === 'code') {
      node.lang &&= plainText(node.lang);
      node.meta &&= plainText(node.meta);
    }
    if (node.type === 'image' || node.type === 'imageReference') node.alt &&= plainText(node.alt);
    if (node.type === 'image' || node.type === 'link' || node.type === 'definition') {
      node.url = plainText(node.url);
      node.title &&= plainText(node.title);
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (typeof attribute.value === 'string') attribute.value = plainText(attribute.value);
      }
    }
  });
};

function plainText(text: string): string {
  return plainCharacters(text).replaceAll('\t', ' ').replaceAll(/ *\n */g, '\n');
}
