export { isSuspicious, outOfBounds } from './bounds.ts';
export { type Diagram, drawDiagram } from './diagram.ts';
export { type PageDocument, readDocument } from './document.ts';
export { headingDepth } from './headings.ts';
export type {
  Block,
  Cell,
  Features,
  Heading,
  List,
  ListItem,
  Outline,
  Reference,
  Row,
  Table,
} from './outline.ts';
export { parsePage, type ParsedPage } from './parse.ts';
export { type MarkdownRule, markdownRules, pointAt, type Problem } from './problem.ts';
export { type Segment, type SegmentContext, toSegments } from './segments.ts';
export { type PageNode, textOf, visit } from './tree.ts';
export { components, elementNames } from './vocabulary.ts';
