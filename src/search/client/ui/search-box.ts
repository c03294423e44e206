import type { Searcher } from '../core/answer.ts';
import { createAnnouncer } from './announcer.ts';
import { element } from './element.ts';
import { chosenFrom, countValues, type Facet, facetsOf, noChoice } from './facets.ts';
import { createFilters } from './filters.ts';
import { moveThroughList } from './list-keys.ts';
import type { SearchBasis } from './load.ts';
import { createNotices, type PlainReason } from './notices.ts';
import { createRecentList } from './recent-list.ts';
import { rememberSearch } from './recent-searches.ts';
import { ResultList } from './result-list.ts';
import { type ListedResult, noOutcome, type Outcome, SearchRuns } from './search-runs.ts';
import { emptyState, longestQuery, type SearchState, writeState } from './search-state.ts';
import { statusText } from './status.ts';
import type { SearchWords } from './words.ts';

/** A search is said to go on when it takes longer than this, in milliseconds. */
const slow = 250;

/** What a search box needs to know. */
export interface SearchBoxOptions {
  readonly basis: SearchBasis;
  /** Null where the browser has no WebAssembly: then titles and descriptions are searched. */
  readonly searcher: Searcher | null;
  /** What the keys do here. */
  readonly hint: string;
  /** What Enter in the field does once there are results. */
  readonly onEnter: (first: HTMLAnchorElement) => void;
  /** Told whenever the reader searches for something else: by typing, or by a choice of hers. */
  readonly onState: (state: SearchState, by: 'typing' | 'choice') => void;
}

/** A search field with its filters and results. The same on the search page and in the dialog. */
export interface SearchBox {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly facets: readonly Facet[];
  /** Searches as if the reader had typed and chosen it, and tells nobody. */
  readonly restore: (state: SearchState) => void;
}

/** Makes a search box. */
export function createSearchBox({ basis, searcher, hint, onEnter, onState }: SearchBoxOptions): SearchBox {
  const { texts, catalogue } = basis;
  const { words, locale, languageName } = texts;
  const facets = facetsOf(catalogue, { locale, languageName, inSync: words.inSync, behind: words.behind });

  const runs = new SearchRuns({ catalogue, searcher, locale });

  let state = emptyState;
  let outcome = noOutcome;
  let others = !savesData();
  /** What is shown is for an older query. */
  let pending = true;
  /** Enter was pressed before there was a result. */
  let entered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const { form, field } = createField(words, hint);
  const { line, live, tell } = createAnnouncer();
  const notices = createNotices(texts, {
    takeLiterally: () => decide({ ...state, literal: true }),
    leaveOut: (key) => decide({ ...state, without: [...state.without, key].sort() }),
    searchOthers: () => {
      others = true;
      takeFocus();
      void run();
    },
    retry: () => {
      takeFocus();
      void run();
    },
    clearFilters: () => decide({ ...state, choice: noChoice }),
  });
  const list = new ResultList(basis);
  const filters = createFilters({ facets, texts, onChoice: (choice) => decide({ ...state, choice }) });
  const recent = createRecentList(
    texts,
    (query) => decide({ ...state, query }),
    () => takeFocus(),
  );
  const found = element('div', { tabIndex: -1 }, line, notices.place, recent.section, list.list, list.more);
  const root = element('search', { className: 'search-box' }, form, live, filters.details, found);

  /** On a phone the field would bring up the keyboard. */
  const takeFocus = (): void => (matchMedia('(hover: hover)').matches ? field : found).focus();

  const fitting = (): ListedResult[] =>
    chosenFrom(outcome.results, state.choice, ({ blueprint }) => blueprint);

  /** Shows all but the list: status, notices, filters with their counts, recent searches. */
  const showAround = (): void => {
    const { answer, results, query } = outcome;
    const blueprints = results.map(({ blueprint }) => blueprint);
    const awaited = answer?.awaited ?? [];
    filters.show(state.choice, countValues(blueprints, state.choice));
    const [found, fits] = [results.length, fitting().length];
    tell(statusText(texts, { query, found, fitting: fits, awaited }));
    const plain = query !== '' && !answer && reasonFor(searcher);
    notices.show({
      answer,
      plain,
      filteredOut: found > 0 && fits === 0,
      othersHeld: !others && answer !== null,
    });
    recent.show(state.query === '');
  };

  const enterFirst = (): void => {
    const first = list.firstLink;
    if (!entered || pending || !first || document.activeElement !== field) return;
    entered = false;
    onEnter(first);
  };

  const show = (next: Outcome): void => {
    // A correction makes another search of it.
    const another = pending || next.query !== outcome.query;
    outcome = next;
    pending = false;
    if (another) list.begin(next.query, fitting());
    else list.refine(fitting());
    enterFirst();
    showAround();
  };

  const run = async (): Promise<void> => {
    pending = true;
    clearTimeout(timer);
    timer = setTimeout(() => tell(words.searching), slow);
    for await (const next of runs.search(state, others)) {
      clearTimeout(timer);
      show(next);
    }
  };

  const restore = (next: SearchState): void => {
    const same = !pending && isSameSearch(state, next);
    if (same && writeState(state) === writeState(next)) return;
    state = next;
    entered = false;
    if (field.value.trim() !== next.query) field.value = next.query;
    if (!same) {
      void run();
      return;
    }
    list.choose(fitting());
    showAround();
  };

  /** Takes over what the reader has chosen. */
  const decide = (next: SearchState): void => {
    // What was pressed is often gone afterwards.
    if (!filters.details.contains(document.activeElement)) takeFocus();
    onState(next, 'choice');
    restore(next);
  };

  const typed = (): void => {
    const query = field.value.trim();
    if (query === state.query) return;
    const next = { ...emptyState, choice: state.choice, query };
    onState(next, 'typing');
    restore(next);
  };

  if (others) field.addEventListener('focus', () => searcher?.prepare(), { once: true });
  field.addEventListener('input', typed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (state.query === '') return;
    rememberSearch(state.query);
    entered = true;
    enterFirst();
  });
  list.list.addEventListener('click', () => rememberSearch(state.query));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '' || event.isComposing) return;
    // Else it closes the dialog.
    event.preventDefault();
    field.value = '';
    field.focus();
    typed();
  });
  moveThroughList(field, root, () => [...found.querySelectorAll<HTMLElement>('.again, .results a')]);

  return { root, field, filters: filters.details, facets, restore };
}

function createField(words: SearchWords, hint: string): { form: HTMLFormElement; field: HTMLInputElement } {
  const field = element('input', {
    type: 'search',
    name: 'q',
    placeholder: words.placeholder,
    autocomplete: 'off',
    enterKeyHint: 'search',
    maxLength: longestQuery,
    ariaLabel: words.label,
    spellcheck: false,
  });
  field.setAttribute('aria-describedby', 'search-hint');
  const told = element('p', { id: 'search-hint', className: 'search-hint' }, hint);
  return { form: element('form', {}, field, told), field };
}

/** Why there is no more than a plain search. */
function reasonFor(searcher: Searcher | null): PlainReason {
  if (!searcher) return 'noWebAssembly';
  return navigator.onLine ? 'plainOnly' : 'offline';
}

function isSameSearch(a: SearchState, b: SearchState): boolean {
  return a.query === b.query && a.literal === b.literal && a.without.join() === b.without.join();
}

/** The reader has asked for little to be loaded. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
}
