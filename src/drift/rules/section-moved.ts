import type { Heading } from '#markdown';
import type { Comparison, SectionPair } from '../comparison.ts';
import { shorten } from '../words.ts';
import type { Rule } from './rule.ts';

/** A section that stands elsewhere in a translation. One that moved with the section around it is not told again. */
export const sectionMoved: Rule = {
  id: 'section-moved',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.97,
  subject: 'place of the section',
  find: (comparison) => {
    const { sections } = comparison;
    if (!sections.some(({ moved }) => moved)) return [];
    const [around, otherAround] = [
      parents(sections.map(({ reference }) => reference)),
      parents(inOrderOfOther(sections).map(({ other }) => other)),
    ];
    const pairs = new Map(sections.map((pair) => [pair.reference, pair]));
    const movedAlong = ({ reference, other }: SectionPair): boolean => {
      const outer = around.get(reference);
      const pair = outer && pairs.get(outer);
      return pair?.moved === true && otherAround.get(other) === pair.other;
    };
    return sections
      .filter((pair) => pair.moved && !movedAlong(pair))
      .map(({ reference: a, other: b }) => ({
        lacks: null,
        subject: `place of the section “${shorten(a.text)}”`,
        reference: { line: a.line, column: a.column, words: a.text },
        other: { line: b.line, column: b.column, words: b.text },
        values: placesOf(a, b, comparison),
      }));
  },
};

function inOrderOfOther(sections: readonly SectionPair[]): SectionPair[] {
  return sections.toSorted((a, b) => a.other.line - b.other.line);
}

/** By heading, the heading of the section that it is in. */
function parents(headings: readonly Heading[]): Map<Heading, Heading | undefined> {
  const open: Heading[] = [];
  return new Map(
    headings.map((heading) => {
      while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
      const parent = open.at(-1);
      open.push(heading);
      return [heading, parent];
    }),
  );
}

/** What a section stands behind on each side, among the sections that both have. */
function placesOf(a: Heading, b: Heading, { sections }: Comparison): { reference: string; other: string } {
  const behind = (previous: SectionPair | undefined): string =>
    previous ? `${nameOf(previous)} before it` : 'nothing before it';
  const own = sections.findIndex(({ reference }) => reference === a);
  const others = inOrderOfOther(sections);
  const theirs = others.findIndex(({ other }) => other === b);
  return { reference: behind(sections[own - 1]), other: behind(others[theirs - 1]) };
}

/** By the reference's heading, so that the values of several comparisons can be told apart. */
function nameOf({ reference: { id, text } }: SectionPair): string {
  return id === null ? `“${text.trim()}”` : `#${id}`;
}
