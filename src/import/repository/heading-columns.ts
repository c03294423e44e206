import { align } from '#alignment';
import type { Language } from '#catalogue';
import type { PageHeading } from '../headings.ts';
import { likeness } from './likeness.ts';

/** The headings of a page, among those of its translations. */
export interface HeadingMember {
  readonly language: Language;
  readonly headings: readonly PageHeading[];
  /** By heading, the id that the source page has for it. */
  readonly sourceIds: ReadonlyMap<PageHeading, string>;
  /** The source revision that the page was translated from; empty where that is not known. */
  readonly edition: string;
  /** Whether the page is in the catalogue already and stays as it is. */
  readonly fixed: boolean;
}

/** One heading in every language that has it. */
export type HeadingColumn = ReadonlyMap<HeadingMember, PageHeading>;

/**
 * Lays the headings of translations side by side, one page after the other against what is known already: progressive
 * alignment (Feng & Doolittle 1987). Pages of one edition that have the same outline go heading by heading.
 *
 * @param members - the pages, the leading one first
 */
export function headingColumns(members: readonly HeadingMember[]): HeadingColumn[] {
  let columns: Column[] = [];
  members.forEach((member, index) => {
    const twin = members.slice(0, index).find((other) => isTwin(other, member));
    if (twin) addBeside(columns, member, twin);
    else columns = addAligned(columns, member);
  });
  return columns;
}

function isTwin(a: HeadingMember, b: HeadingMember): boolean {
  const outline = ({ headings }: HeadingMember): string => headings.map(({ depth }) => depth).join();
  return a.edition !== '' && a.edition === b.edition && outline(a) === outline(b);
}

function addBeside(columns: readonly Column[], member: HeadingMember, twin: HeadingMember): void {
  const places = new Map(twin.headings.map((heading, index) => [heading, index]));
  for (const column of columns) {
    const known = column.get(twin);
    const heading = known && member.headings[places.get(known) ?? -1];
    if (heading) column.set(member, heading);
  }
}

type Column = Map<HeadingMember, PageHeading>;

function addAligned(columns: readonly Column[], member: HeadingMember): Column[] {
  const similarity = (column: HeadingColumn, heading: PageHeading): number =>
    columnSimilarity(column, heading, member);
  const aligned = align<Column | PageHeading>(columns, member.headings, (column, heading) =>
    similarity(column as HeadingColumn, heading as PageHeading),
  ) as readonly (readonly [Column | null, PageHeading | null])[];
  const moved = movedHeadings(aligned, similarity);
  return aligned.flatMap(([column, heading]) => {
    if (column === null) return heading && !moved.has(heading) ? [new Map([[member, heading]])] : [];
    const own = heading ?? [...moved].find(([, place]) => place === column)?.[0];
    return [own ? column.set(member, own) : column];
  });
}

/** How alike two headings have to be to be one that was moved. */
const leastMoved = 0.4;

/** Headings that an alignment, which keeps the order, had to leave alone, each with a column that lacks one like it. */
function movedHeadings(
  aligned: readonly (readonly [Column | null, PageHeading | null])[],
  similarity: (column: HeadingColumn, heading: PageHeading) => number,
): ReadonlyMap<PageHeading, Column> {
  const open = aligned.flatMap(([column, heading]) => (column && !heading ? [column] : []));
  const alone = aligned.flatMap(([column, heading]) => (heading && !column ? [heading] : []));
  const candidates = alone
    .flatMap((heading) => open.map((column) => ({ heading, column, score: similarity(column, heading) })))
    .filter(({ score }) => score >= leastMoved)
    .sort((a, b) => b.score - a.score);
  const found = new Map<PageHeading, Column>();
  const taken = new Set<Column>();
  for (const { heading, column } of candidates) {
    if (found.has(heading) || taken.has(column)) continue;
    found.set(heading, column);
    taken.add(column);
  }
  return found;
}

/** What two headings have in common by chance: an alignment is not better for pairing such. */
const chance = 0.4;

function columnSimilarity(column: HeadingColumn, heading: PageHeading, member: HeadingMember): number {
  const likenesses = [...column].map(([other, known]) =>
    headingSimilarity(
      { heading: known, sourceId: other.sourceIds.get(known) },
      { heading, sourceId: member.sourceIds.get(heading) },
    ),
  );
  // Below 1, which would take equal ends off before the rest is weighed.
  return Math.min(0.99, (Math.max(0, ...likenesses) - chance) / (1 - chance));
}

interface Identified {
  readonly heading: PageHeading;
  readonly sourceId: string | undefined;
}

/** How likely two headings are translations of each other, from 0 to 1. */
function headingSimilarity(a: Identified, b: Identified): number {
  if (a.sourceId !== undefined && b.sourceId !== undefined) return a.sourceId === b.sourceId ? 1 : 0.05;
  const [first, second] = [a.heading, b.heading];
  if (first.id !== null && first.id === second.id) return 1;
  return (
    (first.depth === second.depth ? 0.35 : 0.1) +
    0.3 * likeness(first.text, second.text) +
    0.2 * overlap(first.signs, second.signs) +
    0.15 * ratio(first.length, second.length)
  );
}

/** Share that two lists have in common (Jaccard 1901, with repetition); 0.5, which decides nothing, when both are empty. */
function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0.5;
  const counts = new Map<string, number>();
  for (const item of a) counts.set(item, (counts.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const left = counts.get(item) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(item, left - 1);
    }
  }
  return shared / (a.length + b.length - shared);
}

function ratio(a: number, b: number): number {
  return a === b ? 1 : Math.min(a, b) / Math.max(a, b);
}
