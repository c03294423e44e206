import type { Page } from '#catalogue';
import { type Block, partsOf } from '#markdown';
import { comparePages, type Comparison } from './comparison.ts';
import { commitOf } from '../editions.ts';
import { type Elsewhere, kinOf } from './kin.ts';
import type { PageView } from './page-view.ts';
import type { Known } from './sections.ts';

/** Compares two pages, with what other comparisons tell of them. */
export type Compare = (a: Page, b: Page, elsewhere?: Elsewhere) => Comparison;

/** Makes what compares pages. Two pages of which nothing is known from elsewhere are compared once. */
export function comparer(viewOf: (page: Page) => PageView): Compare {
  const comparisons = new Map<Page, Map<Page, Comparison>>();
  return (a, b, elsewhere) => {
    if (elsewhere) return comparePages(viewOf(a), viewOf(b), elsewhere);
    const others = comparisons.get(a) ?? new Map<Page, Comparison>();
    const comparison = others.get(b) ?? comparePages(viewOf(a), viewOf(b));
    comparisons.set(a, others.set(b, comparison));
    return comparison;
  };
}

/**
 * Compares the pages of a blueprint with one of them. Of each edition the first page is laid beside the reference by
 * itself; those that follow it do so too where they agree with that first page, since they tell the same text. What is
 * uncertain between editions is so decided once for all languages (after the consistency of Notredame et al. 2000).
 * What is uncertain within one is decided by all languages together: each side by what says the same in others.
 */
export function compareAll(reference: Page, pages: readonly Page[], compare: Compare): Comparison[] {
  const editions = Map.groupBy(
    pages.filter((page) => page !== reference),
    commitOf,
  );
  const comparisons = new Map<Page, Comparison>();
  const beside = (page: Page, known?: Known): Comparison => {
    const alone = compare(reference, page);
    if (alone.alike) return alone;
    const kin = kinOf(reference, page, pages, compare);
    return compare(reference, page, { known: known ?? nothing, kin });
  };
  for (const [commit, [first, ...rest]] of editions) {
    if (!first) continue;
    const comparison = beside(first);
    comparisons.set(first, comparison);
    const guides = !comparison.alike && commit !== commitOf(reference);
    for (const page of rest) {
      const known = guides ? composed(comparison, compare(first, page)) : undefined;
      comparisons.set(page, beside(page, known));
    }
  }
  return pages.flatMap((page) => comparisons.get(page) ?? []);
}

const nothing: Known = () => undefined;

/** What two comparisons that have a page in common say of the other two pages. */
function composed(first: Comparison, second: Comparison): Known {
  const [toMiddle, toEnd] = [twinsIn(first), twinsIn(second)];
  const fromEnd = new Map([...toEnd].map(([middle, end]) => [end, middle]));
  return (a, b) => {
    const [middle, middleOfB] = [toMiddle.get(a), fromEnd.get(b)];
    if (middle === undefined && middleOfB === undefined) return undefined;
    if (middle !== undefined && middle === middleOfB) return true;
    // One of them has another twin; or the middle page has it, and the first page does not.
    return middleOfB !== undefined || (middle !== undefined && toEnd.has(middle)) ? false : undefined;
  };
}

/** Blocks, rows and items of the reference with those of the other page that they are pairs of. */
function twinsIn({ blocks, tables, lists }: Comparison): Map<object, object> {
  const twins = new Map<object, object>();
  const relate = (a: object | null, b: object | null): void => {
    if (a && b && !twins.has(a)) twins.set(a, b);
  };
  for (const [a, b] of blocks) {
    relate(a?.element ?? null, b?.element ?? null);
    if (!a || !b || a.shape !== b.shape) continue;
    const inner = innerOf(b.element);
    innerOf(a.element).forEach((element, index) => {
      relate(element, inner[index] ?? null);
    });
  }
  for (const [a, b] of tables.flatMap(({ rows }) => rows)) relate(a?.element ?? null, b?.element ?? null);
  for (const [a, b] of lists.flatMap(({ items }) => items)) relate(a, b);
  return twins;
}

/** Rows and items in a block, in an order that only its shape decides. */
function innerOf(block: Block): readonly object[] {
  if (block.kind !== 'table') return partsOf(block);
  const rows = [block.header, ...block.rows];
  return [...rows, ...rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items))];
}
