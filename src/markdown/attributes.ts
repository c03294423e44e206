import type { HastNode } from 'satteri';
import { pointAt, type Point, type Problem } from './problem.ts';

/** An attribute as it is written in a page. */
export interface WrittenAttribute {
  readonly name: string;
  /** Empty for an attribute without a value. */
  readonly value: string;
  readonly point: Point;
}

type Tag = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const quotedValue = /\s*=\s*(?:"[^"]*"|'[^']*')/y;

/** The attributes of a tag that are literals; the others are reported, since they would have to run. */
export function literalAttributes(
  tag: Tag,
  text: string,
  report: (problem: Problem) => void,
): WrittenAttribute[] {
  const start = tag.position?.start.offset ?? 0;
  let from = start + 1 + (tag.name?.length ?? 0);
  const locate = (name: string): Point => {
    const offset = text.indexOf(name, from);
    if (offset < 0) return pointAt(text, start);
    // Behind the value, too: it may hold the name of the next attribute.
    quotedValue.lastIndex = offset + name.length;
    from = quotedValue.test(text) ? quotedValue.lastIndex : offset + name.length;
    return pointAt(text, offset);
  };
  const written: WrittenAttribute[] = [];
  for (const attribute of tag.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const help = 'Write each attribute with its value in quotes.';
      report({
        rule: 'attribute-malformed',
        message: `{${attribute.value}} would have to run.`,
        help,
        ...locate(attribute.value),
      });
      continue;
    }
    const point = locate(attribute.name);
    const { name, value } = attribute;
    if (typeof value === 'object' && value !== null) {
      const help = `Write ${name}="…" with the value itself.`;
      report({
        rule: 'attribute-malformed',
        message: `The value of “${name}” would have to run.`,
        help,
        ...point,
      });
    } else {
      written.push({ name, value: value ?? '', point });
    }
  }
  return written;
}
