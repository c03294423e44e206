import type { Block, Heading } from '#markdown';
import { align, inOrder } from '#alignment';
import { pairLeftovers } from './unpaired.ts';
import { distinction, likeness, type Signed } from './likeness.ts';
import { withMoves } from './moved-sections.ts';

/** A heading with the blocks up to the next heading; the first section of a page may have none. */
export interface Section {
  readonly heading: Signed<Heading> | null;
  readonly blocks: readonly Signed<Block>[];
  /** Its place among the sections of its page, from 0. */
  readonly place: number;
  /** All of it as one, to be compared with others. */
  readonly whole: Signed<readonly Block[]>;
}

/** A section in both pages. */
export interface SectionPair {
  readonly first: Section;
  readonly second: Section;
  /** It stands elsewhere among the sections that both pages have. */
  readonly moved: boolean;
}

/** The sections of a page, in order. The first is what stands before the first heading. */
export function sectionsOf(blocks: readonly Signed<Block>[]): Section[] {
  const groups: Signed<Block>[][] = [[]];
  for (const block of blocks) {
    if (block.element.kind === 'heading') groups.push([]);
    groups.at(-1)?.push(block);
  }
  return groups.map((group, place): Section => {
    const [first] = group;
    const heading = place === 0 ? null : (first as Signed<Heading>);
    const whole = {
      element: group.map(({ element }) => element),
      parts: group.flatMap((block) => (block.element.kind === 'component' ? [] : block.parts)),
      applications: [],
      shape: '',
      neutral: first?.neutral ?? String,
    };
    return { heading, blocks: heading ? group.slice(1) : group, place, whole };
  });
}

/** What is known of two headings from elsewhere: that they are the same, that they are not, or nothing. */
export type Known = (first: object, second: object) => boolean | undefined;

/** More pairs of sections than this are too many to look for those that have moved. */
const mostMoved = 10_000;

/** Sections of different ids are the same only where all else says so: one heading was given another id. */
const leastDespiteIds = 0.72;
const leastLikeness = 0.45;
/** Sections of one level that alone stand between two that are the same are less alike where they were changed. */
const leastInPlace = 0.25;

/**
 * Finds the sections that two pages share: by the ids of their headings where the pages have ids in common, wherever
 * the sections stand; the others in order, by depth, kinds of blocks, marks and lengths; and what then is left by what
 * only the two of them have.
 *
 * @returns in the order of the first page
 */
export function matchSections(
  first: readonly Section[],
  second: readonly Section[],
  ratio: number,
  known: Known,
): SectionPair[] {
  const [top, otherTop] = [first[0], second[0]];
  if (!top || !otherTop) return [];
  const pairs: [Section, Section][] = [[top, otherTop]];
  const taken = new Set<Section>([top, otherTop]);
  const add = (a: Section, b: Section): void => {
    pairs.push([a, b]);
    taken.add(a).add(b);
  };
  const free = (sections: readonly Section[]): Section[] => sections.filter((one) => !taken.has(one));

  const others = byId(second);
  const byIds = byId(first);
  for (const [id, section] of byIds) {
    const twin = others.get(id);
    if (twin && isKnown(known, section, twin) !== false) add(section, twin);
  }
  const idsAgree = pairs.length > 1;
  const [title, otherTitle] = [titleOf(first), titleOf(second)];
  if (title && otherTitle && !taken.has(title) && !taken.has(otherTitle)) {
    if (isKnown(known, title, otherTitle) !== false) add(title, otherTitle);
  }
  const similarity = (a: Section, b: Section): number => {
    const fact = isKnown(known, a, b);
    if (fact !== undefined) return fact ? 1 : 0;
    const like = sectionLikeness(a, b, ratio);
    const apart = idsAgree && a.heading?.element.id && b.heading?.element.id;
    return apart && like < leastDespiteIds ? 0 : like;
  };
  const settle = (all: readonly Section[], allOthers: readonly Section[]): void => {
    for (const [a, b] of unmistakable(all, allOthers, similarity)) add(a, b);
    const aligned = align(free(all), free(allOthers), similarity, { least: leastLikeness });
    const settled = pairLeftovers(aligned, {
      groupOf: ({ heading }) => String(heading?.element.depth),
      mayPair: (a, b) => similarity(a, b) >= leastInPlace,
      distinction: () => 0,
    });
    for (const [a, b] of settled) if (a && b) add(a, b);
  };
  const standing = inOrder(pairs.map(placesOf), () => 1);
  // What stands behind a section that moved has mostly moved with it.
  const stays = new Set(standing.map(([place]) => place));
  for (const [a, b] of pairs.filter(([{ place }]) => !stays.has(place)))
    settle(runBehind(a, first, taken), runBehind(b, second, taken));
  let [place, otherPlace] = [0, 0];
  for (const [next, otherNext] of [...standing.slice(1), [first.length, second.length] as const]) {
    settle(free(first.slice(place + 1, next)), free(second.slice(otherPlace + 1, otherNext)));
    [place, otherPlace] = [next, otherNext];
  }
  const rest = free(first);
  if (rest.length * free(second).length > mostMoved) return withMoves(pairs);
  for (const a of rest) {
    const like = (b: Section): number =>
      isKnown(known, a, b) === false || similarity(a, b) < leastLikeness
        ? 0
        : distinction(a.whole, b.whole, ratio);
    const [best, next] = free(second).toSorted((b, c) => like(c) - like(b));
    if (best && like(best) >= 3 && (!next || like(next) < like(best))) add(a, best);
  }
  return withMoves(pairs);
}

