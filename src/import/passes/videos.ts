import type { Link, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type FlowContent, jsxBlock } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import { takeKeyword } from '../syntax/index.ts';
import { holdsFlow, type Pass, replaceChildren } from './pass.ts';

/**
 * Makes videos of links that are marked so, `>[!VIDEO](address)`. A video stands on lines of its own: one in a sentence
 * parts the paragraph.
 */
export const videos: Pass = (tree, { convert }) => {
  replaceChildren(tree, (parent) =>
    holdsFlow(parent)
      ? parent.children.flatMap((node): RootContent[] => {
          if (node.type === 'paragraph') return partAtVideos(node, () => convert('video'));
          const isQuoted = node.type === 'blockquote' && node.children.every(isVideo);
          return isQuoted && node.children.length > 0 ? node.children : [node];
        })
      : parent.children,
  );
};

function partAtVideos(paragraph: Paragraph, found: () => void): FlowContent[] {
  const parts: FlowContent[] = [];
  let sentence: PhrasingContent[] = [];
  const end = (): void => {
    const children = trimEdges(sentence);
    if (children.length > 0) parts.push({ ...paragraph, children });
    sentence = [];
  };
  for (const node of paragraph.children) {
    const link = node.type === 'link' && /^!VIDEO(?:\s|$)/.test(toString(node)) ? node : null;
    if (link) {
      found();
      end();
      parts.push(videoOf(link));
    } else sentence.push(node);
  }
  if (parts.length === 0) return [paragraph];
  end();
  return parts;
}

function videoOf(link: Link): FlowContent {
  takeKeyword(link.children);
  const title = toString(link).trim() || link.title;
  return { ...jsxBlock('Video', { src: link.url, title: title ?? undefined }, []), position: link.position };
}

function isVideo(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Video';
}
