import { slug } from 'github-slugger';
import type { PageHeading } from '../headings.ts';
import type { HeadingColumn, HeadingMember } from './heading-columns.ts';
import { asciiSlug } from './likeness.ts';

/** Where the id of a heading comes from. */
export type HeadingIdOrigin = 'source' | 'explicit' | 'links' | 'text';

/** The id that a heading has in every language. */
export interface HeadingId {
  readonly column: HeadingColumn;
  readonly id: string;
  readonly origin: HeadingIdOrigin;
}

const wellFormed = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i;

/**
 * Gives each heading of a blueprint one id for all languages: that of a page which stays as it is, of the source, of
 * a page that names one (the leading page's first), of links which lead to it, else of the leading page's words.
 *
 * @param cited - by heading, the fragment by which links mean it
 */
export function headingIds(
  columns: readonly HeadingColumn[],
  cited: ReadonlyMap<HeadingColumn, string>,
): HeadingId[] {
  const taken = new Set<string>();
  const given = new Map<HeadingColumn, HeadingId>();
  const give = (column: HeadingColumn, origin: HeadingIdOrigin, candidates: readonly string[]): void => {
    const id = candidates.find((candidate) => wellFormed.test(candidate) && !taken.has(candidate));
    if (id === undefined || given.has(column)) return;
    taken.add(id);
    given.set(column, { column, id, origin });
  };
  const members = (column: HeadingColumn): [HeadingMember, PageHeading][] => [...column];
  // Round by round, so that no id made of words takes one that a page names further down.
  for (const column of columns) {
    give(
      column,
      'explicit',
      members(column).flatMap(([{ fixed }, { id }]) => (fixed && id !== null ? [id] : [])),
    );
  }
  for (const column of columns) {
    give(
      column,
      'source',
      members(column).flatMap(([{ sourceIds }, heading]) => sourceIds.get(heading) ?? []),
    );
  }
  for (const column of columns)
    give(
      column,
      'explicit',
      members(column).flatMap(([, { id }]) => id ?? []),
    );
  for (const column of columns) give(column, 'links', [cited.get(column) ?? []].flat());
  columns.forEach((column, index) => {
    const words = members(column).map(([, { text }]) => asciiSlug(text));
    const base = words.find((candidate) => candidate !== '') ?? `section-${index + 1}`;
    const numbered = Array.from({ length: columns.length }, (_, count) => `${base}-${count + 1}`);
    give(column, 'text', [...words, base, ...numbered]);
  });
  return columns.flatMap((column) => given.get(column) ?? []);
}

/** The anchors that a heading may be linked by, before it got its id: those that sites make of its words. */
export function anchorsOf({ id, text }: PageHeading): string[] {
  return [...(id === null ? [] : [id]), slug(text), asciiSlug(text)].filter((anchor) => anchor !== '');
}
