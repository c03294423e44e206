import { plainCharacters } from '../characters.ts';
import { type Pass, walk } from './pass.ts';

/**
 * Makes the characters plain that were written as references (`&nbsp;`, `&#x200B;`), and tabs within text. Code
 * keeps its tabs.
 */
export const characters: Pass = (tree) => {
  walk(tree, (node) => {
    if (node.type === 'text') node.value = plain(node.value);
    // To CommonMark a line end in code is a space; in a block the next line would be indented anew each time.
    if (node.type === 'inlineCode') node.value = node.value.replaceAll(/ *\n */g, ' ');
    if (node.type === 'code') {
      node.lang &&= plain(node.lang);
      node.meta &&= plain(node.meta);
    }
    if (node.type === 'image' || node.type === 'imageReference') node.alt &&= oneLine(node.alt);
    if (node.type === 'image' || node.type === 'link' || node.type === 'definition') {
      node.url = plain(node.url);
      node.title &&= oneLine(node.title);
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (typeof attribute.value === 'string') attribute.value = oneLine(attribute.value);
      }
    }
  });
};

function plain(text: string): string {
  return plainCharacters(text)
    .replaceAll('\t', ' ')
    .replaceAll(/ *\n */g, '\n');
}

function oneLine(text: string): string {
  return plain(text).replaceAll('\n', ' ');
}
