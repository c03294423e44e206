import { parse } from 'yaml';

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The front matter of a page as it is written, each value as JSON; nothing where it cannot be read. */
export function writtenKeys(text: string): ReadonlyMap<string, string> {
  const block = fence.exec(text);
  if (block?.index !== 0) return new Map();
  try {
    const value: unknown = parse(block[1] ?? '');
    return new Map(Object.entries(value ?? {}).map(([key, entry]) => [key, JSON.stringify(entry)]));
  } catch {
    return new Map();
  }
}

/** The text of a page without its front matter. */
export function bodyOf(text: string): string {
  const block = fence.exec(text);
  return block?.index === 0 ? text.slice(block[0].length) : text;
}
