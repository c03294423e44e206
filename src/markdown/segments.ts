import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { find, html as htmlNames } from 'property-information';
import { headingDepth } from './headings.ts';
import { type ElementNode, isFootnote, type PageNode, propertyOf, textOf, visit } from './tree.ts';
import type { ComponentName } from './vocabulary.ts';

/** HTML that can be written out as it is. */
export interface HtmlSegment {
  readonly kind: 'html';
  readonly html: string;
}

/** A component that the site renders, with what is in it. `Diagram` and `Table` are made of Markdown. */
export interface ComponentSegment {
  readonly kind: 'component';
  readonly name: ComponentName | 'Diagram' | 'Table';
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Segment[];
}

/** An element that has a component in it, so that it cannot be written out as HTML at once. */
export interface ElementSegment {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Segment[];
}

/** A piece of a page, ready to be rendered. */
export type Segment = HtmlSegment | ComponentSegment | ElementSegment;

/** Where a link leads on the site. */
export interface LinkTarget {
  readonly href: string;
  /** Set when the page is in another language than the reader's: its language tag, name, and the words for it. */
  readonly otherLanguage?: { readonly tag: string; readonly label: string };
}

/** What the site knows and a page does not. */
export interface SegmentContext {
  /** Resolves a link; null when it leads to no page, so that only its text is shown. */
  link(url: string): LinkTarget | null;
  /** Resolves the address of an image. */
  image(url: string): string;
  /** Words for the link to a heading itself. */
  readonly headingLinkLabel: (title: string) => string;
  /** Words on the button that copies code; without them there is none. */
  readonly copyLabel?: string;
}

/** Turns the nodes of a page into segments. */
export function toSegments(nodes: readonly PageNode[], context: SegmentContext): Segment[] {
  const segments: Segment[] = [];
  let html: ElementContent[] = [];
  const flush = (): void => {
    if (html.length > 0) segments.push({ kind: 'html', html: toHtml(html) });
    html = [];
  };
  for (const node of nodes) {
    if (!holdsComponent(node)) {
      html.push(...toHast(node, context));
      continue;
    }
    flush();
    if (node.type === 'text') continue;
    const children = toSegments(node.type === 'element' && node.name === 'pre' ? [] : node.children, context);
    if (node.type === 'component') {
      segments.push({
        kind: 'component',
        name: node.name,
        attributes: resolved(node.attributes, context),
        children,
      });
    } else if (isDiagram(node)) {
      segments.push({
        kind: 'component',
        name: 'Diagram',
        attributes: { source: textOf(node.children) },
        children: [],
      });
    } else if (node.name === 'table') {
      segments.push({ kind: 'component', name: 'Table', attributes: {}, children: [asHtml(node, context)] });
    } else {
      segments.push({
        kind: 'element',
        name: node.name,
        attributes: asAttributes(node.properties),
        children,
      });
    }
  }
  flush();
  return segments;
}

function asHtml(node: ElementNode, context: SegmentContext): HtmlSegment {
  return { kind: 'html', html: toHtml(toHast(node, context)) };
}

const inline = new Set<string>(['UIControl', 'DNL', 'Badge']);

function isDiagram(node: PageNode): boolean {
  return (
    node.type === 'element' &&
    node.name === 'pre' &&
    node.children.some((child) => child.type === 'element' && child.codeLanguage === 'mermaid')
  );
}

/** Tells whether a node is, or has in it, something that a component of the site renders. */
function holdsComponent(node: PageNode): boolean {
  let found = false;
  visit([node], (inner) => {
    // A link is written out whole, since its address must be resolved.
    if (inner.type === 'element' && inner.name === 'a') return false;
    found ||=
      (inner.type === 'component' && !inline.has(inner.name)) ||
      isDiagram(inner) ||
      (inner.type === 'element' && inner.name === 'table');
    return !found;
  });
  return found;
}

function toHast(node: PageNode, context: SegmentContext): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  const children = node.children.flatMap((child) => toHast(child, context));
  if (node.type === 'component') return [inlineComponent(node.name, node.attributes, children, context)];
  if (node.name === 'a') return linkElement(node, children, context);
  if (node.name === 'img') {
    const properties = {
      ...node.properties,
      src: context.image(propertyOf(node, 'src')),
      loading: 'lazy',
      decoding: 'async',
    };
    return [element('img', properties, [])];
  }
  const depth = headingDepth(node);
  if (depth !== null) {
    const id = propertyOf(node, 'id');
    const label = context.headingLinkLabel(textOf(node.children));
    const anchor = element(
      'a',
      { className: ['anchor'], href: `#${id}`, ariaLabel: label, dataPagefindIgnore: '' },
      [{ type: 'text', value: '#' }],
    );
    return [element(depth === 1 ? 'h2' : node.name, node.properties, [...children, anchor])];
  }
  return [
    node.name === 'pre' ? code(node, children, context) : element(node.name, node.properties, children),
  ];
}

function code(
  { properties }: ElementNode,
  children: ElementContent[],
  { copyLabel }: SegmentContext,
): Element {
  // Code scrolls within itself, which the keyboard can only do where the focus can go.
  const text = element('pre', { ...properties, tabIndex: 0 }, children);
  if (copyLabel === undefined) return text;
  const button = element('button', { className: ['copy'], type: 'button', dataPagefindIgnore: '' }, [
    { type: 'text', value: copyLabel },
  ]);
  return element('div', { className: ['code'] }, [text, button]);
}

function inlineComponent(
  name: ComponentName,
  attributes: Readonly<Record<string, string>>,
  children: ElementContent[],
  context: SegmentContext,
): ElementContent {
  if (name === 'UIControl') return element('span', { className: ['ui-control'] }, children);
  if (name === 'DNL') return element('span', { translate: 'no' }, children);
  const badge = element(
    'span',
    { className: ['badge', `badge-${attributes['type'] ?? 'neutral'}`] },
    children,
  );
  const target = attributes['url'] ? context.link(attributes['url']) : null;
  return target ? element('a', { href: target.href }, [badge]) : badge;
}

function linkElement(
  node: ElementNode,
  children: ElementContent[],
  context: SegmentContext,
): ElementContent[] {
  const { href } = node.properties;
  if (typeof href !== 'string') return [element('span', {}, children)];
  if (isFootnote(node)) {
    return [element('a', node.properties, children)];
  }
  const target = context.link(href);
  if (!target) return children;
  const { otherLanguage } = target;
  const mark: ElementContent[] = otherLanguage
    ? [
        element('span', { className: ['link-language'], title: otherLanguage.label }, [
          { type: 'text', value: otherLanguage.tag },
        ]),
      ]
    : [];
  const properties = {
    ...node.properties,
    href: target.href,
    ...(otherLanguage && { hrefLang: otherLanguage.tag }),
  };
  return [element('a', properties, [...children, ...mark])];
}

function resolved(
  attributes: Readonly<Record<string, string>>,
  context: SegmentContext,
): Record<string, string> {
  const { src } = attributes;
  return { ...attributes, ...(src !== undefined && { src: context.image(src) }) };
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** The few attributes that an element around a component can have, by their HTML names. */
function asAttributes(properties: Properties): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === undefined || value === null || value === false
        ? []
        : [
            [
              find(htmlNames, name).attribute,
              Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value),
            ],
          ],
    ),
  );
}
