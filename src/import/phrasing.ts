import type { PhrasingContent } from 'mdast';

/** Takes the spaces away that phrasing begins and ends with, and text that is then empty. */
export function trimEdges(children: PhrasingContent[]): PhrasingContent[] {
  const trimmed = [...children];
  for (;;) {
    const first = trimmed[0];
    if (first?.type !== 'text') break;
    first.value = first.value.trimStart();
    if (first.value !== '') break;
    trimmed.shift();
  }
  for (;;) {
    const last = trimmed.at(-1);
    if (last?.type !== 'text') break;
    last.value = last.value.trimEnd();
    if (last.value !== '') break;
    trimmed.pop();
  }
  return trimmed;
}
