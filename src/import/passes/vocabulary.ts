import type { RootContent } from 'mdast';
import { attributeOf, type JsxElement } from '../jsx.ts';
import { attributesAllowed, attributesMissing, isValueAllowed } from '../vocabulary.ts';
import { tellDropped } from './dropped-attributes.ts';
import { holdsFlow, type Pass, type PassContext, replaceChildren } from './pass.ts';

/** Elements whose content is not for readers. */
const unread = new Set(['script', 'style', 'template', 'noscript']);

/** Leaves out what pages may not hold: unknown elements and attributes, and all that would run. */
export const vocabulary: Pass = (tree, context) => {
  replaceChildren(tree, (parent) =>
    parent.children.flatMap((node): RootContent[] => {
      switch (node.type) {
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement':
          return element(node, context);
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          return isComment(node.value) ? [node] : [asText(node, holdsFlow(parent), context)];
        case 'mdxjsEsm':
          context.warn(
            'code-dropped',
            node,
            'The page imported or exported something: that is left out.',
            'Components need no import.',
          );
          return [];
        default:
          return [node];
      }
    }),
  );
};

function element(node: JsxElement, context: PassContext): RootContent[] {
  const name = node.name ?? '';
  const allowed = attributesAllowed(name);
  if (!allowed) {
    const gone = unread.has(name.toLowerCase());
    const outcome = gone ? 'it is left out' : 'only its content is kept';
    const address = attributeOf(node, 'src') ?? attributeOf(node, 'data');
    const shown = address === undefined ? '' : ` It showed ${address}.`;
    const message = `<${name}> is not part of our pages: ${outcome}.${shown}`;
    context.warn('element-dropped', node, message, 'Write it in Markdown, or with one of our components.');
    return gone ? [] : node.children;
  }
  const dropped = dropAttributes(node, name, allowed);
  const help = allowed.length > 0 ? `It can have: ${allowed.join(', ')}.` : 'It has no attributes here.';
  tellDropped(`<${name}>`, node, dropped, help, context);
  // Without its attributes a span says nothing.
  if (name === 'span' && dropped.length > 0 && node.attributes.length === 0) return node.children;
  const written = node.attributes.flatMap((attribute) => ('name' in attribute ? [attribute.name] : []));
  const missing = attributesMissing(name, written);
  // An image without an alternative text is still one: the checker tells of it.
  if (missing.length === 0 || attributeOf(node, 'src') !== undefined) return [node];
  const message = `<${name}> has no ${missing.join(', ')}: only its content is kept.`;
  context.warn('element-dropped', node, message, `Write <${name} ${missing[0] ?? ''}="…">.`);
  return node.children;
}

/** Takes the attributes away that the element may not have, or not with such a value; gives their names. */
function dropAttributes(node: JsxElement, name: string, allowed: readonly string[]): string[] {
  const dropped = new Set<string>();
  node.attributes = node.attributes.filter((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') {
      dropped.add(`{${attribute.value}}`);
      return false;
    }
    const value = attribute.value ?? '';
    const isKept =
      allowed.includes(attribute.name) &&
      typeof value === 'string' &&
      isValueAllowed(name, attribute.name, value);
    if (!isKept) dropped.add(attribute.name);
    return isKept;
  });
  return [...dropped];
}

/** A comment and nothing else: `{/* … *\/}`. */
function isComment(value: string): boolean {
  return /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/.test(value);
}

function asText(
  node: { value: string; position?: RootContent['position'] },
  flow: boolean,
  { warn }: PassContext,
): RootContent {
  const help = 'Pages run nothing: write the text itself.';
  warn('expression-as-text', node, `The expression {${node.value}} is kept as text.`, help);
  const text = { type: 'text', value: `{${node.value}}` } as const;
  return flow ? { type: 'paragraph', children: [text] } : text;
}
