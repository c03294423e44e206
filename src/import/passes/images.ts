import type { Image, Link, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { jsxBlock } from '../jsx.ts';
import { holdsFlow, type Pass, type PassContext, replaceChildren } from './pass.ts';

/** Makes figures of the images that can be zoomed, and drops what else images and links were given in braces. */
export const images: Pass = (tree, context) => {
  replaceChildren(tree, (parent) =>
    holdsFlow(parent) ? parent.children.map((node) => figureIn(node, context) ?? node) : parent.children,
  );
  visit(tree, (node) => {
    if (node.type === 'image' || node.type === 'link') dropAttributes(node, context);
  });
};

/** A figure, where an image that can be zoomed is all that is in a paragraph. */
function figureIn(node: RootContent, context: PassContext): RootContent | null {
  const image = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  if (image?.type !== 'image') return null;
  const { zoomable, ...others } = image.data?.attributes ?? {};
  if (zoomable === undefined || zoomable === 'no') return null;
  dropAttributes({ ...image, data: { attributes: others } }, context);
  const { url: src, alt, title } = image;
  return {
    ...jsxBlock('Figure', { src, alt: alt ?? '', caption: title ?? undefined, zoomable: null }, []),
    position: node.position,
  };
}

function dropAttributes(node: Image | Link, { warn }: PassContext): void {
  const names = Object.keys(node.data?.attributes ?? {});
  if (names.length === 0) return;
  const what = node.type === 'image' ? 'image' : 'link';
  warn(
    'attribute-dropped',
    node,
    `The ${what} lost its attributes ${names.join(', ')}.`,
    'How it looks and opens is up to the site.',
  );
  delete node.data;
}
