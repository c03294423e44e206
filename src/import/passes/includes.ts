import { toString } from 'mdast-util-to-string';
import type { Placed } from '../warning.ts';
import { type Pass, type PassContext, walk } from './pass.ts';

/** A piece of another file: `{{$include /help/_includes/setup.md}}`. */
const include = /\{\{\s*\$include\s+([^{}]+?)\s*\}\}/g;

/** A piece of the repository's snippets, where it is all that is in a paragraph: `{{setup-note}}`. */
const snippet = /^\s*\{\{\s*([\w-]+)\s*\}\}\s*$/;

/** Tells of pieces that the page takes from other files. What stands for them is kept as text. */
export const includes: Pass = (tree, context) => {
  walk(tree, (node) => {
    if (node.type === 'text') {
      for (const [, name = ''] of node.value.matchAll(include)) tell(name, node, context);
    } else if (node.type === 'paragraph') {
      const [, name] = snippet.exec(toString(node)) ?? [];
      if (name !== undefined) tell(name, node, context);
    } else if (node.type === 'mark' && node.keyword === 'INCLUDE') tell(toString(node), node, context);
  });
};

function tell(name: string, at: Placed, { warn }: PassContext): void {
  const message = `The page takes a piece from elsewhere, “${name}”, which is kept as a reference in the text.`;
  warn('include-unresolved', at, message, 'Put the text itself in its place.');
}
