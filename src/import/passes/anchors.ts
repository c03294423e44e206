import type { Heading, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { headingId, setHeadingId } from '../headings.ts';
import { attributeOf, isJsxElement, type JsxElement } from '../jsx.ts';
import { holds, type Pass, replaceChildren, walk } from './pass.ts';

/**
 * Makes ids of headings of the anchors that stand in them, `<a id="setup"></a>`, or on the line before. Other anchors
 * are left out: only headings can be linked to.
 */
export const anchors: Pass = (tree, { convert }) => {
  if (!holds(tree, (node) => isJsxElement(node) && anchorIn(node) !== null)) return;
  const ids = new Map<Heading, string>();
  replaceChildren(tree, (parent) => {
    const children: RootContent[] = [];
    for (const node of parent.children.flatMap(opened)) {
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
  walk(tree, (heading) => {
    if (heading.type !== 'heading') return;
    walk(heading, (element) => {
      const id = isJsxElement(element) ? anchorIn(element) : null;
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

/** An anchor that was left open has all in it that follows. */
function opened(node: RootContent): RootContent[] {
  if (node.type !== 'mdxJsxFlowElement' || anchorIn(node) === null) return [node];
  const anchor: MdxJsxTextElement = { ...node, type: 'mdxJsxTextElement', children: [] };
  return [{ type: 'paragraph', children: [anchor] }, ...node.children];
}

/** The id of the first anchor in a paragraph that holds nothing but anchors, or null. */
function anchorAlone(node: RootContent): string | null {
  if (node.type !== 'paragraph') return null;
  const ids = node.children
    .filter((child) => child.type !== 'text' || child.value.trim() !== '')
    .map((child) => (isJsxElement(child) && child.children.length === 0 ? anchorIn(child) : null));
  return ids.includes(null) ? null : (ids[0] ?? null);
}

/** The id of an anchor, or null for another element. */
function anchorIn(element: JsxElement): string | null {
  if (element.name !== 'a' || attributeOf(element, 'href') !== undefined) return null;
  return attributeOf(element, 'id') ?? attributeOf(element, 'name') ?? null;
}
