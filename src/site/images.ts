import { resolveReference } from '#catalogue';
import { type PageNode, type PageReading, referencesIn } from '#markdown';
import { replaceNodes } from './replace-nodes.ts';

/** Kinds of image that pages may show, by file extension. */
const imageTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** The media type of an image file, or null when it is no image. */
export function imageType(path: string): string | null {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(imageTypes, extension) ? (imageTypes[extension] ?? null) : null;
}

/** The image files that a page points to, as paths below the content root, each once. */
export function imagesOf(from: string, reading: PageReading | undefined): string[] {
  const { images } = referencesIn(reading?.outline ?? { blocks: [] });
  return [...new Set(images.flatMap(({ url }) => imagePath(from, url) ?? []))].sort();
}

/** The address on the site of an image file of the catalogue. */
export function imageUrl(path: string): string {
  return `/assets/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The path below the content root that an image's address means, or null when it means none. */
export function imagePath(from: string, source: string): string | null {
  const path = resolveReference(from, source)?.path ?? null;
  return path !== null && imageType(path) ? path : null;
}

/**
 * Puts the alternative text in the place of images whose file is missing: a broken image helps nobody.
 *
 * @param isShown - tells whether an address leads to an image
 */
export function withoutMissingImages(
  nodes: readonly PageNode[],
  isShown: (source: string) => boolean,
): PageNode[] {
  return replaceNodes(nodes, (node) => {
    const source = sourceOf(node);
    if (node.type === 'text' || source === null || isShown(source)) return null;
    const { line, column } = node;
    const alt = node.type === 'element' ? node.properties['alt'] : node.attributes['alt'];
    const text: PageNode = { type: 'text', value: typeof alt === 'string' ? alt : '', line, column };
    if (node.type === 'element') return [text];
    return [{ type: 'element', name: 'p', properties: {}, children: [text], line, column }];
  });
}

function sourceOf(node: PageNode): string | null {
  if (node.type === 'component') return node.name === 'Figure' ? (node.attributes['src'] ?? null) : null;
  if (node.type !== 'element' || node.name !== 'img') return null;
  const source = node.properties['src'];
  return typeof source === 'string' ? source : null;
}
