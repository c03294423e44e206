import type { RootContent } from 'mdast';
import { components } from '#markdown';
import type { JsxElement } from '../jsx.ts';
import { attributesAllowed, isLayout } from '../vocabulary.ts';
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
    const message = `<${name}> is not part of our pages: ${gone ? 'it is left out' : 'only its content is kept'}.`;
    context.warn('element-dropped', node, message, 'Write it in Markdown, or with one of our components.');
    return gone ? [] : node.children;
  }
  const dropped = new Set<string>();
  node.attributes = node.attributes.filter((attribute) => {
    const literal = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
    const fits =
      attribute.type === 'mdxJsxAttribute' &&
      allowed.includes(attribute.name) &&
      (literal || attribute.value === null);
    if (fits && isChoice(name, attribute.name, attribute.value)) return true;
    dropped.add(attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`);
    return false;
  });
  const told = [...dropped].filter((attribute) => !isLayout(attribute));
  if (dropped.size > told.length) context.convert('layout');
  if (told.length > 0) {
    const message = `<${name}> lost its attributes ${told.join(', ')}.`;
    const help = allowed.length > 0 ? `It can have: ${allowed.join(', ')}.` : 'It has no attributes here.';
    context.warn('attribute-dropped', node, message, help);
  }
  return [node];
}

/** Tells whether a value is one that the attribute of a component may have. */
function isChoice(name: string, attribute: string, value: unknown): boolean {
  const types: Readonly<Record<string, { choices?: readonly string[] }>> = Object.hasOwn(components, name)
    ? components[name as keyof typeof components].attributes
    : {};
  const choices = types[attribute]?.choices;
  return !choices || choices.includes(String(value));
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
