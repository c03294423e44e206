import type { GlossaryTerm, Page } from '#catalogue';
import { alignedPieces, type Piece } from '../comparison/aligned-pieces.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { mentionsIn, ownMentionsIn, type Vocabulary } from '../glossary/glossary-lookup.ts';
import { Hints } from '../glossary/hints.ts';

/** A text of a page. */
export interface PagePiece {
  readonly page: Page;
  readonly piece: Piece;
}

/** A term that one page alone renders otherwise than the glossary has it. */
export interface TermOtherwise {
  readonly term: GlossaryTerm;
  readonly page: Page;
  /** The texts in which all others have it, and the page has nothing of it; with those of the others. */
  readonly texts: readonly [OddText, ...OddText[]];
}

interface OddText {
  readonly odd: PagePiece;
  readonly others: readonly PagePiece[];
}

/** What a page has of a term in a text in which all others have it. */
interface Asked extends OddText {
  readonly term: GlossaryTerm;
  readonly has: boolean;
  /** In the others, the text is the term and nothing else. */
  readonly isLabel: boolean;
}

/** In fewer texts, the page may have said it without the term. */
const fewestTexts = 2;

/**
 * Finds terms that a page renders otherwise than the glossary has them, where all its translations have them. A single
 * sentence is often said without a term: “Här avgör …” for “Neste blueprint, …”. So it has to be a label, which is the
 * term alone in all other languages, or to be so throughout the page.
 *
 * @param comparisons - all with the same reference, of translations of one source
 */
export function termsOtherwise(comparisons: readonly Comparison[], vocabulary: Vocabulary): TermOtherwise[] {
  if (vocabulary.glossary.terms.length === 0) return [];
  const hints = new Hints(vocabulary.glossary);
  const asked = rowsIn(comparisons).flatMap((row) => askedIn(row, vocabulary, hints));
  const byPage = Map.groupBy(asked, ({ odd }) => odd.page);
  return [...byPage].flatMap(([page, own]) =>
    [...Map.groupBy(own, ({ term }) => term)].flatMap(([term, texts]) => {
      const without = texts.filter(({ has }) => !has);
      if (without.length === 0) return [];
      const throughout = without.length === texts.length && texts.length >= fewestTexts;
      const [first, ...rest] = throughout ? without : without.filter(({ isLabel }) => isLabel);
      const isOurs = first?.others.every(({ page: other, piece }) =>
        ownMentionsIn(piece, other.language, vocabulary).some((mention) => mention.term === term),
      );
      return first && isOurs ? [{ term, page, texts: [first, ...rest] as const }] : [];
    }),
  );
}

/** The texts that all pages have. */
function rowsIn(comparisons: readonly Comparison[]): PagePiece[][] {
  const rows = new Map<Piece, Map<Page, Piece>>();
  for (const comparison of comparisons) {
    const { reference, other } = comparison;
    for (const [mine, theirs] of alignedPieces(comparison)) {
      const row = rows.get(mine) ?? new Map([[reference.page, mine]]);
      if (!row.has(other.page)) row.set(other.page, theirs);
      rows.set(mine, row);
    }
  }
  return [...rows.values()]
    .filter(({ size }) => size > comparisons.length)
    .map((row) => Array.from(row, ([page, piece]) => ({ page, piece })));
}

/** The terms that all but one page have in a text, with each page as the one. */
function askedIn(row: readonly PagePiece[], vocabulary: Vocabulary, hints: Hints): Asked[] {
  const found = row.map((one) => {
    const mentions = mentionsIn(one.piece, one.page.language, vocabulary);
    const approved = mentions.filter((mention) => mention.approved);
    return { one, mentions, terms: new Set(approved.map(({ term }) => term)) };
  });
  const terms = new Set(found.flatMap((one) => [...one.terms]));
  return [...terms].flatMap((term) => {
    const named = found.filter(({ one }) => term.approved[one.page.language]);
    if (named.length < 3) return [];
    return named.flatMap(({ one: odd, mentions }): Asked[] => {
      const others = named.filter(({ one }) => one !== odd);
      if (!others.every((other) => other.terms.has(term))) return [];
      const has =
        mentions.some((mention) => mention.term === term) ||
        hints.isHinted(term, odd.piece.text, odd.page.language);
      const isLabel = others.every(
        ({ one, mentions: [first] }) => first?.term === term && isAll(one.piece.text, first),
      );
      return [{ term, has, isLabel, odd, others: others.map(({ one }) => one) }];
    });
  });
}

/** Tells whether beside what was found a text has signs alone. */
function isAll(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}
