import type { HastNode } from 'satteri';
import { literalAttributes } from './attributes.ts';
import { componentAttributes, elementProperties, shorten, unsafeUrl } from './checked-attributes.ts';
import type { Point, Problem } from './problem.ts';
import type { ElementNode, PageNode } from './tree.ts';
import { joinSentences } from './sentences.ts';
import { nearestOf } from './nearest.ts';
import {
  attributesOf,
  type ComponentName,
  components,
  componentType,
  elementNames,
  isSafeUrl,
} from './vocabulary.ts';

type Report = (problem: Problem) => void;

/** Where a node stands, for the rules about places: the nearest component, and whether a sentence surrounds it. */
interface Surroundings {
  readonly component: string | null;
  readonly inSentence: boolean;
}

const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/** Elements whose content is a sentence, so that a block component cannot stand in it. */
const sentences = new Set([...headings, ...'p a em strong td th span summary'.split(' ')]);

/** A comment and nothing else: `{/* … *\/}`. */
const comment = /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/;

/** Id of a heading, in a comment within it. */
const headingId = /^\s*\/\*\s*#(\S+)\s*\*\/\s*$/;

/** Turns the parser's nodes into ours, reporting and leaving out all that is not in the vocabulary. */
export function checkNodes(nodes: readonly HastNode[], text: string, report: Report): PageNode[] {
  return checkAll(joinSentences(nodes, text, true), { component: null, inSentence: false }, text, report);
}

/** A loop, since `flatMap` takes a fifth of the time that checking does; the two kinds that most nodes are need no array. */
function checkAll(
  nodes: readonly HastNode[],
  around: Surroundings,
  text: string,
  report: Report,
): PageNode[] {
  const checked: PageNode[] = [];
  for (const node of nodes) {
    if (node.type === 'text') checked.push(checkText(node));
    else if (node.type === 'element') checked.push(checkMarkdown(node, around, text, report));
    else checked.push(...checkNode(node, around, text, report));
  }
  return checked;
}

function checkText(node: Extract<HastNode, { type: 'text' }>): PageNode {
  const { line, column } = pointOf(node);
  const value = node.value.includes('\0') ? node.value.replaceAll('\0', '\uFFFD') : node.value;
  return { type: 'text', value, line, column };
}

function checkNode(
  node: Exclude<HastNode, { type: 'text' | 'element' }>,
  around: Surroundings,
  text: string,
  report: Report,
): PageNode[] {
  const point = pointOf(node);
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkJsx(node, around, text, report);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!comment.test(node.value)) {
        report({
          rule: 'expression-forbidden',
          message: `Expressions do not run in pages: {${shorten(node.value)}}.`,
          help: 'Write the text itself. A literal brace is written \\{; a comment is {/* so */}.',
          ...point,
        });
      }
      return [];
    case 'mdxjsEsm':
      report({
        rule: 'module-forbidden',
        message: `Pages cannot import or export: ${shorten(node.value)}.`,
        help: 'Components need no import. If it is prose, begin the line with another word.',
        ...point,
      });
      return [];
    case 'comment':
    case 'doctype':
      return [];
    default:
      report({
        rule: 'element-unknown',
        message: `“${node.type}” is not part of the vocabulary.`,
        help: 'Write it in Markdown.',
        ...point,
      });
      return [];
  }
}

/** An element that Markdown made: only its addresses need a check. */
function checkMarkdown(
  node: Extract<HastNode, { type: 'element' }>,
  around: Surroundings,
  text: string,
  report: Report,
): ElementNode {
  const point = pointOf(node);
  const inSentence = around.inSentence || sentences.has(node.tagName);
  const within = inSentence === around.inSentence ? around : { component: around.component, inSentence };
  const element = {
    type: 'element',
    name: node.tagName,
    properties: markdownProperties(node, point, report),
    children: checkAll(
      joinSentences(node.children, text, node.tagName === 'blockquote'),
      within,
      text,
      report,
    ),
    line: point.line,
    column: point.column,
  } as const;
  const lang: unknown = (node.data as { lang?: unknown } | undefined)?.lang;
  return typeof lang === 'string' ? { ...element, codeLanguage: lang.toLowerCase() } : element;
}

