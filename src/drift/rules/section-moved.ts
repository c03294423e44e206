import type { SectionPair } from '../comparison/comparison.ts';
import { shorten } from '../words.ts';
import type { Rule } from './rule.ts';

/** A section that stands elsewhere in a translation. One that moved with the section around it is not told again. */
export const sectionMoved: Rule = {
  id: 'section-moved',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.99,
  subject: 'place of the section',
  find: ({ sections }) => {
    if (!sections.some(({ moved }) => moved)) return [];
    const others = sections.toSorted((a, b) => a.other.line - b.other.line);
    return sections.flatMap((pair, place) => {
      if (!pair.moved) return [];
      const { reference: a, other: b } = pair;
      return [
        {
          lacks: null,
          subject: `place of the section “${shorten(a.text)}”`,
          reference: { line: a.line, column: a.column, words: a.text },
          other: { line: b.line, column: b.column, words: b.text },
          values: {
            reference: behind(sections[place - 1]),
            other: behind(others[others.indexOf(pair) - 1]),
          },
        },
      ];
    });
  },
};

/** What a section stands behind; by the reference's heading, so that several pages can be told to be alike. */
function behind(before: SectionPair | undefined): string {
  if (!before) return 'nothing before it';
  const { id, text } = before.reference;
  return `${id === null ? `“${text.trim()}”` : `#${id}`} before it`;
}
