import type { Definition, Image, ImageReference, Link, LinkReference, Root, RootContent } from 'mdast';
import { replaceChildren } from './passes/pass.ts';
import { attributeOf, isJsxElement, type JsxElement } from './jsx.ts';
import type { Placed } from './warning.ts';

/** Leads addresses in a page to what they mean in the catalogue. */
export interface AddressBook {
  /** The address that a link gets; null when it leads nowhere. */
  link(url: string, at: Placed): string | null;
  /** The address that an image gets; null when there is no such image. */
  image(url: string, at: Placed): string | null;
}

/**
 * Gives the links and images of a page their new addresses. Of a link that leads nowhere the text is kept, of an
 * image that is not there the alternative text.
 */
export function resolveAddresses(tree: Root, book: AddressBook): void {
  const definitions = resolveDefinitions(tree, book);
  replaceChildren(tree, ({ children }) =>
    children.flatMap((node): RootContent[] => {
      switch (node.type) {
        case 'link':
          return resolveLink(node, book);
        case 'image':
          return resolveImage(node, book);
        case 'linkReference':
        case 'imageReference':
          return resolveReference(node, definitions);
        case 'definition':
          return definitions.get(node.identifier) === null ? [] : [node];
        default:
          return isJsxElement(node) ? resolveElement(node, book) : [node];
      }
    }),
  );
}

function resolveLink(link: Link, book: AddressBook): RootContent[] {
  const url = book.link(link.url, link);
  if (url !== null) return [{ ...link, url }];
  return link.children.length > 0 ? link.children : [{ type: 'text', value: link.url }];
}

function resolveImage(image: Image, book: AddressBook): RootContent[] {
  const url = book.image(image.url, image);
  return url === null ? altText(image.alt) : [{ ...image, url }];
}

/** By identifier, the address of every definition. One that only images cite is that of an image. */
function resolveDefinitions(tree: Root, book: AddressBook): ReadonlyMap<string, string | null> {
  const found: Definition[] = [];
  const cited = new Map<string, Set<string>>();
  replaceChildren(tree, ({ children }) => {
    for (const node of children) {
      if (node.type === 'definition') found.push(node);
      if (node.type === 'linkReference' || node.type === 'imageReference')
        cited.set(node.identifier, (cited.get(node.identifier) ?? new Set<string>()).add(node.type));
    }
    return children;
  });
  const resolved = new Map<string, string | null>();
  for (const definition of found) {
    const { identifier } = definition;
    const kinds = cited.get(identifier);
    const isImage = kinds?.has('imageReference') && !kinds.has('linkReference');
    const url = book[isImage ? 'image' : 'link'](definition.url, definition);
    if (!resolved.has(identifier)) resolved.set(identifier, url);
    if (url !== null) definition.url = url;
  }
  return resolved;
}

function resolveReference(
  node: LinkReference | ImageReference,
  definitions: ReadonlyMap<string, string | null>,
): RootContent[] {
  if (definitions.get(node.identifier) !== null) return [node];
  return node.type === 'linkReference' ? node.children : altText(node.alt);
}

/** Attributes of elements and components that hold an address. */
const linkAttributes: Readonly<Record<string, string>> = { a: 'href', Badge: 'url' };
const imageAttributes: Readonly<Record<string, string>> = { img: 'src', Figure: 'src' };

function resolveElement(element: JsxElement, book: AddressBook): RootContent[] {
  const name = element.name ?? '';
  const link = resolveAttribute(element, linkAttributes[name], (url) => book.link(url, element));
  // A badge is a label, with or without an address.
  if (link === null) return name === 'Badge' ? [withoutAttribute(element, 'url')] : element.children;
  const image = resolveAttribute(element, imageAttributes[name], (url) => book.image(url, element));
  if (image !== null) return [element];
  const text = altText(attributeOf(element, 'alt'));
  if (element.type === 'mdxJsxTextElement' || text.length === 0) return text;
  return [{ type: 'paragraph', children: text }];
}

/** Resolves the address in an attribute; undefined where there is none. */
function resolveAttribute(
  element: JsxElement,
  name: string | undefined,
  resolve: (url: string) => string | null,
): string | null | undefined {
  const url = name === undefined ? undefined : attributeOf(element, name);
  if (url === undefined) return undefined;
  const resolved = resolve(url);
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && resolved !== null)
      attribute.value = resolved;
  }
  return resolved;
}

function withoutAttribute(element: JsxElement, name: string): JsxElement {
  const attributes = element.attributes.filter(
    (attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== name,
  );
  return { ...element, attributes };
}

function altText(alt: string | null | undefined): { type: 'text'; value: string }[] {
  return alt ? [{ type: 'text', value: alt }] : [];
}
