import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type FlowContent, jsxBlock } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import type { Mark } from '../syntax/index.ts';
import { splitMark, titleIn, titleOf } from './alerts.ts';
import { holdsFlow, type Pass, type PassContext, replaceChildren } from './pass.ts';

const keywords: readonly string[] = ['BEGINTABS', 'TAB', 'ENDTABS'];

/** Makes tabs of the blocks between `>[!BEGINTABS]` and `>[!ENDTABS]`. */
export const tabs: Pass = (tree, context) => {
  replaceChildren(tree, (parent) => {
    const marked = holdsFlow(parent) && parent.children.some((node) => tabMark(node) !== null);
    return marked ? gather((parent.children as FlowContent[]).flatMap(unstack), context) : parent.children;
  });
};

/** Parts a quote that begins with a mark of tabs at the further ones that begin a line of it. */
function unstack(block: FlowContent): FlowContent[] {
  if (block.type !== 'blockquote' || !tabMark(block)) return [block];
  const quotes: (typeof block)[] = [];
  for (const child of block.children) {
    for (const part of child.type === 'paragraph' ? partAtMarks(child) : [child]) {
      const quote = { ...block, children: [part] };
      if (tabMark(quote)) quotes.push(quote);
      else quotes.at(-1)?.children.push(part);
    }
  }
  return quotes;
}

function partAtMarks(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    const before = parts.at(-1)?.at(-1);
    const beginsLine = before?.type === 'text' && before.value.endsWith('\n');
    if (beginsLine && node.type === 'mark' && keywords.includes(node.keyword)) parts.push([node]);
    else parts.at(-1)?.push(node);
  }
  return parts.map((children) => ({ ...paragraph, children: trimEdges(children) }));
}

/** Makes tabs of a row of blocks, in which their marks stand side by side with what is in them. */
function gather(blocks: readonly FlowContent[], context: PassContext): FlowContent[] {
  const content: FlowContent[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const marked = block && tabMark(block);
    if (!marked) {
      if (block) content.push(block);
      continue;
    }
    const help = 'Begin tabs with [!BEGINTABS], each with [!TAB title], and end them with [!ENDTABS].';
    if (marked.mark.keyword === 'BEGINTABS') {
      const end = endOfTabs(blocks, index);
      if (end === blocks.length)
        context.warn(
          'tabs-unbalanced',
          marked.mark,
          'These tabs do not end: all that follows is in them.',
          help,
        );
      context.convert('tabs');
      content.push(...tabsOf([...marked.rest, ...blocks.slice(index + 1, end)], context));
      index = end;
    } else {
      context.warn('tabs-unbalanced', marked.mark, `[!${marked.mark.keyword}] stands outside of tabs.`, help);
      content.push(...(marked.mark.children.length > 0 ? [titleOf(marked.mark)] : []), ...marked.rest);
    }
  }
  return content;
}

/** Index of the mark that ends the tabs which begin at an index, or the number of blocks where none does. */
function endOfTabs(blocks: readonly FlowContent[], begin: number): number {
  let depth = 0;
  for (let index = begin; index < blocks.length; index++) {
    const keyword = tabMark(blocks[index])?.mark.keyword;
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
    const marked = tabMark(block);
    if (marked?.mark.keyword === 'BEGINTABS') depth += 1;
    if (marked?.mark.keyword === 'ENDTABS') depth -= 1;
    if (marked?.mark.keyword === 'TAB' && depth === 0) {
      contents.push({ title: titleIn(marked.mark), blocks: marked.rest });
    } else (contents.at(-1)?.blocks ?? before).push(block);
  }
  const inner = contents.map(({ title, blocks: own }) => jsxBlock('Tab', { title }, gather(own, context)));
  return [...gather(before, context), ...(inner.length > 0 ? [jsxBlock('Tabs', {}, inner)] : [])];
}

function tabMark(node: RootContent | undefined): { mark: Mark; rest: FlowContent[] } | null {
  const marked = node?.type === 'blockquote' ? splitMark(node) : null;
  return marked && keywords.includes(marked.mark.keyword) ? marked : null;
}
