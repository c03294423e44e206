import type { RootContent } from 'mdast';
import { blockMark } from './block-marks.ts';
import { titleOf } from './mark-titles.ts';
import { type Pass, type PassContext, replaceChildren } from './pass.ts';

/** Takes the frames away that are drawn around blocks, `>[!BEGINSHADEBOX "Title"]`: what is in them stays, as the title. */
export const boxes: Pass = (tree, context) => {
  replaceChildren(tree, (parent) =>
    parent.children.some(blockMark)
      ? parent.children.flatMap((node) => unboxed(node, context))
      : parent.children,
  );
};

function unboxed(node: RootContent, { convert }: PassContext): RootContent[] {
  const mark = blockMark(node);
  if (mark?.keyword !== 'BEGINSHADEBOX' && mark?.keyword !== 'ENDSHADEBOX') return [node];
  if (mark.keyword === 'BEGINSHADEBOX') convert('box');
  return mark.children.length > 0 ? [titleOf(mark)] : [];
}
