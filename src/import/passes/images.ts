import type { Image, Link, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attributeOf, isJsxElement, jsxBlock, jsxInline } from '../jsx.ts';
import type { Attributes } from '../syntax/index.ts';
import { tellDropped } from './dropped-attributes.ts';
import { holdsFlow, type Pass, type PassContext, replaceChildren } from './pass.ts';

/**
 * Makes figures of the images that can be zoomed, and elements of those that have a size. What else images and links
 * were given in braces is dropped.
 */
export const images: Pass = (tree, context) => {
  replaceChildren(tree, (parent) =>
    holdsFlow(parent)
      ? parent.children.map((node) => zoomedIn(node, context) ?? captionedIn(node, context) ?? node)
      : parent.children,
  );
  replaceChildren(tree, (parent) =>
    parent.children.map((node) => {
      if (node.type === 'image') return sized(node, context);
      if (node.type === 'link') dropAttributes(node, Object.keys(node.data?.attributes ?? {}), context);
      return node;
    }),
  );
};

/** A figure, where an image that can be zoomed is all that is in a paragraph. */
function zoomedIn(node: RootContent, context: PassContext): RootContent | null {
  const image = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  return image?.type === 'image' && isZoomable(image) ? figureOf(image, image.title, context) : null;
}

/** A figure in HTML, where it has an image and plain text below it: `<figure>` with `<figcaption>`. */
function captionedIn(node: RootContent, context: PassContext): RootContent | null {
  const figure = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : node;
  if (!figure || !isJsxElement(figure) || figure.name !== 'Figure') return null;
  if (attributeOf(figure, 'src') !== undefined) return null;
  const [image, caption, ...others] = figure.children
    .flatMap((child) => (child.type === 'paragraph' ? child.children : [child]))
    .filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (image?.type !== 'image' || others.length > 0) return null;
  if (caption === undefined) return figureOf(image, null, context);
  if (!isJsxElement(caption) || caption.name !== 'figcaption') return null;
  const isPlain = caption.children.every(({ type }) => type === 'text');
  return isPlain ? figureOf(image, toString(caption), context) : null;
}

function isZoomable({ data }: Image): boolean {
  const { zoomable = 'no', modal = 'no' } = data?.attributes ?? {};
  return zoomable !== 'no' || modal !== 'no';
}

function figureOf(image: Image, caption: string | null | undefined, context: PassContext): RootContent {
  const { width, height, others } = sizeIn(image.data?.attributes ?? {});
  const zoomable = isZoomable(image) ? null : undefined;
  const dropped = others.filter((name) => name !== 'zoomable' && name !== 'modal');
  dropAttributes(image, height === undefined ? dropped : [...dropped, 'height'], context);
  context.convert('figure');
  const { url: src, alt, position } = image;
  const attributes = { src, alt: alt ?? '', caption: caption ?? undefined, width, zoomable };
  return { ...jsxBlock('Figure', attributes, []), position };
}

/** An image in a sentence or a cell, as an element where it has a size: icons would fill the page without. */
function sized(image: Image, context: PassContext): RootContent {
  const { width, height, others } = sizeIn(image.data?.attributes ?? {});
  dropAttributes(image, others, context);
  if (width === undefined && height === undefined) return image;
  const { url: src, alt, title, position } = image;
  const attributes = { src, alt: alt ?? '', title: title ?? undefined, width, height };
  return { ...jsxInline('img', attributes, []), position };
}

interface Size {
  /** In pixels of CSS. */
  readonly width: string | undefined;
  readonly height: string | undefined;
  /** Names of the attributes that are no size. */
  readonly others: readonly string[];
}

function sizeIn(attributes: Attributes): Size {
  const width = pixelsIn(attributes['width']);
  const height = pixelsIn(attributes['height']);
  const sizes = [...(width === undefined ? [] : ['width']), ...(height === undefined ? [] : ['height'])];
  return { width, height, others: Object.keys(attributes).filter((name) => !sizes.includes(name)) };
}

function pixelsIn(value: string | undefined): string | undefined {
  return /^\s*0*([1-9]\d{0,3})(?:\.\d+)?\s*(?:px)?\s*$/i.exec(value ?? '')?.[1];
}

function dropAttributes(node: Image | Link, names: readonly string[], context: PassContext): void {
  const what = node.type === 'image' ? 'The image' : 'The link';
  tellDropped(what, node, names, 'How it looks and opens is up to the site.', context);
  delete node.data;
}
