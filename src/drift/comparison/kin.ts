import type { Language, Page } from '#catalogue';
import type { Features, Row } from '#markdown';
import type { AlignedPair, Alignment } from '#alignment';
import type { Comparison, Point } from './comparison.ts';
import type { Compare } from './compare-all.ts';
import { type Signed, signPart } from './likeness.ts';
import type { Known } from './sections.ts';
import { expectedRatio } from './text-length.ts';

/** An element, with the language that it is in. */
export interface Told<Element> {
  readonly signed: Signed<Element>;
  readonly language: Language;
}

/** Finds what says the same as an element in other languages, where that is beyond doubt. */
export type Kin = (element: object) => readonly Told<object>[];

/** Nothing else is there that says the same. */
export const noKin: Kin = () => [];

/** What other comparisons tell of two pages. */
export interface Elsewhere {
  readonly known: Known;
  readonly kin: Kin;
}

/** More pages than these hardly tell more, and a language that is added later changes nothing between the others. */
const mostPages = 4;

/**
 * Finds the kin of what stands in two pages: in the other pages of the blueprint, where all that is around it is in
 * lockstep with them.
 */
export function kinOf(a: Page, b: Page, pages: readonly Page[], compare: Compare): Kin {
  const others = pages.slice(0, mostPages).filter((page) => page !== a && page !== b);
  if (others.length === 0) return noKin;
  const twins = [a, b].flatMap((page) =>
    others.map((other) =>
      // Each two pages are compared in one order, and once.
      twinsIn(pages.indexOf(page) < pages.indexOf(other) ? compare(page, other) : compare(other, page)),
    ),
  );
  return (element) => twins.flatMap((one) => one.get(element) ?? []);
}

/** Tells how likely two elements are translations of each other, by the expected ratio of their lengths. */
export type Likeness<Element> = (a: Signed<Element>, b: Signed<Element>, ratio: number) => number;

/** Two pages to be laid side by side, and what is known of them. */
export class Sides {
  /** How much longer a text of the first page is expected to be. */
  readonly ratio: number;
  readonly known: Known;
  readonly #languages: readonly [Language, Language];
  readonly #kin: Kin;

  constructor(first: Language, second: Language, { known, kin }: Elsewhere) {
    this.ratio = expectedRatio(first, second);
    this.known = known;
    this.#languages = [first, second];
    this.#kin = kin;
  }

  /**
   * How alike two elements are by all that says the same: the mean over every two of different languages, as the
   * profiles of a progressive alignment are compared (Thompson, Higgins & Gibson 1994).
   */
  likeness<Element extends object>(
    a: Signed<Element>,
    b: Signed<Element>,
    likeness: Likeness<Element>,
  ): number {
    const [kin, otherKin] = [this.#kinOf(a), this.#kinOf(b)];
    if (kin.length + otherKin.length === 0) return likeness(a, b, this.ratio);
    let [sum, count] = [0, 0];
    for (const x of [{ signed: a, language: this.#languages[0] }, ...kin]) {
      for (const y of [{ signed: b, language: this.#languages[1] }, ...otherKin]) {
        if (x.language === y.language) continue;
        sum += likeness(x.signed, y.signed, expectedRatio(x.language, y.language));
        count++;
      }
    }
    return sum / count;
  }

  /** What says the same as an element is one of its kind. */
  #kinOf<Element extends object>({ element }: Signed<Element>): readonly Told<Element>[] {
    return this.#kin(element) as readonly Told<Element>[];
  }

  /** The likeness of two elements, which gives way to what is known of them. */
  withKnown<Element extends object>(
    a: Signed<Element>,
    b: Signed<Element>,
    likeness: Likeness<Element>,
  ): number {
    const fact = this.known(a.element, b.element);
    return fact === undefined ? this.likeness(a, b, likeness) : Number(fact);
  }
}

/** What stands in two pages that are in lockstep, or in lists and tables of theirs that are. */
function twinsIn({ reference, other, blocks, tables, lists }: Comparison): Twins {
  const twins: Twins = new Map();
  const relate = (a: Signed<object>, b: Signed<object>): void => {
    twins.set(a.element, { signed: b, language: other.page.language });
    twins.set(b.element, { signed: a, language: reference.page.language });
  };
  const relateItems = (a: readonly Part[], b: readonly Part[]): void => {
    if (a.length !== b.length) return;
    a.forEach((item, index) => {
      const twin = b[index];
      if (twin) relate(signPart(item, [item], reference), signPart(twin, [twin], other));
    });
  };
  const relateRows = (rows: Alignment<Signed<Row>>): void => {
    for (const [a, b] of rows) {
      if (!a || !b) continue;
      relate(a, b);
      if (a.element.cells.length !== b.element.cells.length) continue;
      a.element.cells.forEach((cell, column) => {
        relateItems(cell.items, b.element.cells[column]?.items ?? []);
      });
    }
  };
  const pageInStep = isInStep(blocks);
  for (const [a, b] of blocks) {
    if (!a || !b) continue;
    if (pageInStep) relate(a, b);
    if (a.shape !== b.shape) continue;
    if (a.element.kind === 'list' && b.element.kind === 'list') relateItems(a.element.items, b.element.items);
    if (a.element.kind === 'table' && b.element.kind === 'table')
      relateRows(zip(reference.rowsOf(a.element), other.rowsOf(b.element)));
  }
  for (const { rows } of tables) if (isInStep(rows)) relateRows(rows);
  for (const { items } of lists) {
    if (isInStep(items))
      relateItems(
        items.flatMap(([a]) => a ?? []),
        items.flatMap(([, b]) => b ?? []),
      );
  }
  return twins;
}

type Twins = Map<object, Told<object>>;
type Part = Features & Point;

/** Tells whether each element has one of its own on the other side. */
function isInStep<Element>(alignment: Alignment<Element>): boolean {
  const seconds = new Set(alignment.map(([, b]) => b));
  return (
    alignment.every(([a, b]) => a !== null && b !== null) &&
    seconds.size === alignment.length &&
    new Set(alignment.map(([a]) => a)).size === alignment.length
  );
}

function zip<Element>(first: readonly Element[], second: readonly Element[]): Alignment<Element> {
  return first.flatMap((a, index): AlignedPair<Element>[] => {
    const b = second[index];
    return b === undefined ? [] : [[a, b]];
  });
}
