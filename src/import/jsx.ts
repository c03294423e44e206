import type { BlockContent, DefinitionContent, Nodes, PhrasingContent } from 'mdast';
import type {
  MdxFlowExpression,
  MdxJsxAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxTextExpression,
} from 'mdast-util-mdx';

/** An element or a component, on lines of its own or in a sentence. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Tells whether a node is an element or a component. */
export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text of an attribute; undefined where the element has none of that name, or one without a text. */
export function attributeOf({ attributes }: JsxElement, name: string): string | undefined {
  const found = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** What stands on lines of its own, in a page or in a block. */
export type FlowContent = BlockContent | DefinitionContent;

/** Attributes by name; null stands for one without a value, undefined for none. */
export type JsxAttributes = Readonly<Record<string, string | null | undefined>>;

/** Makes a block: an element or a component on lines of its own. */
export function jsxBlock(
  name: string,
  attributes: JsxAttributes,
  children: FlowContent[],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributeNodes(attributes), children };
}

/** Makes an element or a component that stands in a sentence. */
export function jsxInline(
  name: string,
  attributes: JsxAttributes,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributeNodes(attributes), children };
}

function attributeNodes(attributes: JsxAttributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ type: 'mdxJsxAttribute', name, value: value?.replaceAll(/\s*\n\s*/g, ' ') ?? null }],
  );
}

/** Makes a comment that stands in a sentence. */
export function inlineComment(text: string): MdxTextExpression {
  return { type: 'mdxTextExpression', value: commentValue(text.replaceAll(/\s+/g, ' ')) };
}

/** Makes a comment on lines of its own. */
export function blockComment(text: string): MdxFlowExpression {
  return { type: 'mdxFlowExpression', value: commentValue(text) };
}

/** What would end the comment is broken up, so that nothing behind it can run. */
function commentValue(text: string): string {
  return `/* ${text.trim().replaceAll('*/', '* /')} */`;
}
