/** What an attribute of a component may hold. */
interface AttributeType {
  readonly kind: 'text' | 'pixels' | 'choice' | 'flag' | 'url';
  readonly required?: true;
  readonly choices?: readonly string[];
}

/** A component that a page may use. */
interface ComponentType {
  /** An inline component stands in a sentence and becomes HTML; a block stands on lines of its own. */
  readonly kind: 'inline' | 'block';
  readonly attributes: Readonly<Record<string, AttributeType>>;
  /** The component that it must stand directly in. */
  readonly parent?: string;
  /** For the writers' guide. */
  readonly purpose: string;
}

/** The components of a page. Their attributes are literals. */
export const components = {
  Note: {
    kind: 'block',
    attributes: { type: { kind: 'choice', choices: ['note', 'tip', 'important', 'warning', 'caution'] } },
    purpose: 'A remark that stands out.',
  },
  Tabs: { kind: 'block', attributes: {}, purpose: 'Alternatives, of which the reader chooses one.' },
  Tab: {
    kind: 'block',
    parent: 'Tabs',
    attributes: { title: { kind: 'text', required: true } },
    purpose: 'One of the alternatives.',
  },
  Figure: {
    kind: 'block',
    attributes: {
      src: { kind: 'url', required: true },
      alt: { kind: 'text', required: true },
      caption: { kind: 'text' },
      width: { kind: 'pixels' },
      zoomable: { kind: 'flag' },
    },
    purpose: 'An image with a caption.',
  },
  Video: {
    kind: 'block',
    attributes: { src: { kind: 'url', required: true }, title: { kind: 'text' } },
    purpose: 'A film, linked to where it is shown.',
  },
  RelatedLinks: { kind: 'block', attributes: {}, purpose: 'Links to read on.' },
  UIControl: { kind: 'inline', attributes: {}, purpose: 'The label of a control, as the screen shows it.' },
  DNL: { kind: 'inline', attributes: {}, purpose: 'A term that is not translated.' },
  Badge: {
    kind: 'inline',
    attributes: {
      type: { kind: 'choice', choices: ['informative', 'neutral', 'positive', 'caution', 'negative'] },
      url: { kind: 'url' },
    },
    purpose: 'A short label, such as a stage of release.',
  },
} as const satisfies Readonly<Record<string, ComponentType>>;

/** Name of a component of the vocabulary. */
export type ComponentName = keyof typeof components;

/** The definition of a component, or undefined when the vocabulary has none of that name. */
export function componentType(name: string): ComponentType | undefined {
  return Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
}

/** What an attribute of a component holds where it cannot hold a value, or null where it can. */
export function wantedInstead({ kind, choices }: AttributeType, value: string): string | null {
  if (choices && !choices.includes(value)) return `one of: ${choices.join(', ')}`;
  if (kind === 'pixels' && !/^[1-9]\d{0,3}$/.test(value)) return 'a whole number of pixels, from 1 to 9999';
  return null;
}

const everywhere = ['title', 'lang', 'dir'];

/**
 * HTML elements that a page may hold, with the attributes of each beside `title`, `lang` and `dir`.
 * A part of what GitHub allows (the default schema of `hast-util-sanitize`): nothing that runs, styles or submits.
 */
const elements: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start'],
  details: ['open'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ...Object.fromEntries(
    (
      'b blockquote br code dd del div dl dt em hr i ins kbd li p pre q s samp span strong sub summary sup ' +
      'table tbody tfoot thead tr ul var'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
};

/** Names of the HTML elements that a page may hold. */
export const elementNames: readonly string[] = Object.keys(elements).sort();

/** The attributes that an HTML element may have, or undefined when the element is not allowed. */
export function attributesOf(element: string): readonly string[] | undefined {
  const own = Object.hasOwn(elements, element) ? elements[element] : undefined;
  return own && [...own, ...everywhere];
}

const allowedSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * Tells whether a link or an image may point to an address: relative, or with a scheme that runs nothing.
 * Browsers drop tabs, line ends and leading controls from an address (WHATWG URL §4.4), so they are dropped here.
 */
export function isSafeUrl(url: string): boolean {
  const scheme = /^[\u0000-\u0020]*([^/?#]*?):/.exec(url.replaceAll(/[\t\n\r]/g, ''))?.[1];
  return scheme === undefined || allowedSchemes.includes(`${scheme.toLowerCase()}:`);
}
