import { fromHtml } from 'hast-util-from-html';
import type { Paragraph, Parents, RootContent, Text } from 'mdast';
import { composeHtml } from './compose.ts';
import { HtmlConverter } from './convert.ts';

/**
 * Makes well-formed elements of the HTML among the children of a node.
 *
 * @param flow - whether the children are blocks
 */
export function mendHtml(children: Parents['children'], flow: boolean): RootContent[] {
  const composed = composeHtml(children, flow);
  const converter = new HtmlConverter(composed, flow);
  const { children: nodes } = fromHtml(composed.html, { fragment: true });
  const mended = flow ? converter.flow(nodes) : converter.phrasing(nodes);
  const expected = children.filter(
    (node) => node.type !== 'html' && !(node.type === 'text' && node.value.trim() === ''),
  );
  // A tag that is broken within may swallow what follows. Then it was no HTML, but text.
  return converter.found === expected.length ? mended : children.map((node) => asText(node, flow));
}

function asText(node: RootContent, flow: boolean): RootContent {
  if (node.type !== 'html') return node;
  const text: Text = { type: 'text', value: node.value };
  const paragraph: Paragraph = { type: 'paragraph', children: [text] };
  return flow ? paragraph : text;
}
