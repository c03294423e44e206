import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { jsxBlock } from '../jsx.ts';
import { takeKeyword } from '../syntax/index.ts';
import { holdsFlow, type Pass, replaceChildren } from './pass.ts';

/** Makes videos of links that are marked so, `>[!VIDEO](address)`, where they stand by themselves. */
export const videos: Pass = (tree, { convert }) => {
  replaceChildren(tree, (parent) =>
    holdsFlow(parent)
      ? parent.children.map((node) => {
          const video = videoIn(node);
          if (video) convert('video');
          return video ?? node;
        })
      : parent.children,
  );
};

function videoIn(node: RootContent): RootContent | null {
  const inner = node.type === 'blockquote' && node.children.length === 1 ? node.children[0] : node;
  if (node.type === 'blockquote' && inner?.type === 'mdxJsxFlowElement' && inner.name === 'Video')
    return inner;
  const link = inner?.type === 'paragraph' && inner.children.length === 1 ? inner.children[0] : undefined;
  if (link?.type !== 'link' || !/^!VIDEO(?:\s|$)/.test(toString(link))) return null;
  takeKeyword(link.children);
  const title = toString(link).trim() || link.title;
  return { ...jsxBlock('Video', { src: link.url, title: title ?? undefined }, []), position: node.position };
}
