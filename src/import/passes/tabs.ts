import type { RootContent } from 'mdast';
import { type FlowContent, jsxBlock } from '../jsx.ts';
import type { Mark } from '../syntax/index.ts';
import { blockMark } from './block-marks.ts';
import { titleIn, titleOf } from './mark-titles.ts';
import { holdsFlow, type Pass, type PassContext, replaceChildren } from './pass.ts';

const keywords = new Set(['BEGINTABS', 'TAB', 'ENDTABS']);

/** Makes tabs of the blocks between `>[!BEGINTABS]` and `>[!ENDTABS]`. */
export const tabs: Pass = (tree, context) => {
  replaceChildren(tree, (parent) => {
    const marked = holdsFlow(parent) && parent.children.some(tabMark);
    return marked ? gather(parent.children as FlowContent[], context) : parent.children;
  });
};

/** Makes tabs of a row of blocks, in which their marks stand side by side with what is in them. */
function gather(blocks: readonly FlowContent[], context: PassContext): FlowContent[] {
  const content: FlowContent[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const mark = tabMark(block);
    if (!mark) {
      if (block) content.push(block);
      continue;
    }
    const help = 'Begin tabs with [!BEGINTABS], each with [!TAB title], and end them with [!ENDTABS].';
    if (mark.keyword === 'BEGINTABS') {
      const end = endOfTabs(blocks, index);
      if (end === blocks.length)
        context.warn('tabs-unbalanced', mark, 'These tabs do not end: all that follows is in them.', help);
      content.push(...tabsOf(blocks.slice(index + 1, end), context));
      index = end;
    } else {
      context.warn('tabs-unbalanced', mark, `[!${mark.keyword}] stands outside of tabs.`, help);
      if (mark.children.length > 0) content.push(titleOf(mark));
    }
  }
  return content;
}

/** Index of the mark that ends the tabs which begin at an index, or the number of blocks where none does. */
function endOfTabs(blocks: readonly FlowContent[], begin: number): number {
  let depth = 0;
  for (let index = begin; index < blocks.length; index++) {
    const keyword = tabMark(blocks[index])?.keyword;
    if (keyword === 'BEGINTABS') depth += 1;
    if (keyword === 'ENDTABS') depth -= 1;
    if (depth === 0) return index;
  }
  return blocks.length;
}

/** What stands before the first tab stays before the tabs. */
function tabsOf(blocks: readonly FlowContent[], context: PassContext): FlowContent[] {
  const before: FlowContent[] = [];
  const contents: { title: string; blocks: FlowContent[] }[] = [];
  let depth = 0;
  for (const block of blocks) {
    const mark = tabMark(block);
    if (mark?.keyword === 'BEGINTABS') depth += 1;
    if (mark?.keyword === 'ENDTABS') depth -= 1;
    if (mark?.keyword === 'TAB' && depth === 0) contents.push({ title: titleIn(mark), blocks: [] });
    else (contents.at(-1)?.blocks ?? before).push(block);
  }
  const inner = contents.map(({ title, blocks: own }) => jsxBlock('Tab', { title }, gather(own, context)));
  if (inner.length > 0) context.convert('tabs');
  return [...gather(before, context), ...(inner.length > 0 ? [jsxBlock('Tabs', {}, inner)] : [])];
}

function tabMark(node: RootContent | undefined): Mark | null {
  const mark = blockMark(node);
  return mark && keywords.has(mark.keyword) ? mark : null;
}
