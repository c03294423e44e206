import type { Counts } from '#search/facets';

/** A value of a facet, as a box to tick. */
export interface FacetBox {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** Makes boxes of the values that the page lists, in the place of their links. */
export function makeBoxes(browser: HTMLElement): FacetBox[] {
  return [...browser.querySelectorAll<HTMLDetailsElement>('[data-facet]')].flatMap((details) => {
    const { facet = '' } = details.dataset;
    details.hidden = false;
    return [...details.querySelectorAll<HTMLLIElement>('li')].flatMap((item) => {
      const count = item.querySelector<HTMLElement>('.count');
      const text = item.firstElementChild;
      if (!count || !text) return [];
      const input = document.createElement('input');
      input.type = 'checkbox';
      input.name = facet;
      input.value = item.dataset['value'] ?? '';
      const words = document.createElement('span');
      words.append(...text.childNodes);
      const foreign = text.getAttribute('lang');
      if (foreign) words.lang = foreign;
      const label = document.createElement('label');
      label.append(input, words, ' ', count);
      item.replaceChildren(label);
      return [{ facet, value: input.value, label: words.textContent.trim(), input, count }];
    });
  });
}

/** Shows what is chosen, and how many blueprints each value would give. */
export function showBoxes(
  boxes: readonly FacetBox[],
  chosen: Readonly<Record<string, readonly string[]>>,
  counts: Counts<string>,
  format: (number: number) => string,
): void {
  for (const { facet, value, input, count } of boxes) {
    const number = counts[facet]?.get(value) ?? 0;
    input.checked = chosen[facet]?.includes(value) ?? false;
    input.disabled = number === 0 && !input.checked;
    count.textContent = format(number);
  }
}
