import { element } from './element.ts';
import {
  type Choice,
  choiceSize,
  type Facet,
  type FacetCounts,
  type FacetName,
  type FacetValue,
  noChoice,
} from './facets.ts';
import type { SearchTexts } from './texts.ts';

/** A facet of more values is closed at first, unless one of them is chosen. */
const shortFacet = 8;

/** What the filters are made of. */
export interface FilterOptions {
  readonly facets: readonly Facet[];
  readonly texts: SearchTexts;
  /** Told whenever the reader has changed a filter. */
  readonly onChoice: (choice: Choice) => void;
}

/** The filters of a search. */
export interface Filters {
  readonly details: HTMLDetailsElement;
  /** Shows what is chosen, and how many blueprints each value has. */
  show(choice: Choice, counts: FacetCounts): void;
}

interface Box {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly input: HTMLInputElement;
  readonly count: HTMLSpanElement;
}

/** Makes the filters, each facet a group of boxes to tick. */
export function createFilters({ facets, texts, onChoice }: FilterOptions): Filters {
  const { words } = texts;
  const boxes: Box[] = [];
  /** The facets that something was chosen of when they were shown last. */
  const used = new Set<FacetName>();
  const badge = element('span', { className: 'badge' });
  const clear = element('button', { type: 'button', className: 'plain' }, words.clearFilters);
  const groups = facets.map((facet) => {
    const own = facet.values.map((value) => createBox(facet, value));
    boxes.push(...own.map(({ box }) => box));
    const title = element('span', { id: uniqueId() }, words.facets[facet.name]);
    const list = element(
      'div',
      { role: 'group', className: 'facet-values' },
      ...own.map(({ label }) => label),
    );
    list.setAttribute('aria-labelledby', title.id);
    const summary = element('summary', {}, title);
    const open = facet.values.length <= shortFacet;
    return { facet, group: element('details', { className: 'facet', open }, summary, list) };
  });
  const details = element(
    'details',
    { className: 'filters' },
    element('summary', {}, words.filters, ' ', badge),
    element('div', { className: 'facets' }, ...groups.map(({ group }) => group), clear),
  );
  const chosen = (): Choice => {
    const ticked = Map.groupBy(
      boxes.filter(({ input }) => input.checked),
      ({ facet }) => facet.name,
    );
    const ids = [...ticked].map(([name, list]) => [name, list.map(({ value }) => value.id)] as const);
    return { ...noChoice, ...Object.fromEntries(ids) };
  };
  details.addEventListener('change', () => onChoice(chosen()));
  clear.addEventListener('click', () => {
    details.querySelector('summary')?.focus();
    onChoice(noChoice);
  });

  return {
    details,
    show: (choice, counts) => {
      const size = choiceSize(choice);
      badge.textContent = size > 0 ? texts.count(words.chosen, size) : '';
      badge.hidden = size === 0;
      clear.hidden = size === 0;
      for (const { facet, group } of groups) {
        const has = choice[facet.name].length > 0;
        // Once it is open the reader may close it.
        if (has && !used.has(facet.name)) group.open = true;
        if (has) used.add(facet.name);
        else used.delete(facet.name);
      }
      for (const { facet, value, input, count } of boxes) {
        const number = counts[facet.name].get(value.id) ?? 0;
        count.textContent = texts.number(number);
        input.checked = choice[facet.name].includes(value.id);
        input.disabled = number === 0 && !input.checked;
      }
    },
  };
}

function createBox(facet: Facet, value: FacetValue): { box: Box; label: HTMLLabelElement } {
  const input = element('input', { type: 'checkbox', name: facet.name, value: value.id });
  const count = element('span', { className: 'count' });
  const label = element('label', {}, input, element('span', {}, value.label), ' ', count);
  label.style.setProperty('--depth', String(value.depth));
  return { box: { facet, value, input, count }, label };
}

let ids = 0;

function uniqueId(): string {
  ids += 1;
  return `facet-${ids}`;
}
