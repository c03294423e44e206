export { isSuspicious, outOfBounds } from './bounds.ts';
export { type Diagram, drawDiagram, sketchDiagram } from './diagram.ts';
export { type PageDocument, type PageReading, readDocument, unreadable } from './document.ts';
export { headingDepth } from './headings.ts';
export {
  type Block,
  type Cell,
  type Features,
  type Heading,
  type ListItem,
  type Outline,
  partsOf,
  type Reference,
  referencesIn,
  type Row,
  type Table,
  type Term,
} from './blocks.ts';
export { blockCounts } from './outline.ts';
export { parsePage, type ParsedPage } from './parse.ts';
export { toPlainMarkdown } from './plain/index.ts';
export { type MarkdownRule, markdownRules, pointAt, type Problem } from './problem.ts';
export { type Segment, type SegmentContext, toSegments } from './segments.ts';
export { type PageNode, propertyOf, textOf, visit } from './tree.ts';
export { components, componentType, elementNames, isSafeUrl, wantedInstead } from './vocabulary.ts';