/** The properties of an element that Markdown made. Most have none. */
function markdownProperties(
  node: Extract<HastNode, { type: 'element' }>,
  point: Point,
  report: Report,
): ElementNode['properties'] {
  const properties = { ...node.properties };
  for (const name of ['href', 'src']) {
    const url = properties[name];
    if (typeof url !== 'string' || isSafeUrl(url)) continue;
    report(unsafeUrl(url, point));
    properties[name] = undefined;
  }
  const { style } = properties;
  if (style !== undefined) {
    // The alignment of a table's column comes as a style, which a strict content-security policy would refuse.
    properties['style'] = undefined;
    const side = /right|center/.exec(typeof style === 'string' ? style : '')?.[0];
    if (side) properties['className'] = [`align-${side}`];
  }
  const id = headings.has(node.tagName)
    ? node.children.map(idInComment).find((found) => found !== null)
    : null;
  if (id) properties['id'] = id;
  return properties;
}

function idInComment(node: HastNode): string | null {
  return node.type === 'mdxTextExpression' ? (headingId.exec(node.value)?.[1] ?? null) : null;
}

/** An element or a component written as a tag. */
function checkJsx(
  node: Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  around: Surroundings,
  text: string,
  report: Report,
): PageNode[] {
  const point = pointOf(node);
  const name = node.name ?? '';
  const attributes = literalAttributes(node, text, report);
  const children = (within: Surroundings): PageNode[] =>
    checkAll(joinSentences(node.children, text, holdsBlocks(name)), within, text, report);

  const type = componentType(name);
  if (type) {
    const wrongPlace =
      type.parent && around.component !== type.parent
        ? {
            message: `<${name}> stands outside <${type.parent}>.`,
            help: `Put it directly in <${type.parent}>.`,
          }
        : type.kind === 'block' && around.inSentence
          ? {
              message: `<${name}> stands in a sentence.`,
              help: 'Put its tags on lines of their own, with an empty line around them.',
            }
          : null;
    if (wrongPlace) report({ rule: 'component-misplaced', ...wrongPlace, ...point });
    const checked = componentAttributes(name as ComponentName, attributes, point, report);
    const inSentence = around.inSentence || type.kind === 'inline';
    const inner = children({ component: name, inSentence });
    return wrongPlace
      ? inner
      : [{ type: 'component', name: name as ComponentName, attributes: checked, children: inner, ...point }];
  }

  const allowed = attributesOf(name);
  if (!allowed) {
    report(unknownTag(name, point));
    return name === 'script' || name === 'style' ? [] : children(around);
  }
  const properties = elementProperties(name, allowed, attributes, report);
  const inSentence = around.inSentence || sentences.has(name);
  return [
    {
      type: 'element',
      name,
      properties,
      children: children({ component: around.component, inSentence }),
      ...point,
    },
  ];
}

/** Tells whether what stands in a tag, on lines of its own, is made of paragraphs. */
function holdsBlocks(name: string): boolean {
  return componentType(name)?.kind === 'block' || ['blockquote', 'dd', 'details', 'div'].includes(name);
}

function unknownTag(name: string, point: Point): Problem {
  if (/^[a-z][a-z0-9]*$/.test(name)) {
    const help = `HTML that pages may use: ${elementNames.join(', ')}.`;
    return {
      rule: 'element-unknown',
      message: `The element <${name}> is not allowed in pages.`,
      help,
      ...point,
    };
  }
  const known = Object.keys(components);
  const near = nearestOf(name, known);
  return {
    rule: 'component-unknown',
    message:
      name === '' ? 'A tag without a name is not allowed in pages.' : `There is no component <${name}>.`,
    help: near ? `Did you mean <${near}>?` : `The components are: ${known.join(', ')}.`,
    ...point,
  };
}

function pointOf(node: HastNode): Point {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
