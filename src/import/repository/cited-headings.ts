import type { Language } from '#catalogue';
import type { HeadingColumn } from './heading-columns.ts';
import { anchorsOf } from './heading-ids.ts';
import { likeness } from './likeness.ts';

/** A link to a heading of a blueprint: the fragment, and what the link says. */
export interface Citation {
  readonly language: Language;
  readonly fragment: string;
  readonly text: string;
}

/** How alike a heading and the text of a link to it have to be. */
const least = 0.55;

/**
 * Finds the headings that links mean whose fragments are made of the source's words, which no translation has. Such a
 * link mostly says, in its own language, what the heading says. Each fragment goes to one heading.
 *
 * @returns by heading, the fragment
 */
export function citedHeadings(
  columns: readonly HeadingColumn[],
  citations: readonly Citation[],
): ReadonlyMap<HeadingColumn, string> {
  const known = new Set(columns.flatMap((column) => [...column.values()].flatMap(anchorsOf)));
  const byFragment = Map.groupBy(citations, ({ fragment }) => fragment);
  const candidates = [...byFragment]
    .filter(([fragment]) => !known.has(fragment))
    .flatMap(([fragment, links]) =>
      columns.map((column) => ({ fragment, column, score: scoreOf(column, fragment, links) })),
    )
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || (a.fragment < b.fragment ? -1 : 1));
  const found = new Map<HeadingColumn, string>();
  const taken = new Set<string>();
  for (const { fragment, column } of candidates) {
    if (found.has(column) || taken.has(fragment)) continue;
    found.set(column, fragment);
    taken.add(fragment);
  }
  return found;
}

/** The best of what the languages say, since one wrong translation among them says nothing. */
function scoreOf(column: HeadingColumn, fragment: string, links: readonly Citation[]): number {
  const words = fragment.replaceAll(/[-_]+/g, ' ');
  const scores = [...column].flatMap(([{ language }, { text }]) => [
    0.95 * likeness(words, text),
    ...links.filter((link) => link.language === language).map((link) => likeness(link.text, text)),
  ]);
  return Math.max(0, ...scores);
}
