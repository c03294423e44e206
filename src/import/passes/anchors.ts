import type { Heading, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { headingId, setHeadingId } from '../headings.ts';
import type { JsxElement } from '../jsx.ts';
import { type Pass, replaceChildren } from './pass.ts';

/**
 * Makes ids of headings of the anchors that stand in them, `<a id="setup"></a>`, or on the line before. Other anchors
 * are left out: only headings can be linked to.
 */
export const anchors: Pass = (tree, { convert }) => {
  const ids = new Map<Heading, string>();
  replaceChildren(tree, (parent) => {
    const children: RootContent[] = [];
    for (const node of parent.children) {
      const before = children.at(-1);
      const id = node.type === 'heading' && before ? anchorAlone(before) : null;
      if (node.type === 'heading' && id !== null) {
        children.pop();
        ids.set(node, id);
      }
      children.push(node);
    }
    return children;
  });
  visit(tree, 'heading', (heading) => {
    visit(heading, 'mdxJsxTextElement', (element) => {
      const id = anchorIn(element);
      if (id !== null && !ids.has(heading)) ids.set(heading, id);
    });
  });
  replaceChildren(tree, ({ children }) =>
    children.flatMap((node): RootContent[] =>
      node.type === 'mdxJsxTextElement' && anchorIn(node) !== null ? node.children : [node],
    ),
  );
  for (const [heading, id] of ids) {
    if (headingId(heading) !== null) continue;
    setHeadingId(heading, id.replaceAll(/\s+/g, '-'));
    convert('heading-id');
  }
};

/** The id of an anchor that is all there is in a paragraph, or null. */
function anchorAlone(node: RootContent): string | null {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  const isEmpty = only?.type === 'mdxJsxTextElement' && only.children.length === 0 && others.length === 0;
  return isEmpty ? anchorIn(only) : null;
}

/** The id of an anchor, or null for another element. */
function anchorIn({ name, attributes }: JsxElement): string | null {
  const valueOf = (wanted: string): string | null => {
    const found = attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === wanted,
    );
    return typeof found?.value === 'string' ? found.value : null;
  };
  return name === 'a' && valueOf('href') === null ? (valueOf('id') ?? valueOf('name')) : null;
}
