import { visit } from 'unist-util-visit';
import type { Pass } from './pass.ts';

/** How a list is marked in the text it comes from, so that it is written in the same way. */
export interface ListMarkers {
  readonly bullet?: '*' | '-' | '+';
  readonly bulletOrdered?: '.' | ')';
  /** Whether the numbers rise; writers also give each item the number 1. */
  readonly incrementListMarker?: boolean;
}

declare module 'mdast' {
  interface ListData {
    markers?: ListMarkers;
  }
}

/** Takes note of the bullets and numbers of lists, which the tree itself does not keep. */
export const listMarkers: Pass = (tree, { source }) => {
  visit(tree, 'list', (list) => {
    const [first, second] = list.children.map(({ position }) => markerAt(source, position?.start.offset));
    if (first) list.data = { ...list.data, markers: asMarkers(first, second) };
  });
};

function markerAt(source: string, offset: number | undefined): RegExpExecArray | null {
  const marker = /([-*+])|(\d{1,9})([.)])/y;
  marker.lastIndex = offset ?? source.length;
  return marker.exec(source);
}

function asMarkers(first: RegExpExecArray, second: RegExpExecArray | null | undefined): ListMarkers {
  const [, bullet, number, delimiter] = first;
  if (bullet) return { bullet: bullet as '*' | '-' | '+' };
  return {
    bulletOrdered: delimiter === ')' ? ')' : '.',
    incrementListMarker: !second || second[2] !== number,
  };
}
