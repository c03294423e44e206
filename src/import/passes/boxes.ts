import { type FlowContent } from '../jsx.ts';
import { splitMark, titleOf } from './alerts.ts';
import { holdsFlow, type Pass, replaceChildren } from './pass.ts';

/** Takes the frames away that are drawn around blocks, `>[!BEGINSHADEBOX "Title"]`: what is in them stays, as the title. */
export const boxes: Pass = (tree, { convert }) => {
  replaceChildren(tree, (parent) =>
    !holdsFlow(parent)
      ? parent.children
      : (parent.children as FlowContent[]).flatMap((block) => {
          const marked = block.type === 'blockquote' ? splitMark(block) : null;
          if (!marked || !/^(?:BEGIN|END)SHADEBOX$/.test(marked.mark.keyword)) return [block];
          if (marked.mark.keyword === 'BEGINSHADEBOX') convert('box');
          return [...(marked.mark.children.length > 0 ? [titleOf(marked.mark)] : []), ...marked.rest];
        }),
  );
};
