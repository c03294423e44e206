import type { Link, PhrasingContent, RootContent } from 'mdast';
import type { ConversionKind } from '../conversion.ts';
import { jsxInline } from '../jsx.ts';
import { type Mark, takeKeyword } from '../syntax/index.ts';
import { type Pass, type PassContext, replaceChildren } from './pass.ts';

/** Marks of a sentence, and the components that they become. */
const components: Readonly<Record<string, string>> = { UICONTROL: 'UIControl', DNL: 'DNL', BADGE: 'Badge' };

const conversions: Readonly<Record<string, ConversionKind>> = {
  UICONTROL: 'control',
  DNL: 'do-not-localize',
};

/** Makes components of the marks that stand in a sentence; of the others only the text is kept. */
export const marks: Pass = (tree, context) => {
  replaceChildren(tree, ({ children }) =>
    children.flatMap((node): RootContent[] => {
      if (node.type === 'mark') return component(node, context);
      return [node.type === 'link' ? markedLink(node, context) : node];
    }),
  );
};

function component(
  { keyword, children, attributes, position }: Mark,
  { warn, convert }: PassContext,
): PhrasingContent[] {
  const name = Object.hasOwn(components, keyword) ? components[keyword] : undefined;
  if (!name) {
    // What is included has been told of.
    if (keyword === 'INCLUDE') return children;
    const kept = children.length > 0 ? 'only its text is kept' : 'it is left out';
    const help = 'Write it with one of our components, or in Markdown.';
    warn('mark-unknown', { position }, `The mark [!${keyword}] has no counterpart here: ${kept}.`, help);
    return children;
  }
  if (children.length === 0) return [];
  convert(conversions[keyword] ?? 'badge');
  const { tooltip, ...others } = attributes ?? {};
  const node = { ...jsxInline(name, { ...others, type: others['type']?.toLowerCase() }, children), position };
  return tooltip ? [{ ...jsxInline('span', { title: tooltip }, [node]), position }] : [node];
}

/** A mark with an address, `[!DNL Campaign](campaign.md)`, is a link to CommonMark. */
function markedLink(link: Link, context: PassContext): Link {
  const keyword = takeKeyword(link.children);
  if (keyword === null) return link;
  const text: PhrasingContent[] =
    link.children.length > 0 ? link.children : [{ type: 'text', value: link.url }];
  return {
    ...link,
    children: component({ type: 'mark', keyword, children: text, position: link.position }, context),
  };
}
