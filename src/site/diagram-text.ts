import type { Outline } from '#markdown';

/**
 * The text of the first diagram of a page, which stands between the lines of a fence; null where there is none.
 *
 * @param text - the text of the page
 */
export function firstDiagram(text: string, { blocks }: Outline): string | null {
  const diagram = blocks.find(({ kind }) => kind === 'diagram');
  if (!diagram) return null;
  const lines = text.split('\n').slice(diagram.line - 1);
  const [, before = '', fence = '```'] = /^(.*?)(`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  const inside = lines.slice(1).map((line) => (line.startsWith(before) ? line.slice(before.length) : line));
  const end = inside.findIndex((line) => line.trim().startsWith(fence));
  return inside.slice(0, end < 0 ? undefined : end).join('\n');
}
