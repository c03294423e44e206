import type { Comparison } from '../comparison/comparison.ts';
import type { MarksOf } from './leaf-references.ts';

/**
 * The links of a text by their targets, in the form that does not depend on the language. A heading of the page itself
 * goes by the id that it has in the reference, so that ids which translations do not share are told once, where they
 * stand, and not with every link to them.
 */
export const linkMarks: MarksOf = (leaf, side, comparison) =>
  leaf.links.map(({ url, text, line, column }) => {
    const neutral = comparison[side].neutral(url);
    return {
      line,
      column,
      words: text.trim() === '' ? url : text,
      value: side === 'other' && neutral.startsWith('#') ? inReference(neutral, comparison) : neutral,
    };
  });

/** The page that an address leads to, whatever the heading. */
export function pageOf(url: string): string {
  return url.replace(/#.*/s, '');
}

function inReference(fragment: string, { sections }: Comparison): string {
  const anchor = fragment.slice(1);
  const twin = sections.find(({ other }) => other.anchor === anchor);
  return twin ? `#${twin.reference.anchor}` : fragment;
}
