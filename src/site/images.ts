import { resolveReference } from '#catalogue';
import { type PageNode, type PageReading, referencesIn } from '#markdown';
import { replaceNodes } from './replace-nodes.ts';

type ElementNode = Extract<PageNode, { type: 'element' }>;
type ComponentNode = Extract<PageNode, { type: 'component' }>;

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
 * Puts the alternative text in the place of images whose file is missing: a broken image helps nobody. Images on other
 * hosts become links: a reader of this site is not made to ask another for anything.
 *
 * @param isShown - tells whether an address leads to an image of the catalogue
 */
export function withoutMissingImages(
  nodes: readonly PageNode[],
  isShown: (source: string) => boolean,
  inLink = false,
): PageNode[] {
  return replaceNodes(nodes, (node) => {
    if (node.type === 'element' && node.name === 'a' && !inLink)
      return [{ ...node, children: withoutMissingImages(node.children, isShown, true) }];
    const source = sourceOf(node);
    if (node.type === 'text' || source === null || isShown(source)) return null;
    const words = wordsFor(node, source);
    const linked = /^https?:/i.test(source) && !inLink ? within('a', words, { href: source }) : words;
    return [node.type === 'element' ? linked : within('p', linked)];
  });
}

/** The alternative text of an image; the address of one on another host where it has none. */
function wordsFor(node: ElementNode | ComponentNode, source: string): PageNode {
  const { line, column } = node;
  const alt = node.type === 'element' ? node.properties['alt'] : node.attributes['alt'];
  const words = typeof alt === 'string' ? alt : '';
  return { type: 'text', value: words || (/^https?:/i.test(source) ? source : ''), line, column };
}

function within(name: string, child: PageNode, properties: ElementNode['properties'] = {}): PageNode {
  const { line, column } = child;
  return { type: 'element', name, properties, children: [child], line, column };
}

function sourceOf(node: PageNode): string | null {
  if (node.type === 'component') return node.name === 'Figure' ? (node.attributes['src'] ?? null) : null;
  if (node.type !== 'element' || node.name !== 'img') return null;
  const source = node.properties['src'];
  return typeof source === 'string' ? source : null;
}
