import { element } from './element.ts';
import type { SearchBasis } from './load.ts';
import { createResultItem, type ResultItem } from './result-item.ts';
import { orderBelow } from './result-order.ts';
import type { ListedResult } from './search-runs.ts';

/** How many blueprints are shown at first, and how many are added by “more”. */
const [firstShown, thenAdded] = [8, 24];

/** So long the list waits for the passages of its first results, in milliseconds, since each makes its item longer. */
const patience = 80;

interface Shown extends ResultItem {
  /** Settled once the passage is shown, or cannot be. */
  readonly ready: Promise<void>;
}

/** The list of results, of which the best are shown and the others by a button. */
export class ResultList {
  readonly list = element('ol', { className: 'results' });
  readonly more: HTMLButtonElement;
  readonly #basis: SearchBasis;
  #query = '';
  #order: readonly ListedResult[] = [];
  #limit = firstShown;
  #items = new Map<string, Shown>();
  /** The reader has turned to the list: what she looks at or points to may not move away. */
  #engaged = false;
  #turn = 0;
  /** What is in the page is what is in order. */
  #placed = false;

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
  begin(query: string, results: readonly ListedResult[]): Promise<void> {
    this.#items.clear();
    this.#query = query;
    return this.choose(results);
  }

  /** Shows another choice among the results of the same search. */
  async choose(results: readonly ListedResult[]): Promise<void> {
    this.#engaged = false;
    this.#limit = firstShown;
    this.#order = results;
    this.#placed = false;
    this.#turn += 1;
    const turn = this.#turn;
    const items = this.#shownItems();
    await Promise.race([Promise.all(items.map(({ ready }) => ready)), pause(patience)]);
    if (turn === this.#turn) this.#place();
  }

  /** Shows what more languages have added: in its place, or below what the reader is looking at. */
  refine(results: readonly ListedResult[]): void {
    this.#turn += 1;
    this.#order = this.#engaged ? orderBelow(this.#order.slice(0, this.#limit), results) : results;
    this.#place();
  }

  /** The link of the best result, once there is one. */
  get firstLink(): HTMLAnchorElement | null {
    return this.#placed ? this.list.querySelector('a') : null;
  }

  #showMore(): void {
    const next = this.list.children.length;
    this.#limit += thenAdded;
    this.#place();
    this.list.children.item(next)?.querySelector('a')?.focus();
  }

  #shownItems(): Shown[] {
    return this.#order.slice(0, this.#limit).map((result) => {
      const known = this.#items.get(result.blueprint.id);
      const shown = known ?? this.#create(result);
      shown.showFound(result.found);
      return shown;
    });
  }

  #create({ blueprint, passage }: ListedResult): Shown {
    const made = createResultItem(this.#basis, blueprint, this.#query);
    const shown = { ...made, ready: fillIn(made, passage) };
    this.#items.set(blueprint.id, shown);
    return shown;
  }

  /** Brings the items into the page; those that stand in their place already are not touched. */
  #place(): void {
    const items = this.#shownItems();
    this.#placed = true;
    for (const [index, { item }] of items.entries()) {
      const there = this.list.children.item(index);
      if (there !== item) this.list.insertBefore(item, there);
    }
    while (this.list.children.length > items.length) this.list.lastElementChild?.remove();
    this.more.hidden = this.#order.length <= items.length;
  }
}

async function fillIn(
  { showPassage, showPlainly }: ResultItem,
  passage: ListedResult['passage'],
): Promise<void> {
  if (!passage) {
    showPlainly();
    return;
  }
  try {
    showPassage(await passage());
  } catch (error) {
    console.error(error);
    showPlainly();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
