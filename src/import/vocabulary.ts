import { components, componentType, elementNames, wantedInstead } from '#markdown';

/** Attributes of HTML elements that pages keep. The vocabulary has more; these are what comes from other sites. */
const htmlAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  span: ['title'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  ol: ['start'],
  details: ['open'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
};

/** Names of HTML headings, which become Markdown. */
export const headingNames: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const htmlNames = new Set([...elementNames, ...headingNames]);

/** Tells whether pages may hold an HTML element, or the import makes Markdown of it. */
export function isHtmlName(name: string): boolean {
  return htmlNames.has(name);
}

/** The component of a name whatever its case, since HTML has none. */
export function componentNamed(name: string): string | undefined {
  return Object.keys(components).find((known) => known.toLowerCase() === name.toLowerCase());
}

/** The attributes that a component needs, without those that it has. None for an element. */
export function attributesMissing(name: string, present: readonly string[]): readonly string[] {
  return Object.entries(componentType(name)?.attributes ?? {})
    .filter(([attribute, { required }]) => required && !present.includes(attribute))
    .map(([attribute]) => attribute);
}

/** Tells whether a value is one that the attribute of a component may have. Elements may have any. */
export function isValueAllowed(name: string, attribute: string, value: string): boolean {
  const types = componentType(name)?.attributes ?? {};
  const type = Object.hasOwn(types, attribute) ? types[attribute] : undefined;
  return !type || wantedInstead(type, value) === null;
}

/** The attributes that an element or a component may have, or undefined when the vocabulary has none of that name. */
export function attributesAllowed(name: string): readonly string[] | undefined {
  const component = componentType(name);
  if (component) return Object.keys(component.attributes);
  if (elementNames.includes(name)) return htmlAttributes[name] ?? [];
  return undefined;
}

/** Attributes that only say how something looks or opens, which is up to the site. */
const layout = new Set(
  'align bgcolor border cellpadding cellspacing class color modal newtab rel style target valign'.split(' '),
);

/** Tells whether an attribute only says how something looks or opens. */
export function isLayout(attribute: string): boolean {
  return layout.has(attribute.toLowerCase());
}
