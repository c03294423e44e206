import { partText } from './front-matter.ts';

const line = /^exl-id:[ \t]+["']?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/im;

/**
 * The identity that a page states: its `exl-id`, of several the first.
 *
 * @param text - the text of the page, or the beginning of it
 * @returns a UUID in lower case, or null when the front matter has none
 */
export function exlIdOf(text: string): string | null {
  return line.exec(partText(text).frontMatter ?? '')?.[1]?.toLowerCase() ?? null;
}
