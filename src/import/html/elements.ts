import type { Element } from 'hast';
import type { Heading, Image, PhrasingContent } from 'mdast';
import { inlineComment, type JsxAttributes } from '../jsx.ts';
import { withoutMarks } from '../syntax/index.ts';

/** Makes a Markdown image. Its further attributes are kept beside it, so that it can be told that they go. */
export function imageOf(element: Element): Image {
  const { src, alt, title, ...others } = attributesOf(element);
  return {
    type: 'image',
    url: src ?? '',
    alt: withoutMarks(alt ?? ''),
    title: title ?? null,
    data: { attributes: withoutNull(others) },
  };
}

/** Makes a Markdown heading, with its id in a comment. */
export function headingOf(
  depth: number,
  children: PhrasingContent[],
  id: string | null | undefined,
): Heading {
  const comment: PhrasingContent[] = id ? [{ type: 'text', value: ' ' }, inlineComment(`#${id}`)] : [];
  return {
    type: 'heading',
    depth: Math.min(depth, 6) as Heading['depth'],
    children: [...children, ...comment],
  };
}

/** The attributes of an element by their names in HTML; null for those without a value. */
export function attributesOf({ properties }: Element): JsxAttributes {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([property, value]) => {
      if (value === false || value === null || value === undefined) return [];
      const name = property === 'className' ? 'class' : property.toLowerCase();
      return [[name, value === true || value === '' ? null : [value].flat().join(' ')]];
    }),
  );
}

function withoutNull(attributes: JsxAttributes): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value ?? '']));
}
