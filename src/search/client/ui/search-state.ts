import { type Choice, type Facet, facetNames, noChoice } from './facets.ts';

/** What a reader searches for: all that the address of a search holds. */
export interface SearchState {
  /** As typed, without the spaces around it. */
  readonly query: string;
  readonly choice: Choice;
  /** Keys of the expansions that the reader has taken out. */
  readonly without: readonly string[];
  /** Search for the query as it is typed, mistakes and all. */
  readonly literal: boolean;
}

/** Nothing is searched for: the whole catalogue. */
export const emptyState: SearchState = { query: '', choice: noChoice, without: [], literal: false };

/** The longest query that is searched for, in UTF-16 code units. */
export const longestQuery = 200;

/**
 * Reads the state of a search from the parameters of an address.
 *
 * @param facets - values that they do not have are left out
 */
export function readState(parameters: URLSearchParams, facets: readonly Facet[]): SearchState {
  const query = (parameters.get('q') ?? '').slice(0, longestQuery).trim();
  const chosen = facets.map(({ name, values }) => {
    const asked = new Set(parameters.getAll(name));
    return [name, values.flatMap(({ id }) => (asked.has(id) ? [id] : []))] as const;
  });
  const choice: Choice = { ...noChoice, ...Object.fromEntries(chosen) };
  // Both only say how a query is understood.
  if (query === '') return { ...emptyState, choice };
  const without = [...new Set(parameters.getAll('without'))].sort();
  return { query, choice, without, literal: parameters.get('literal') === '1' };
}

/** Writes the state of a search as the part of an address behind its path; empty when there is nothing to say. */
export function writeState({ query, choice, without, literal }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of facetNames) for (const id of choice[name]) parameters.append(name, id);
  for (const key of without) parameters.append('without', key);
  if (literal) parameters.set('literal', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
