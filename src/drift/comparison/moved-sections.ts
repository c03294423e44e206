import { inOrder } from '#alignment';
import { sizeOf } from './likeness.ts';
import type { Section, SectionPair } from './sections.ts';

/**
 * Tells which of the sections that two pages share stand elsewhere: those that are not in the order of their
 * neighbours within the section around them, the fewest that there can be, of two that changed places the smaller one;
 * and those that are in another section. What stands in a section that moved has not moved itself.
 *
 * @returns in the order of the first page
 */
export function withMoves(pairs: readonly (readonly [Section, Section])[]): SectionPair[] {
  const sorted = pairs.toSorted(([a], [b]) => a.place - b.place);
  const places = sorted.map(([, { place }]) => place);
  if (places.every((place, index) => place > (places[index - 1] ?? -1)))
    return sorted.map(([first, second]) => ({ first, second, moved: false }));

  const standing = new Set(sorted.flatMap(([first]) => (first.heading ? [] : [first])));
  const twins = new Map(sorted.map(([a, b]) => [b, a]));
  const others = sorted.map(([, b]) => b).sort((a, b) => a.place - b.place);
  const around = parentsOf(sorted.map(([a]) => a));
  const aroundOthers = parentsOf(others);
  const siblings = Map.groupBy(sorted, ([a, b]) => {
    const [parent, other] = [around.get(a), aroundOthers.get(b)];
    return parent === (other && twins.get(other)) ? (parent ?? null) : undefined;
  });
  for (const [parent, group] of siblings) {
    if (parent === undefined) continue;
    const bySecond = new Map(group.map(([a, b]) => [b.place, a]));
    const weightOf = ([, second]: readonly [number, number]): number =>
      1 + sizeOf((bySecond.get(second) as Section).whole) * 1e-7;
    const ordered = inOrder(
      group.map(([a, b]) => [a.place, b.place] as const),
      weightOf,
    );
    for (const [, second] of ordered) standing.add(bySecond.get(second) as Section);
  }
  // A section in another one still stands where it stood when the same section is before it: its level changed.
  sorted.forEach(([a, b], index) => {
    const before = others[others.indexOf(b) - 1];
    if (before && twins.get(before) === sorted[index - 1]?.[0] && !siblingsHave(siblings, a)) standing.add(a);
  });
  return sorted.map(([first, second]) => ({ first, second, moved: !standing.has(first) }));
}

function siblingsHave(
  siblings: ReadonlyMap<Section | null | undefined, readonly (readonly [Section, Section])[]>,
  section: Section,
): boolean {
  return !siblings.get(undefined)?.some(([first]) => first === section);
}

/** By section, the one that it is in. */
function parentsOf(sections: readonly Section[]): Map<Section, Section | undefined> {
  const open: Section[] = [];
  const depthOf = ({ heading }: Section): number => heading?.element.depth ?? 0;
  return new Map(
    sections.map((section) => {
      for (let last = open.at(-1); last && depthOf(last) >= depthOf(section); last = open.at(-1)) open.pop();
      const parent = open.at(-1);
      open.push(section);
      return [section, parent];
    }),
  );
}
