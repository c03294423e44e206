import type { Link, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attributeOf, type FlowContent, isJsxElement, jsxBlock, type JsxElement } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import { keywordIn, takeKeyword } from '../syntax/index.ts';
import { holdsFlow, type Pass, type PassContext, replaceChildren } from './pass.ts';

/** Makes videos of links that are marked so, `>[!VIDEO](address)`, and of the HTML elements for films. */
export const videos: Pass = (tree, context) => {
  replaceChildren(tree, (parent) =>
    holdsFlow(parent) ? parent.children.flatMap((node) => withVideos(node, context)) : parent.children,
  );
};

function withVideos(node: RootContent, context: PassContext): RootContent[] {
  if (node.type === 'paragraph') return parted(node, context);
  if (node.type === 'mdxJsxFlowElement') return [embeddedVideo(node, context) ?? node];
  // The quote was only there for the mark.
  if (node.type === 'blockquote' && node.children.length > 0 && node.children.every(isVideo))
    return node.children;
  return [node];
}

function isVideo(node: FlowContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Video';
}

/** Parts a paragraph at the videos in it, which stand on lines of their own here. */
function parted(paragraph: Paragraph, context: PassContext): FlowContent[] {
  const parts: FlowContent[] = [];
  let run: PhrasingContent[] = [];
  const endRun = (): void => {
    const children = trimEdges(run);
    if (children.length > 0) parts.push({ ...paragraph, children });
    run = [];
  };
  for (const node of paragraph.children) {
    const video =
      node.type === 'link'
        ? linkedVideo(node, context)
        : isJsxElement(node)
          ? embeddedVideo(node, context)
          : null;
    if (video) {
      endRun();
      parts.push(video);
    } else run.push(node);
  }
  if (parts.length === 0) return [paragraph];
  endRun();
  return parts;
}

function linkedVideo(link: Link, { convert }: PassContext): FlowContent | null {
  if (keywordIn(toString(link))?.keyword !== 'VIDEO') return null;
  takeKeyword(link.children);
  const title = toString(link).trim() || link.title;
  // Whether a transcript is shown below the film is up to where it is shown.
  if (link.data?.attributes) convert('layout');
  convert('video');
  return { ...jsxBlock('Video', { src: link.url, title: title ?? undefined }, []), position: link.position };
}

/** Hosts whose pages in a frame are films. */
const filmHosts =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:video|youtube|youtube-nocookie|youtu|vimeo|wistia|loom)\./i;

/** A film in HTML: `<video src>`, or a frame with one. What else is in it is for browsers that cannot show it. */
function embeddedVideo(element: JsxElement, { convert }: PassContext): FlowContent | null {
  const { type, children } = element;
  const name = element.name?.toLowerCase();
  if (name !== 'video' && name !== 'iframe') return null;
  if (type === 'mdxJsxFlowElement' && element.name === 'Video' && children.length === 0) return null;
  const sources = children.filter(
    (node): node is JsxElement & typeof node => isJsxElement(node) && node.name === 'source',
  );
  const src = [element, ...sources].map((node) => attributeOf(node, 'src')).find(Boolean);
  if (src === undefined || (name === 'iframe' && !filmHosts.test(src))) return null;
  convert('video');
  const video = jsxBlock('Video', { src, title: attributeOf(element, 'title') }, []);
  const others = element.attributes.filter(
    (attribute) => !('name' in attribute && ['src', 'title'].includes(attribute.name)),
  );
  return { ...video, attributes: [...video.attributes, ...others], position: element.position };
}