/** The sections between one and the next that has its pair. */
function runBehind(
  { place }: Section,
  sections: readonly Section[],
  taken: ReadonlySet<Section>,
): readonly Section[] {
  const end = sections.findIndex((one, index) => index > place && taken.has(one));
  return sections.slice(place + 1, end < 0 ? undefined : end);
}

/** The section of the title: where one heading alone is of the first level, it is the title in every language. */
function titleOf(sections: readonly Section[]): Section | undefined {
  const [title, ...more] = sections.filter(({ heading }) => heading?.element.depth === 1);
  return more.length === 0 ? title : undefined;
}

/** From here on sections may be the same wherever they stand, if each is that much more alike than any other. */
const leastAnywhere = 0.7;
const leastAhead = 0.1;

/** The sections that are so much more alike than any others that their order says nothing. */
function unmistakable(
  first: readonly Section[],
  second: readonly Section[],
  similarity: (a: Section, b: Section) => number,
): [Section, Section][] {
  if (first.length * second.length > mostMoved || Math.min(first.length, second.length) < 2) return [];
  const likes = first.map((a) => second.map((b) => similarity(a, b)));
  return first.flatMap((a, i) =>
    second.flatMap((b, j): [Section, Section][] => {
      const like = likes[i]?.[j] ?? 0;
      const inRow = (likes[i] ?? []).filter((_, place) => place !== j);
      const inColumn = likes.flatMap((row, place) => (place === i ? [] : (row[j] ?? 0)));
      return like >= leastAnywhere && like >= leastAhead + Math.max(0, ...inRow, ...inColumn) ? [[a, b]] : [];
    }),
  );
}

function isKnown(known: Known, a: Section, b: Section): boolean | undefined {
  return a.heading && b.heading ? known(a.heading.element, b.heading.element) : undefined;
}

function placesOf([a, b]: readonly [Section, Section]): readonly [number, number] {
  return [a.place, b.place];
}

/** The sections by their ids, where an id stands once. */
function byId(sections: readonly Section[]): Map<string, Section> {
  const known = new Map<string, Section>();
  const twice = new Set<string>();
  for (const section of sections) {
    const id = section.heading?.element.id;
    if (!id) continue;
    if (known.has(id)) twice.add(id);
    known.set(id, section);
  }
  for (const id of twice) known.delete(id);
  return known;
}

/** How likely two sections are translations of each other, from 0 to 1. */
function sectionLikeness(a: Section, b: Section, ratio: number): number {
  if (!a.heading || !b.heading) return 0;
  const levels = Math.abs(a.heading.element.depth - b.heading.element.depth);
  const depth = levels === 0 ? 1 : levels === 1 ? 0.5 : 0;
  const kinds = sharedKinds(a, b);
  return (
    0.2 * depth +
    0.25 * kinds +
    0.25 * likeness(a.heading, b.heading, ratio) +
    0.3 * likeness(a.whole, b.whole, ratio)
  );
}

/** The share of blocks whose kind the other section has too (Dice 1945); 1 where neither has blocks. */
function sharedKinds(a: Section, b: Section): number {
  const kinds = a.blocks.map(({ element }) => element.kind);
  const left = b.blocks.map(({ element }) => element.kind);
  const all = kinds.length + left.length;
  if (all === 0) return 1;
  let shared = 0;
  for (const kind of kinds) {
    const found = left.indexOf(kind);
    if (found < 0) continue;
    left.splice(found, 1);
    shared += 2;
  }
  return shared / all;
}
