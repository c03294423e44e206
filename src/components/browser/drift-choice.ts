// What a reader of the matrix has chosen, and what that means for its rows. Nothing here touches the page.

/** What rows can be sorted by, with whether the greatest comes first. */
const orders = { title: false, words: true, lag: true, severity: true } as const;

/** What rows can be sorted by. */
export type SortKey = keyof typeof orders;

/** The filters and the order of the matrix. */
export interface DriftChoice {
  readonly q: string;
  readonly language: string;
  readonly state: string;
  readonly area: string;
  readonly sort: SortKey;
  readonly reversed: boolean;
}

/** A row, as far as filters and orders look at it. */
export interface MatrixRow {
  readonly title: string;
  readonly area: string;
  /** A language and a state each, as in `pt:behind`. */
  readonly states: readonly string[];
  readonly words: number;
  readonly lag: number;
  readonly severity: number;
}

const filters = ['q', 'language', 'state', 'area'] as const;

/** Reads a choice from the query of an address. */
export function readChoice(query: string): DriftChoice {
  const values = new URLSearchParams(query);
  const [sort = '', direction = ''] = (values.get('sort') ?? '').split('-');
  const [q = '', language = '', state = '', area = ''] = filters.map((name) => values.get(name) ?? '');
  return {
    q,
    language,
    state,
    area,
    sort: isSortKey(sort) ? sort : 'words',
    reversed: direction === 'reversed',
  };
}

/** Writes a choice as the query of an address; empty for the one that the page begins with. */
export function writeChoice(choice: DriftChoice): string {
  const values = new URLSearchParams();
  for (const name of filters) if (choice[name] !== '') values.set(name, choice[name]);
  if (choice.sort !== 'words' || choice.reversed)
    values.set('sort', choice.reversed ? `${choice.sort}-reversed` : choice.sort);
  const query = values.toString();
  return query === '' ? '' : `?${query}`;
}

/** Tells whether a row is among those that are asked for. Letters match without regard to case and accents. */
export function isChosen(row: MatrixRow, { q, language, state, area }: DriftChoice): boolean {
  const inState = row.states.some((each) => {
    const [inLanguage, itsState] = each.split(':');
    return (language === '' || inLanguage === language) && (state === '' || itsState === state);
  });
  return inState && (area === '' || row.area === area) && folded(row.title).includes(folded(q));
}

/**
 * Tells which of two rows comes first; titles decide where they are equal.
 *
 * @param locale - whose alphabet orders titles
 */
export function compareRows(
  a: MatrixRow,
  b: MatrixRow,
  { sort, reversed }: Pick<DriftChoice, 'sort' | 'reversed'>,
  locale: string,
): number {
  const byTitle = a.title.localeCompare(b.title, locale);
  const order = sort === 'title' ? byTitle : b[sort] - a[sort];
  return (reversed ? -order : order) || byTitle;
}

/** Whether the greatest stand first. */
export function isDescending({ sort, reversed }: Pick<DriftChoice, 'sort' | 'reversed'>): boolean {
  return orders[sort] !== reversed;
}

/** The order after its heading was chosen: another one, or the same the other way round. */
export function sortedBy(choice: DriftChoice, sort: SortKey): DriftChoice {
  return { ...choice, sort, reversed: choice.sort === sort && !choice.reversed };
}

/** Tells whether a text names an order. */
export function isSortKey(text: string): text is SortKey {
  return Object.hasOwn(orders, text);
}

/** Tells whether a text names a filter. */
export function isFilter(text: string): text is (typeof filters)[number] {
  return filters.some((name) => name === text);
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
