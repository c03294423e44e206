import type { PhrasingContent } from 'mdast';

/** Phrasing without the spaces that it begins and ends with, and without text that is then empty. */
export function trimEdges(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = children;
  if (first?.type === 'text') {
    const value = first.value.trimStart();
    return value === '' ? trimEdges(others) : trimEnd([{ ...first, value }, ...others]);
  }
  return trimEnd(children);
}

function trimEnd(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return [...children];
  const value = last.value.trimEnd();
  const others = children.slice(0, -1);
  return value === '' ? trimEnd(others) : [...others, { ...last, value }];
}
