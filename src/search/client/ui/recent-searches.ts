const key = 'searches';
const kept = 8;

/** The queries that were searched for on this device, newest first; none where the browser may not remember. */
export function recentSearches(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    return texts.slice(0, kept);
  } catch {
    // Storage is forbidden, or holds what is not ours.
    return [];
  }
}

/** Puts a query first among the recent ones. */
export function rememberSearch(query: string): void {
  if (query !== '') keep([query, ...recentSearches().filter((other) => !isBeginning(other, query))]);
}

/** Forgets a query; all of them when none is named. */
export function forgetSearch(query?: string): void {
  keep(query === undefined ? [] : recentSearches().filter((other) => other !== query));
}

/** Who opens a result, comes back and types on has searched once. */
function isBeginning(text: string, of: string): boolean {
  return of.toLowerCase().startsWith(text.toLowerCase());
}

function keep(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries.slice(0, kept)));
  } catch {
    // Private windows and strict settings forbid it: nothing is kept.
  }
}
