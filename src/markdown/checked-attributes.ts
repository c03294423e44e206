import type { Properties } from 'hast';
import { find, html } from 'property-information';
import type { WrittenAttribute } from './attributes.ts';
import type { Point, Problem } from './problem.ts';
import {
  type ComponentName,
  components,
  type componentType,
  isSafeUrl,
  wantedInstead,
} from './vocabulary.ts';

type Report = (problem: Problem) => void;

/** The attributes of a component as its type allows them. */
export function componentAttributes(
  name: ComponentName,
  attributes: readonly WrittenAttribute[],
  point: Point,
  report: Report,
): Record<string, string> {
  const types: NonNullable<ReturnType<typeof componentType>>['attributes'] = components[name].attributes;
  const checked: Record<string, string> = {};
  for (const { name: attribute, value, point: place } of attributes) {
    const type = Object.hasOwn(types, attribute) ? types[attribute] : undefined;
    if (!type) {
      const known = Object.keys(types);
      const help = known.length > 0 ? `It can have: ${known.join(', ')}.` : 'It has no attributes.';
      report({
        rule: 'attribute-unknown',
        message: `<${name}> cannot have the attribute “${attribute}”.`,
        help,
        ...place,
      });
      continue;
    }
    const wanted = wantedInstead(type, value);
    if (wanted !== null) {
      const message = `“${value}” is not a ${attribute} of <${name}>.`;
      report({ rule: 'attribute-malformed', message, help: `It is ${wanted}.`, ...place });
    } else if (type.kind === 'url' && !isSafeUrl(value)) report(unsafeUrl(value, place));
    else checked[attribute] = value;
  }
  for (const [attribute, { required }] of Object.entries(types)) {
    if (required && !attributes.some((written) => written.name === attribute)) {
      const message = `<${name}> lacks “${attribute}”.`;
      report({ rule: 'attribute-malformed', message, help: `Write <${name} ${attribute}="…">.`, ...point });
    }
  }
  return checked;
}

/** The attributes of an HTML element, of those that it may have, as hast properties. */
export function elementProperties(
  name: string,
  allowed: readonly string[],
  attributes: readonly WrittenAttribute[],
  report: Report,
): Properties {
  const properties: Properties = {};
  for (const attribute of attributes) {
    const plain = attribute.name.toLowerCase();
    if (!allowed.includes(plain)) {
      report({
        rule: 'attribute-unknown',
        message: `<${name}> cannot have the attribute “${attribute.name}”.`,
        help: `Remove it. <${name}> can have: ${allowed.join(', ')}.`,
        ...attribute.point,
      });
    } else if ((plain === 'href' || plain === 'src') && !isSafeUrl(attribute.value)) {
      report(unsafeUrl(attribute.value, attribute.point));
    } else {
      const { property, boolean } = find(html, plain);
      properties[property] = boolean ? true : attribute.value;
    }
  }
  return properties;
}

/** An address that a browser could run. */
export function unsafeUrl(url: string, point: Point): Problem {
  const message = `The address “${shorten(url)}” is not allowed.`;
  return {
    rule: 'url-unsafe',
    message,
    help: 'Link to a page, or to an address with http, https, mailto or tel.',
    ...point,
  };
}

/** A text on one line and of at most 60 characters. */
export function shorten(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
