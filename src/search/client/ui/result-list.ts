import { element } from './element.ts';
import type { SearchBasis } from './load.ts';
import { createResultItem, type ResultItem } from './result-item.ts';
import { orderBelow } from './result-order.ts';
import type { ListedResult } from './search-runs.ts';

/** How many blueprints are shown at first, and how many are added by “more”. */
const [firstShown, thenAdded] = [8, 24];

/** Whoever types on within this time, in milliseconds, does not read the texts of what was found so far. */
const pause = 200;
/** So far below what is in view texts are loaded, in CSS pixels. */
const ahead = '200px';

/** The list of results, of which the best are shown and the others by a button. */
export class ResultList {
  readonly list = element('ol', { className: 'results' });
  readonly more: HTMLButtonElement;
  readonly #basis: SearchBasis;
  #query = '';
  #order: readonly ListedResult[] = [];
  #limit = firstShown;
  #items = new Map<string, ResultItem>();
  /** The passages that are still to be loaded, by the element that they belong to. */
  readonly #passages = new Map<Element, () => Promise<void>>();
  readonly #inView = new IntersectionObserver((entries) => this.#load(entries), { rootMargin: ahead });
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The reader has turned to the list: what she looks at or points to may not move away. */
  #engaged = false;

  constructor(basis: SearchBasis) {
    this.#basis = basis;
    this.more = element(
      'button',
      { type: 'button', className: 'more', hidden: true },
      basis.texts.words.more,
    );
    this.more.addEventListener('click', () => this.#showMore());
    const engage = (): void => void (this.#engaged = true);
    this.list.addEventListener('focusin', engage);
    this.list.addEventListener('pointerdown', engage);
    // Browsers also tell of a pointer that rests while the page moves below it.
    this.list.addEventListener('pointermove', ({ movementX, movementY }) => {
      if (movementX !== 0 || movementY !== 0) engage();
    });
  }

  /** Shows the results of another search. */
  begin(query: string, results: readonly ListedResult[]): void {
    this.#items.clear();
    this.#passages.clear();
    this.#inView.disconnect();
    this.#query = query;
    this.choose(results);
  }

  /** Shows another choice among the results of the same search. */
  choose(results: readonly ListedResult[]): void {
    this.#engaged = false;
    this.#limit = firstShown;
    this.#order = results;
    this.#place();
  }

  /** Shows what more languages have added: in its place, or below what the reader is looking at. */
  refine(results: readonly ListedResult[]): void {
    this.#order = this.#engaged ? orderBelow(this.#order.slice(0, this.#limit), results) : results;
    this.#place();
  }

  /** The link of the best result, once there is one. */
  get firstLink(): HTMLAnchorElement | null {
    return this.list.querySelector('a');
  }

  #showMore(): void {
    const next = this.list.children.length;
    this.#limit += thenAdded;
    this.#place();
    this.list.children.item(next)?.querySelector('a')?.focus();
  }

  #shownItems(): ResultItem[] {
    return this.#order.slice(0, this.#limit).map((result) => {
      const known = this.#items.get(result.blueprint.id);
      const shown = known ?? this.#create(result);
      shown.showFound(result.found);
      return shown;
    });
  }

  #create({ blueprint, passage }: ListedResult): ResultItem {
    const made = createResultItem(this.#basis, blueprint, this.#query);
    this.#items.set(blueprint.id, made);
    made.showPlainly();
    if (passage) this.#passages.set(made.item, () => fillIn(made, passage));
    return made;
  }

  /** Brings the items into the page; those that stand in their place already are not touched. */
  #place(): void {
    const items = this.#shownItems();
    for (const [index, { item }] of items.entries()) {
      const there = this.list.children.item(index);
      if (there !== item) this.list.insertBefore(item, there);
    }
    while (this.list.children.length > items.length) this.list.lastElementChild?.remove();
    this.more.hidden = this.#order.length <= items.length;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const element of this.#passages.keys()) this.#inView.observe(element);
    }, pause);
  }

  /** Loads the passages of what has come into view. */
  #load(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const load = isIntersecting ? this.#passages.get(target) : undefined;
      if (!load) continue;
      this.#inView.unobserve(target);
      this.#passages.delete(target);
      void load();
    }
  }
}

async function fillIn(
  { showPassage }: ResultItem,
  passage: NonNullable<ListedResult['passage']>,
): Promise<void> {
  try {
    showPassage(await passage());
  } catch (error) {
    // The description stays.
    console.error(error);
  }
}
