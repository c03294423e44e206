import type { Base, Block, Cell, Features, ListItem, Outline, Row } from './blocks.ts';
import { readDiagram } from './diagram.ts';
import { featuresOf } from './features.ts';
import { headingDepth } from './headings.ts';
import type { Point, Problem } from './problem.ts';
import { type ElementNode, type PageNode, propertyOf, textOf, visit } from './tree.ts';
import type { ComponentName } from './vocabulary.ts';

/** Reads the outline of a page's nodes; what is wrong with its diagrams is reported. */
export function readOutline(nodes: readonly PageNode[], report: (problem: Problem) => void): Outline {
  return { blocks: nodes.flatMap((node) => readBlocks(node, [], report)) };
}

/** How many blocks of the outline each node of a page has. */
export function blockCounts(nodes: readonly PageNode[]): number[] {
  return nodes.map((node) => readBlocks(node, [], () => undefined).length);
}

/** Elements that stand in a sentence; text between blocks is read as a paragraph. */
function readBlocks(
  node: PageNode,
  within: readonly ComponentName[],
  report: (problem: Problem) => void,
): Block[] {
  const { line, column } = node;
  const base = { within, line, column };
  const children = (inner = within): Block[] =>
    node.type === 'text' ? [] : node.children.flatMap((child) => readBlocks(child, inner, report));

  if (node.type === 'text') {
    return node.value.trim() === '' ? [] : [{ kind: 'paragraph', ...featuresOf([node]), ...base }];
  }
  if (node.type === 'component') {
    if (node.name === 'Figure' || node.name === 'Video') {
      const { caption } = node.attributes;
      return [{ kind: 'figure', ...featuresOf([node]), ...(caption && { caption }), ...base }];
    }
    if (isInline(node)) return [{ kind: 'paragraph', ...featuresOf([node]), ...base }];
    const { name, attributes } = node;
    return [{ kind: 'component', name, attributes, ...base }, ...children([...within, name])];
  }
  const depth = headingDepth(node);
  if (depth !== null) {
    const anchor = propertyOf(node, 'id');
    const id = node.generatedId ? null : anchor;
    return [{ kind: 'heading', depth, id, anchor, ...featuresOf(node.children), ...base }];
  }
  switch (node.name) {
    case 'p': {
      const features = featuresOf(node.children);
      const onlyImages = features.text.trim() === '' && features.images.length > 0;
      return [{ kind: onlyImages ? 'figure' : 'paragraph', ...features, ...base }];
    }
    case 'ul':
    case 'ol':
      return [{ kind: 'list', ordered: node.name === 'ol', items: readItems(node, 0), ...base }];
    case 'table':
      return readTable(node, base);
    case 'pre':
      return [readCode(node, base, report)];
    case 'hr':
    case 'br':
      return [];
    default:
      return isSentencePart(node) ? [{ kind: 'paragraph', ...featuresOf([node]), ...base }] : children();
  }
}

function isInline(node: PageNode): boolean {
  return node.type === 'component' && ['UIControl', 'DNL', 'Badge'].includes(node.name);
}

const sentenceParts = new Set('a b code del em i img ins kbd q s samp span strong sub sup var'.split(' '));

function isSentencePart(node: PageNode): boolean {
  return node.type === 'text' || isInline(node) || (node.type === 'element' && sentenceParts.has(node.name));
}

/** The items of a list and, with greater depth, of the lists within it. */
function readItems(list: ElementNode, depth: number): ListItem[] {
  return list.children.flatMap((item) => {
    if (item.type !== 'element' || item.name !== 'li') return [];
    const isList = (node: PageNode): node is ElementNode =>
      node.type === 'element' && (node.name === 'ul' || node.name === 'ol');
    const own = item.children.filter((child) => !isList(child));
    const inner = item.children.filter(isList).flatMap((child) => readItems(child, depth + 1));
    return [{ depth, ...featuresOf(own), line: item.line, column: item.column }, ...inner];
  });
}

function readTable(table: ElementNode, base: Base): Block[] {
  const rows: Row[] = [];
  visit(table.children, (node) => {
    if (node.type !== 'element') return true;
    if (node.name !== 'tr') return node.name !== 'table';
    rows.push({ cells: node.children.flatMap(readCell), line: node.line, column: node.column });
    return false;
  });
  const [header, ...body] = rows;
  return header ? [{ kind: 'table', header, rows: body, ...base }] : [];
}

function readCell(node: PageNode): Cell[] {
  if (node.type !== 'element' || (node.name !== 'td' && node.name !== 'th')) return [];
  const items: (Features & Point)[] = [];
  visit(node.children, (child) => {
    if (child.type !== 'element' || child.name !== 'li') return true;
    items.push({ ...featuresOf(child.children), line: child.line, column: child.column });
    return true;
  });
  return [{ ...featuresOf(node.children), items, line: node.line, column: node.column }];
}

function readCode(pre: ElementNode, base: Base, report: (problem: Problem) => void): Block {
  const code = pre.children.find(
    (child): child is ElementNode => child.type === 'element' && child.name === 'code',
  );
  const value = textOf(pre.children);
  if (code?.codeLanguage !== 'mermaid')
    return { kind: 'code', language: code?.codeLanguage ?? '', value, ...base };
  const read = readDiagram(value);
  if (!('fault' in read)) return { kind: 'diagram', ...read, ...base };
  const help = 'Diagrams are Mermaid flowcharts: “flowchart LR”, then lines such as “a[Label] --> b[Label]”.';
  const { line, column } = base;
  report({
    rule: 'diagram-malformed',
    message: `The diagram cannot be drawn: ${read.fault}.`,
    help,
    line,
    column,
  });
  return { kind: 'code', language: 'mermaid', value, ...base };
}
