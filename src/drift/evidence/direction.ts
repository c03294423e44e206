import type { Language, Page, Sources } from '#catalogue';
import { commitOf } from '../editions.ts';
import type { Past, SourceHistory } from '../past.ts';
import type { LeaderBy } from '../report.ts';

/** Which of two pages comes from the newer source, and how that is known. */
export interface Direction {
  readonly leader: Language | null;
  readonly leaderBy: LeaderBy | null;
}

/** What tells which source commit is newer, strongest first. */
export interface Dating {
  readonly source: SourceHistory | null;
  readonly sources: Sources;
  readonly past: Past;
}

/** Which of two source commits is the newer one: positive when the first is; null when that is not known. */
export interface CommitOrder {
  readonly order: number | null;
  readonly by: LeaderBy | null;
}

/**
 * Orders two source commits: by ancestry in the repository of the source, by the dates of the ledger, or by the order in
 * which the pages of the blueprint came to them. Never guesses.
 *
 * @param pages - all pages of the blueprint
 */
export function orderOf(first: string, second: string, pages: readonly Page[], dating: Dating): CommitOrder {
  if (first === second) return { order: 0, by: null };
  const told = (order: number | null, by: LeaderBy): CommitOrder | null => (order ? { order, by } : null);
  return (
    told(dating.source?.order(first, second) ?? null, 'source') ??
    told(dating.sources.compare(first, second), 'ledger') ??
    told(orderInHistory(first, second, pages, dating.past), 'history') ?? { order: null, by: null }
  );
}

/** Finds out which of two pages leads, see {@link orderOf}. */
export function directionOf(a: Page, b: Page, pages: readonly Page[], dating: Dating): Direction {
  const { order, by } = orderOf(commitOf(a), commitOf(b), pages, dating);
  return order
    ? { leader: order > 0 ? a.language : b.language, leaderBy: by }
    : { leader: null, leaderBy: null };
}

/** Positive when every page that saw both commits came to the first one later; null when they disagree or none did. */
function orderInHistory(first: string, second: string, pages: readonly Page[], past: Past): number | null {
  const orders = pages.flatMap((page) => {
    const commits = [commitOf(page), ...(past.get(page.path) ?? []).map(({ commit }) => commit)];
    const [one, other] = [commits.indexOf(first), commits.indexOf(second)];
    return one < 0 || other < 0 ? [] : [Math.sign(other - one)];
  });
  const [order, ...rest] = orders;
  return order !== undefined && rest.every((next) => next === order) ? order : null;
}
