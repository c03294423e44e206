import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx';
import type { Handle } from 'mdast-util-to-markdown';

/** How much further to the right the lines of a comment stand behind its first one. The parser takes it off again. */
const indent = '  ';

/** Writes a comment that stands in a sentence: on one line. */
export const inlineComment: Handle = ({ value }: MdxTextExpression) =>
  isComment(value) ? `{${value.replaceAll(/\s*\n\s*/g, ' ')}}` : code(value);

/**
 * Writes a comment on lines of its own. The parser leaves the indent of a component on the lines in it, which would
 * be written further to the right each time.
 */
export const blockComment: Handle = ({ value }: MdxFlowExpression) => {
  if (!isComment(value)) return code(value);
  const [first = '', ...others] = value.split('\n').map((line) => line.trimEnd());
  const last = others.at(-1)?.trim() === '*/' ? others.splice(-1).map((line) => line.trim()) : [];
  const margin = Math.min(...others.filter(Boolean).map((line) => line.length - line.trimStart().length));
  const lines = others.map((line) => (line === '' ? '' : indent + line.slice(margin)));
  return `{${[first, ...lines, ...last].join('\n')}}`;
};

/** Pages hold no other expressions than comments; what is wrong in them is kept for their writers to see. */
function code(value: string): string {
  return `{${value.replaceAll(/\n(?=[^\n])/g, `\n${indent}`)}}`;
}

function isComment(value: string): boolean {
  return /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/.test(value);
}
