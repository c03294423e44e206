import { byLanguage, type Language, type Page } from '#catalogue';
import type { Comparison } from '../comparison/comparison.ts';
import type { Compare } from '../comparison/compare-all.ts';
import { type Correspondence, correspondenceIn } from '../comparison/correspondence.ts';
import { commitOf, type Editions } from '../editions.ts';
import { foundBy } from '../rules/found.ts';
import type { Difference, Rule, Spot } from '../rules/rule.ts';

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
  /** Why the sides differ: the odd ones come from an older source, from one that says the same, or it is not known which is newer. */
  readonly cause: 'behind' | 'defect' | 'unknown';
}

/**
 * Joins what the rules find between the reference and each other page: pages that differ from the reference in the
 * same way are told once, and against all that agree with it.
 *
 * @param comparisons - all with the same reference, a page of the first edition
 * @param compare - compares two of the other pages, to find what they have in common that the reference lacks
 * @param inSync - whether the source of two pages says the same: what differs between them is no drift
 */
export function sharedDifferences(
  comparisons: readonly Comparison[],
  rules: readonly Rule[],
  editions: Editions,
  compare: Compare,
  inSync: (a: Page, b: Page) => boolean,
): SharedDifference[] {
  const reference = comparisons[0]?.reference.page;
  if (!reference) return [];
  const unlike = comparisons.filter(({ alike }) => !alike);
  const correspondences = new Map(
    comparisons.map((one) => [one.other.page, lazily(() => correspondenceIn(one))]),
  );
  const between = correspondencesBetween(compare);
  return rules.flatMap((rule) => {
    const groups = groupDifferences(rule.inAlikePages ? comparisons : unlike, rule, between);
    return groups.map((group) => {
      const agreeing = agreeingWith(group, groups, comparisons, correspondences);
      return orient(
        rule,
        group,
        [{ page: reference, spot: group.difference.reference }, ...agreeing],
        editions,
        inSync,
      );
    });
  });
}

/** Most comparisons find nothing, and then nobody asks what corresponds to what. */
function lazily(make: () => Correspondence): Correspondence {
  let made: Correspondence | undefined;
  return (spot) => (made ??= make())(spot);
}

/** Pages that differ from the reference in the same way. */
interface Group {
  /** The difference of the first of them. */
  readonly difference: Difference;
  readonly differing: Part[];
}

/** Where a place of one page is in another one. */
type Between = (from: Page, to: Page) => Correspondence;

function correspondencesBetween(compare: Compare): Between {
  const known = new Map<Page, Map<Page, Correspondence>>();
  return (from, to) => {
    const others = known.get(from) ?? new Map<Page, Correspondence>();
    known.set(from, others);
    const found = others.get(to) ?? correspondenceIn(compare(from, to));
    others.set(to, found);
    return found;
  };
}

function groupDifferences(comparisons: readonly Comparison[], rule: Rule, between: Between): Group[] {
  const groups = new Map<string, Group>();
  const lacking: Group[] = [];
  for (const comparison of comparisons) {
    const counts = new Map<string, number>();
    const { page } = comparison.other;
    for (const difference of foundBy(rule, comparison)) {
      const part = { page, spot: difference.other };
      if (difference.lacks === 'reference') {
        const group = lacking.find((one) => hasSame(one, part, between));
        if (group) group.differing.push(part);
        else {
          const own = { difference, differing: [part] };
          lacking.push(own);
          groups.set(`lacking ${lacking.length}`, own);
        }
        continue;
      }
      const base = JSON.stringify([difference.lacks, placeIn(difference), difference.values]);
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      const key = `${base} ${count}`;
      const group = groups.get(key) ?? { difference, differing: [] };
      group.differing.push(part);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Tells whether what a page has, and the reference lacks, is what the pages of a group have. */
function hasSame({ differing }: Group, { page, spot }: Part, between: Between): boolean {
  const [first] = differing;
  if (!first || isAmong(differing, page)) return false;
  const twin = between(first.page, page)(first.spot);
  return twin?.line === spot.line && twin.column === spot.column;
}

function placeIn({ reference: { line, column } }: Difference): string {
  return `${line}:${column}`;
}

/** The pages that are as the reference is, where a group differs from it. One that differs in another way is not. */
function agreeingWith(
  { difference, differing }: Group,
  groups: readonly Group[],
  comparisons: readonly Comparison[],
  correspondences: ReadonlyMap<Page, Correspondence>,
): Part[] {
  const others = comparisons.map(({ other }) => other.page).filter((page) => !isAmong(differing, page));
  // Where the reference has nothing, nothing stands that the others could have, or could show.
  if (difference.lacks === 'reference') {
    return others.map((page) => {
      const { line, column } = correspondences.get(page)?.(difference.reference) ?? top;
      return { page, spot: { line, column } };
    });
  }
  const here = groups.filter((group) => placeIn(group.difference) === placeIn(difference));
  return others.flatMap((page) => {
    const spot = correspondences.get(page)?.(difference.reference);
    return spot && !here.some((group) => isAmong(group.differing, page)) ? [{ page, spot }] : [];
  });
}

function isAmong(parts: readonly Part[], page: Page): boolean {
  return parts.some((part) => part.page === page);
}

function orient(
  rule: Rule,
  { difference, differing }: Group,
  agreeing: readonly Part[],
  { editions, ordered }: Editions,
  inSync: (a: Page, b: Page) => boolean,
): SharedDifference {
  const newest = editions[0].commit;
  const isNewest = ({ page }: Part): boolean => commitOf(page) === newest;
  const behind = ordered && !differing.some(isNewest);
  // Where the sides are not told apart by their editions, the fewer are the odd ones.
  const differingAreOdd = behind || differing.length <= agreeing.length;
  const [odd, others] = differingAreOdd ? [differing, agreeing] : [agreeing, differing];
  const sameSource = odd.some((part) => others.some((other) => inSync(part.page, other.page)));
  const lacking =
    difference.lacks === null ? null : (difference.lacks === 'other') === differingAreOdd ? 'odd' : 'others';
  const { values } = difference;
  return {
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
  };
}

const top: Spot = { line: 1, column: 1 };

function sorted(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => byLanguage(a.page.language, b.page.language));
}

/** The languages of a side. */
export function languagesOf(parts: readonly Part[]): Language[] {
  return parts.map(({ page }) => page.language);
}
