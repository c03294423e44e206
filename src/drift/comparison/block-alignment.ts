import type { Block, Heading } from '#markdown';
import { align, type AlignedPair, type Alignment } from '#alignment';
import { beadLikeness, blockLikeness, distinction, type Signed } from './likeness.ts';
import type { Sides } from './kin.ts';
import { matchSections, type Section, type SectionPair, sectionsOf } from './sections.ts';
import { pairLeftovers } from './unpaired.ts';

/** The blocks of two pages, laid side by side. */
export interface BlockAlignment {
  /** In the order of the first page. A block that was split or joined is in two pairs. */
  readonly blocks: Alignment<Signed<Block>>;
  /** The headings of the sections that both pages have. */
  readonly headings: readonly HeadingPair[];
}

/** The heading of a section in both pages. */
export interface HeadingPair {
  readonly first: Heading;
  readonly second: Heading;
  /** The section stands elsewhere among those that both pages have. */
  readonly moved: boolean;
}

/** From here on a block below a heading that the other page lacks is the same as one that stands elsewhere there. */
const leastWithoutHeading = 0.6;

/** Lays the blocks of two pages side by side: section by section, and within the sections in order. */
export function alignBlocks(
  first: readonly Signed<Block>[],
  second: readonly Signed<Block>[],
  sides: Sides,
): BlockAlignment {
  const { ratio, known } = sides;
  const [sections, others] = [sectionsOf(first), sectionsOf(second)];
  const pairs = matchSections(sections, others, ratio, known);
  const [regions, otherRegions] = [
    regionsOf(sections, new Set(pairs.map((pair) => pair.first))),
    regionsOf(others, new Set(pairs.map((pair) => pair.second))),
  ];
  const unmatched = new Set<Signed<Block>>();
  for (const { below } of [...regions.values(), ...otherRegions.values()])
    for (const block of below) unmatched.add(block);

  const mayPair = (a: Signed<Block>, b: Signed<Block>): boolean =>
    a.element.kind !== 'heading' && known(a.element, b.element) !== false;
  const similarity = (a: Signed<Block>, b: Signed<Block>): number => {
    const fact = known(a.element, b.element);
    if (fact !== undefined) return fact ? 1 : 0;
    const away = Number(unmatched.has(a)) + Number(unmatched.has(b));
    if (away === 2) return 0;
    const like = sides.likeness(a, b, blockLikeness);
    return away === 0 || like >= leastWithoutHeading ? like : 0;
  };
  const bead = (
    one: Signed<Block>,
    two: readonly [Signed<Block>, Signed<Block>],
    oneIsFirst: boolean,
  ): number => {
    const like = beadLikeness(one, two, oneIsFirst ? ratio : 1 / ratio);
    const isFree = ({ element }: Signed<Block>): boolean =>
      (oneIsFirst ? known(one.element, element) : known(element, one.element)) === undefined;
    return like > 0 && two.every(isFree) && ![one, ...two].some((block) => unmatched.has(block)) ? like : 0;
  };
  const aligned = pairs.flatMap(({ first: a, second: b }): AlignedPair<Signed<Block>>[] => [
    ...(a.heading && b.heading ? [[a.heading, b.heading] as const] : []),
    ...align(regions.get(a)?.all ?? [], otherRegions.get(b)?.all ?? [], similarity, { bead }),
  ]);
  const blocks = pairLeftovers(aligned, {
    groupOf: (block) => (unmatched.has(block) ? null : kindOf(block.element)),
    mayPair,
    distinction: (a, b) => (kindOf(a.element) === kindOf(b.element) ? distinction(a, b, ratio) : 0),
  });
  return { blocks, headings: pairs.flatMap(headingPair) };
}

function headingPair({ first, second, moved }: SectionPair): HeadingPair[] {
  return first.heading && second.heading
    ? [{ first: first.heading.element, second: second.heading.element, moved }]
    : [];
}

interface Region {
  readonly all: readonly Signed<Block>[];
  /** Those that stand below a heading which the other page lacks, with that heading. */
  readonly below: readonly Signed<Block>[];
}

/** By section that both pages have, its blocks and those of the sections behind it that one page alone has. */
function regionsOf(sections: readonly Section[], matched: ReadonlySet<Section>): Map<Section, Region> {
  const regions = new Map<Section, Region>();
  let [current, all, below]: [Section | undefined, Signed<Block>[], Signed<Block>[]] = [undefined, [], []];
  for (const section of sections) {
    if (matched.has(section)) {
      [current, all, below] = [section, [...section.blocks], []];
      regions.set(section, { all, below });
    } else if (current) {
      const blocks = section.heading ? [section.heading, ...section.blocks] : section.blocks;
      all.push(...blocks);
      below.push(...blocks);
    }
  }
  return regions;
}

/** Blocks of one kind can be pairs by their place alone, but not below headings that one page alone has. */
function kindOf(element: Block): string {
  return element.kind === 'component' ? `${element.kind} ${element.name}` : element.kind;
}
