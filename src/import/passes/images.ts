import type { Image, Link, RootContent } from 'mdast';
import { jsxBlock, jsxInline } from '../jsx.ts';
import { isLayout } from '../vocabulary.ts';
import { holdsFlow, type Pass, type PassContext, replaceChildren } from './pass.ts';

/**
 * Makes figures of the images that can be zoomed, and elements of those that have a size. What else images and links
 * were given in braces is dropped.
 */
export const images: Pass = (tree, context) => {
  replaceChildren(tree, (parent) =>
    holdsFlow(parent) ? parent.children.map((node) => figureIn(node, context) ?? node) : parent.children,
  );
  replaceChildren(tree, (parent) =>
    parent.children.map((node) => {
      if (node.type === 'image') return sized(node, context);
      if (node.type === 'link') dropAttributes(node, context);
      return node;
    }),
  );
};

/** A figure, where an image that can be zoomed is all that is in a paragraph. */
function figureIn(node: RootContent, context: PassContext): RootContent | null {
  const image = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  if (image?.type !== 'image') return null;
  const { zoomable, ...others } = image.data?.attributes ?? {};
  if (zoomable === undefined || zoomable === 'no') return null;
  dropAttributes({ ...image, data: { attributes: others } }, context);
  context.convert('figure');
  const { url: src, alt, title } = image;
  return {
    ...jsxBlock('Figure', { src, alt: alt ?? '', caption: title ?? undefined, zoomable: null }, []),
    position: node.position,
  };
}

/** An image in a sentence or a cell, as an element where it has a size: icons would fill the page without. */
function sized(image: Image, context: PassContext): RootContent {
  const { width, height, rest } = sizeIn(image.data?.attributes ?? {});
  dropAttributes({ ...image, data: { attributes: rest } }, context);
  delete image.data;
  if (width === undefined && height === undefined) return image;
  const { url: src, alt, title, position } = image;
  const attributes = { src, alt: alt ?? '', title: title ?? undefined, width, height };
  return { ...jsxInline('img', attributes, []), position };
}

interface Size {
  /** In pixels of CSS. */
  readonly width: string | undefined;
  readonly height: string | undefined;
  /** The attributes that are no size. */
  readonly rest: Readonly<Record<string, string>>;
}

function sizeIn({ width, height, ...others }: Readonly<Record<string, string>>): Size {
  const pixels = (value: string | undefined): string | undefined =>
    /^\s*(\d{1,4})(?:\.\d+)?\s*(?:px)?\s*$/i.exec(value ?? '')?.[1];
  return {
    width: pixels(width),
    height: pixels(height),
    rest: {
      ...others,
      ...(width !== undefined && pixels(width) === undefined && { width }),
      ...(height !== undefined && pixels(height) === undefined && { height }),
    },
  };
}

function dropAttributes(node: Image | Link, { warn, convert }: PassContext): void {
  const names = Object.keys(node.data?.attributes ?? {});
  const told = names.filter((name) => !isLayout(name));
  if (names.length > told.length) convert('layout');
  if (told.length > 0) {
    const what = node.type === 'image' ? 'image' : 'link';
    warn(
      'attribute-dropped',
      node,
      `The ${what} lost its attributes ${told.join(', ')}.`,
      'How it looks and opens is up to the site.',
    );
  }
  delete node.data;
}
