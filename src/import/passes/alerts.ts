import type { Blockquote, RootContent } from 'mdast';
import { type FlowContent, jsxBlock } from '../jsx.ts';
import { alertParts, beginsAlert } from './alert-marks.ts';
import { titleOf } from './mark-titles.ts';
import { type Pass, type PassContext, replaceChildren } from './pass.ts';

/** Makes notes and related links of block quotes that begin with a mark: `>[!NOTE]`. */
export const alerts: Pass = (tree, context) => {
  replaceChildren(tree, ({ children }) =>
    children.flatMap((node): RootContent[] =>
      node.type === 'blockquote' ? parted(node).map((quote) => alert(quote, context) ?? quote) : [node],
    ),
  );
};

/** Parts a quote at the alerts that stand in it. */
function parted(quote: Blockquote): Blockquote[] {
  const groups: FlowContent[][] = [];
  for (const block of quote.children) {
    const last = groups.at(-1);
    if (last && !beginsAlert(block)) last.push(block);
    else groups.push([block]);
  }
  if (groups.length < 2) return [quote];
  return groups.map((children) => {
    const position = children[0]?.position ?? quote.position;
    return { type: 'blockquote', children, ...(position && { position }) };
  });
}

function alert(quote: Blockquote, { convert }: PassContext): FlowContent | null {
  const parts = alertParts(quote);
  if (!parts) return null;
  const { mark, noteType, content } = parts;
  convert(noteType === null ? 'related-links' : 'note');
  const children = mark.children.length > 0 ? [titleOf(mark), ...content] : content;
  const block =
    noteType === null
      ? jsxBlock('RelatedLinks', {}, children)
      : jsxBlock('Note', { type: noteType }, children);
  return { ...block, position: quote.position };
}
