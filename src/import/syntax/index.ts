import type { Processor } from 'unified';
import { attributeListFromMarkdown, attributeListSyntax } from './attribute-list.ts';
import { collapsibleFromMarkdown, collapsibleSyntax } from './collapsible.ts';
import { markFromMarkdown, markSyntax } from './mark.ts';

/** Adds to a parser what Adobe's Markdown has beyond CommonMark and GFM. */
export function remarkAdobe(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(markSyntax, attributeListSyntax, collapsibleSyntax);
  (data.fromMarkdownExtensions ??= []).push(
    markFromMarkdown,
    attributeListFromMarkdown,
    collapsibleFromMarkdown,
  );
}

export { attributesIn, type AttributeList, type Attributes, listsIn } from './attribute-list.ts';
export type { CollapsibleFence } from './collapsible.ts';
export { keywordIn, type Mark, takeKeyword, withoutMarks } from './mark.ts';
