import { countsOf } from '#search/facets';
import { type Card, type CardSection, fits, orders, readSections } from './cards.ts';
import { type FacetBox, makeBoxes, showBoxes } from './facet-boxes.ts';
import { type ListChoices, type ListState, readListState, writeListState } from './list-state.ts';

type PluralForms = Readonly<Record<string, string>>;

/** The words that the list needs once it is filtered. */
interface Words {
  readonly count: PluralForms;
  readonly shown: PluralForms;
  readonly chosen: PluralForms;
  readonly remove: string;
}

/** Filters and sorts the list of a page, and keeps what is chosen in its address. */
export class CatalogueBrowser {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #locale = document.documentElement.lang;
  readonly #plurals = new Intl.PluralRules(this.#locale);
  readonly #numbers = new Intl.NumberFormat(this.#locale);
  readonly #sections: readonly CardSection[];
  readonly #blueprints: readonly Card[];
  readonly #boxes: readonly FacetBox[];
  readonly #choices: ListChoices;
  /** Holds the cards while they are in another order than the catalogue's. */
  readonly #sorted: HTMLElement;
  #state: ListState;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
    this.#sections = readSections(root);
    this.#blueprints = this.#sections.flatMap(({ cards }) => cards.filter(({ isLink }) => !isLink));
    this.#boxes = makeBoxes(root);
    const groups = Map.groupBy(this.#boxes, ({ facet }) => facet);
    this.#choices = {
      values: Object.fromEntries([...groups].map(([name, own]) => [name, own.map(({ value }) => value)])),
      sorts: [...this.#order.options].map(({ value }) => value).filter((value) => value in orders),
    };
    this.#sorted = this.#makeSorted();
    this.#find('.sort').hidden = this.#blueprints.length < 2;
    this.#listen();
    this.#state = this.#read();
    this.#show();
  }

  #listen(): void {
    this.#root.addEventListener('change', () => {
      const chosen = Object.fromEntries(
        Object.keys(this.#choices.values).map((name) => [
          name,
          this.#boxes.filter((box) => box.facet === name && box.input.checked).map(({ value }) => value),
        ]),
      );
      this.#choose({ chosen, sort: this.#order.value });
    });
    this.#find('.clear').addEventListener('click', () => {
      this.#choose({ ...this.#state, chosen: readListState(new URLSearchParams(), this.#choices).chosen });
      this.#find('.browser-status').focus();
    });
    this.#find('.chosen').addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const { facet = '', value = '' } = target.dataset;
      const { chosen, sort } = this.#state;
      const rest = (chosen[facet] ?? []).filter((other) => other !== value);
      this.#choose({ chosen: { ...chosen, [facet]: rest }, sort });
      (this.#root.querySelector<HTMLElement>('.chosen button') ?? this.#find('.browser-status')).focus();
    });
    addEventListener('popstate', () => {
      this.#state = this.#read();
      this.#show();
    });
  }

  #choose(state: ListState): void {
    this.#state = state;
    history.pushState(null, '', location.pathname + writeListState(state));
    this.#show();
  }

  #read(): ListState {
    return readListState(new URLSearchParams(location.search), this.#choices);
  }

  #show(): void {
    const { chosen, sort } = this.#state;
    const shown = this.#showCards();
    const all = this.#blueprints.length;
    const size = Object.values(chosen).flat().length;
    const counts = countsOf(
      Object.keys(chosen),
      chosen,
      this.#blueprints.map(({ valuesOf }) => valuesOf),
    );
    showBoxes(this.#boxes, chosen, counts, (number) => this.#numbers.format(number));
    this.#order.value = sort;
    this.#find('.browser-status').textContent =
      size > 0 ? this.#count(this.#words.shown, shown, all) : this.#count(this.#words.count, all);
    this.#find('.browser-none').hidden = shown > 0;
    this.#find('.clear').hidden = size === 0;
    this.#showChosen(size);
    // Areas and applications are the same in all languages.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = writeListState(this.#state);
  }

  /** Shows the cards that fit, and tells how many blueprints there are among them. */
  #showCards(): number {
    const { chosen, sort } = this.#state;
    let shown = 0;
    for (const { element, list, count, cards } of this.#sections) {
      const fitting = cards.filter((card) => fits(card, chosen));
      const blueprints = fitting.filter(({ isLink }) => !isLink).length;
      for (const card of cards) card.item.hidden = !fitting.includes(card);
      list.append(...cards.map(({ item }) => item));
      element.hidden = sort !== '' || fitting.length === 0;
      if (count) count.textContent = this.#count(this.#words.count, blueprints);
      shown += blueprints;
    }
    const order = orders[sort];
    this.#sorted.hidden = !order || shown === 0;
    if (!order) return shown;
    const { compare } = new Intl.Collator(this.#locale);
    const cards = this.#blueprints.toSorted((a, b) => order(a, b, compare));
    this.#sorted.querySelector('ul')?.append(...cards.map(({ item }) => item));
    const { textContent: label = '' } = this.#order.selectedOptions[0] ?? {};
    this.#find('.sorted h2').textContent = label.trim();
    return shown;
  }

  #showChosen(size: number): void {
    const badge = this.#root.querySelector<HTMLElement>('.badge');
    if (badge) {
      badge.hidden = size === 0;
      badge.textContent = this.#count(this.#words.chosen, size);
    }
    const list = this.#find('.chosen');
    list.hidden = size === 0;
    const ticked = this.#boxes.filter(({ input }) => input.checked);
    list.replaceChildren(
      ...ticked.map(({ facet, value, label }) => {
        const button = document.createElement('button');
        Object.assign(button, { type: 'button', textContent: label });
        Object.assign(button.dataset, { facet, value });
        button.setAttribute('aria-label', this.#words.remove.replace('{{name}}', label));
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  #makeSorted(): HTMLElement {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    const list = document.createElement('ul');
    section.className = 'sorted';
    heading.className = 'unseen';
    list.className = 'cards';
    section.hidden = true;
    section.append(heading, list);
    this.#find('.browser-none').after(section);
    return section;
  }

  #count(forms: PluralForms, count: number, all = 0): string {
    const form = forms[this.#plurals.select(count)] ?? forms['other'] ?? '{{count}}';
    return form
      .replace('{{count}}', this.#numbers.format(count))
      .replace('{{all}}', this.#numbers.format(all));
  }

  get #order(): HTMLSelectElement {
    const [select] = this.#root.getElementsByTagName('select');
    if (!select) throw new Error('The list has no choice of orders.');
    return select;
  }

  #find(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The list has no ${selector}.`);
    return found;
  }
}
