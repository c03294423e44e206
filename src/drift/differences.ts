import { byLanguage, type Language, type Page } from '#catalogue';
import type { Comparison } from './comparison.ts';
import { type Correspondence, correspondenceIn } from './correspondence.ts';
import { commitOf, type Editions } from './editions.ts';
import type { Difference, Rule, Spot } from './rules/rule.ts';

/** A page's part in a difference. */
export interface Part {
  readonly page: Page;
  readonly spot: Spot;
}

/** A difference between the translations of a blueprint, seen from all of them: the odd ones against the others. */
export interface SharedDifference {
  readonly rule: Rule;
  /** What differs, in words. */
  readonly subject: string;
  /** The pages to be changed, or to be looked at first. */
  readonly odd: readonly Part[];
  readonly others: readonly Part[];
  /** The side that lacks something; null when both have something, but not the same. */
  readonly lacks: 'odd' | 'others' | null;
  readonly values: { readonly odd: string; readonly others: string } | null;
  /** Why the sides differ: the odd ones come from an older source, from the same one, or it is not known which is newer. */
  readonly cause: 'behind' | 'defect' | 'unknown';
}

/**
 * Joins what the rules find between the reference and each other page: pages that differ from the reference in the
 * same way are told once, and against all that agree with it.
 *
 * @param comparisons - all with the same reference, a page of the first edition
 */
export function sharedDifferences(
  comparisons: readonly Comparison[],
  rules: readonly Rule[],
  editions: Editions,
): SharedDifference[] {
  const reference = comparisons[0]?.reference.page;
  if (!reference) return [];
  const unlike = comparisons.filter(({ alike }) => !alike);
  if (unlike.length === 0) return [];
  const correspondences = new Map(comparisons.map((one) => [one.other.page, correspondenceIn(one)]));
  return rules.flatMap((rule) => {
    const groups = new Map<string, { page: Page; difference: Difference }[]>();
    for (const comparison of unlike) {
      const counts = new Map<string, number>();
      for (const difference of rule.find(comparison)) {
        const {
          lacks,
          reference: { line, column },
          values,
        } = difference;
        const base = JSON.stringify([lacks, line, column, values]);
        const count = (counts.get(base) ?? 0) + 1;
        counts.set(base, count);
        const key = `${base} ${count}`;
        groups.set(key, [...(groups.get(key) ?? []), { page: comparison.other.page, difference }]);
      }
    }
    return [...groups.values()].flatMap((group) =>
      orient(rule, group, reference, comparisons, correspondences, editions),
    );
  });
}

function orient(
  rule: Rule,
  group: readonly { page: Page; difference: Difference }[],
  reference: Page,
  comparisons: readonly Comparison[],
  correspondences: ReadonlyMap<Page, Correspondence>,
  { editions, ordered }: Editions,
): SharedDifference[] {
  const difference = group[0]?.difference;
  if (!difference) return [];
  const differing: Part[] = group.map(({ page, difference: { other } }) => ({ page, spot: other }));
  const agreeing: Part[] = [
    { page: reference, spot: difference.reference },
    ...comparisons
      .filter(({ other }) => !group.some(({ page }) => page === other.page))
      .map(({ other }): Part => {
        const spot = correspondences.get(other.page)?.(difference.reference) ?? top;
        // Where the reference has no words, nothing stands that the other could show.
        return { page: other.page, spot: difference.reference.words === undefined ? pointOf(spot) : spot };
      }),
  ];
  const newest = editions[0].commit;
  const isNewest = ({ page }: Part): boolean => commitOf(page) === newest;
  const behind = ordered && !differing.some(isNewest);
  // Where the sides are not told apart by their editions, the fewer are the odd ones.
  const differingAreOdd = behind || differing.length <= agreeing.length;
  const [odd, others] = differingAreOdd ? [differing, agreeing] : [agreeing, differing];
  const sameSource = odd.some((part) => others.some((other) => commitOf(part.page) === commitOf(other.page)));
  const lacking =
    difference.lacks === null ? null : (difference.lacks === 'other') === differingAreOdd ? 'odd' : 'others';
  const { values } = difference;
  return [
    {
      rule,
      subject: difference.subject ?? rule.subject,
      odd: sorted(odd),
      others: sorted(others),
      lacks: lacking,
      values: values
        ? differingAreOdd
          ? { odd: values.other, others: values.reference }
          : { odd: values.reference, others: values.other }
        : null,
      cause: sameSource ? 'defect' : ordered ? 'behind' : 'unknown',
    },
  ];
}

const top: Spot = { line: 1, column: 1 };

function pointOf({ line, column }: Spot): Spot {
  return { line, column };
}

function sorted(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => byLanguage(a.page.language, b.page.language));
}

/** The languages of a side. */
export function languagesOf(parts: readonly Part[]): Language[] {
  return parts.map(({ page }) => page.language);
}
