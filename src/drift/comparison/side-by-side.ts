import type { Applications, Language, Page } from '#catalogue';
import type { Block, Outline } from '#markdown';
import type { DifferenceClass } from '../report.ts';
import { comparingRules } from '../rules/index.ts';
import { foundBy } from '../rules/found.ts';
import type { Difference, Spot } from '../rules/rule.ts';
import { comparer, compareAll } from './compare-all.ts';
import type { Comparison, Point } from './comparison.ts';
import { rowsOf, type SideRow } from './side-rows.ts';
import type { Signed } from './likeness.ts';
import type { Slugs } from './neutral-url.ts';
import { viewPage } from './page-view.ts';

/** A page to be laid beside its translations. */
export interface Side {
  readonly page: Page;
  readonly outline: Outline;
  /** How many blocks each piece of the page has, in order. What is shown as one, such as a note, is one piece; what has no block is left out. */
  readonly pieces: readonly number[];
}

/** What differs between two translations, and where. */
export interface SideDifference {
  /** Id of the rule that finds it. */
  readonly rule: string;
  readonly class: DifferenceClass;
  /** The language whose page lacks something; null when both have something, but not the same. */
  readonly lacks: Language | null;
  /** Where it stands in both pages, or would stand. */
  readonly spots: readonly [Spot, Spot];
  /** What each side has, in a form that does not depend on its language. */
  readonly values: readonly [string, string] | null;
}

/** Translations of a blueprint, piece by piece side by side. */
export interface SideBySide {
  /** In the order of the first page; what it lacks stands behind what it stands behind elsewhere. */
  readonly rows: readonly SideRow[];
  /** Finds the row of a place in the page of a language; null for a place in its front matter. */
  rowAt(language: Language, place: Point): number | null;
  /** What differs between two translations, in the order of the rules. */
  differencesBetween(first: Language, second: Language): readonly SideDifference[];
}

/**
 * Lays the translations of a blueprint side by side, as many as there are.
 *
 * @param sides - the first is what the others are laid beside, best a page of the newest edition
 */
export function laySideBySide(
  sides: readonly [Side, ...Side[]],
  applications: Applications,
  slugs?: Slugs,
): SideBySide {
  const views = new Map(
    sides.map(({ page, outline }) => [page, viewPage(page, outline, applications, slugs)] as const),
  );
  const compare = comparer((page) => views.get(page) ?? viewPage(page, { blocks: [] }, applications, slugs));
  const pages = sides.map(({ page }) => page);
  const [first] = sides;
  const besideFirst = new Map(
    compareAll(first.page, pages, compare).map((comparison) => [comparison.other.page, comparison]),
  );
  const pageIn = (language: Language): Page => {
    const page = pages.find((one) => one.language === language);
    if (!page) throw new RangeError(`No page of the blueprint is in “${language}”.`);
    return page;
  };
  const placeIn = new Map(
    sides.flatMap(({ page }) =>
      (views.get(page)?.blocks ?? []).map((block, index): [Signed<Block>, number] => [block, index]),
    ),
  );
  const starts = new Map(sides.map(({ page, outline, pieces }) => [page, startsOf(outline, pieces)]));
  const pieceOf = new Map(sides.map(({ page, pieces }) => [page, pieces.flatMap(repeated)]));
  const pairsIn = ({ blocks, reference, other }: Comparison): [number, number][] =>
    blocks.flatMap(([a, b]): [number, number][] => {
      const mine = a && pieceOf.get(reference.page)?.[placeIn.get(a) ?? -1];
      const theirs = b && pieceOf.get(other.page)?.[placeIn.get(b) ?? -1];
      return mine == null || theirs == null ? [] : [[mine, theirs]];
    });
  const rows = rowsOf(
    sides.map(({ page: { language }, pieces }) => ({
      language,
      pieces: [...pieces.keys()].filter((piece) => pieces[piece]),
    })),
    (a, b) => {
      const [one, other] = [pageIn(a), pageIn(b)];
      return pairsIn(
        one === first.page ? (besideFirst.get(other) ?? compare(one, other)) : compare(one, other),
      );
    },
  );
  const rowOf = new Map<string, number>();
  rows.forEach(({ pieces }, row) => {
    for (const [language, own] of pieces) for (const piece of own) rowOf.set(`${language} ${piece}`, row);
  });
  return {
    rows,
    rowAt(language, place) {
      const begun = (starts.get(pageIn(language)) ?? []).filter(({ point }) => !isBefore(place, point));
      const piece = begun.at(-1)?.piece;
      return piece === undefined ? null : (rowOf.get(`${language} ${piece}`) ?? null);
    },
    differencesBetween(a, b) {
      const [one, other] = [pageIn(a), pageIn(b)];
      const isMirrored = other === first.page;
      const beside = isMirrored ? besideFirst.get(one) : besideFirst.get(other);
      const known = one === first.page || isMirrored ? beside : undefined;
      const comparison = known ?? compare(one, other);
      return differencesIn(comparison).map((difference) =>
        known && isMirrored ? mirrored(difference) : difference,
      );
    },
  };
}

function differencesIn(comparison: Comparison): SideDifference[] {
  const [first, second] = [comparison.reference.page.language, comparison.other.page.language];
  return comparingRules
    .filter(({ inAlikePages }) => inAlikePages || !comparison.alike)
    .flatMap((rule) =>
      foundBy(rule, comparison).map(({ lacks, reference, other, values }: Difference) => ({
        rule: rule.id,
        class: rule.class,
        lacks: lacks === null ? null : lacks === 'reference' ? first : second,
        spots: [reference, other] as const,
        values: values ? ([values.reference, values.other] as const) : null,
      })),
    );
}

function mirrored(difference: SideDifference): SideDifference {
  const {
    spots: [a, b],
    values,
  } = difference;
  return { ...difference, spots: [b, a], values: values && [values[1], values[0]] };
}

/** Where the pieces begin; one without blocks begins nowhere. */
function startsOf({ blocks }: Outline, pieces: readonly number[]): { piece: number; point: Point }[] {
  let next = 0;
  return pieces.flatMap((count, piece) => {
    const block = blocks[next];
    next += count;
    return count > 0 && block ? [{ piece, point: block }] : [];
  });
}

/** The piece of each block: its number, as often as it has blocks. */
function repeated(count: number, piece: number): number[] {
  return Array<number>(count).fill(piece);
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
