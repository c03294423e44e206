import type { Language, Page } from '#catalogue';
import type { Outline } from '#markdown';
import type { MovedText, Place } from '../report.ts';
import { shorten } from '../words.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { movementsIn } from './movements.ts';
import { twinsOf } from './shared-places.ts';
import type { Witness } from './witnesses.ts';

/** A page of a pair, with what it is made of. */
export interface Side {
  readonly page: Page;
  readonly outline: Outline;
}

/**
 * What moved between the sources of two pages, in words of a language that knows both, the leading one if it does, and
 * where it belongs in both pages.
 *
 * @param witnesses - asked from the source of the page that is behind to that of the leading one
 */
export function movedTexts(behind: Side, leading: Side, witnesses: readonly Witness[]): MovedText[] {
  const rank = ({ language, own }: Witness): number => (language === leading.page.language ? 0 : own ? 1 : 2);
  const [first, ...others] = witnesses.toSorted((a, b) => rank(a) - rank(b));
  if (!first) return [];
  const { before, after } = first.change;
  const inBehind = placesIn(behind, before);
  const inLeading = placesIn(leading, after);
  return movementsIn(first, others).map(({ language, class: kind, words, before: old, after: now }) => ({
    language,
    class: kind,
    words,
    places: [...(old === null ? [] : inBehind(old)), ...(now === null ? [] : inLeading(now))],
  }));
}

/** Where the leaves of a version stand in a page that comes from the same source. */
function placesIn({ page, outline }: Side, version: readonly Leaf[]): (index: number) => Place[] {
  const leaves = leavesOf(outline, page.path, true);
  const twins = twinsOf(version, leaves);
  return (index) => {
    const leaf = leaves[twins.get(index) ?? -1];
    return leaf ? [placeOf(page.path, page.language, leaf)] : [];
  };
}

function placeOf(path: string, language: Language, { line, column, text }: Leaf): Place {
  const excerpt = shorten(text);
  return { path, language, line, column, ...(excerpt && { excerpt }) };
}
