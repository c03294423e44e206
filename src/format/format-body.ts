import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readBody } from './read.ts';
import { writeBody } from './write/index.ts';

/** How often a body is written and read again, at most, until its text stays the same. */
const rounds = 4;

/**
 * Writes the body of a page in the canonical form.
 *
 * @returns the body, or null when its text does not come to rest, or what is only there for writers would change
 * @throws Error when the text is not MDX; RangeError when it is nested too deeply
 */
export function formatBody(body: string): string | null {
  const first = readBody(body);
  let [text, tree] = [body.replace(/^\n+/, ''), first];
  for (let round = 0; round <= rounds; round++) {
    const again = writeBody(tree);
    if (again === text) return unshown(tree) === unshown(first) ? text : null;
    text = again;
    tree = readBody(text);
  }
  return null;
}

/** What a page does not show, but its writers do read: comments and code, whatever their line ends and indents. */
function unshown(tree: Root): string {
  const texts: string[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm')
      texts.push(node.value.replaceAll(/\s+/g, ' '));
  });
  return JSON.stringify(texts);
}
