import {
  compareRows,
  type DriftChoice,
  isChosen,
  isDescending,
  isSortKey,
  type MatrixRow,
  readChoice,
  sortedBy,
  writeChoice,
} from './drift-choice.ts';

// Lets the matrix be sorted by its headings and filtered; what is chosen stands in the address.

const table = document.querySelector<HTMLTableElement>('[data-drift-matrix]');
const form = document.querySelector<HTMLFormElement>('[data-drift-filter]');
const body = table?.tBodies[0];
if (table && form && body) enhance(table, form, body);

function enhance(matrix: HTMLTableElement, filter: HTMLFormElement, rows: HTMLTableSectionElement): void {
  const all = [...rows.rows].map((element) => ({ element, row: rowOf(element) }));
  const output = filter.querySelector('output');
  const headings = [...matrix.querySelectorAll<HTMLElement>('th[data-sort]')];
  let choice = readChoice(location.search);

  const show = (): void => {
    const { lang } = document.documentElement;
    const inOrder = all.toSorted((a, b) => compareRows(a.row, b.row, choice, lang));
    for (const { element, row } of inOrder) {
      element.hidden = !isChosen(row, choice);
      rows.append(element);
    }
    for (const heading of headings) {
      if (heading.dataset['sort'] !== choice.sort) heading.removeAttribute('aria-sort');
      else heading.setAttribute('aria-sort', isDescending(choice) ? 'descending' : 'ascending');
    }
    const shown = all.filter(({ element }) => !element.hidden).length;
    if (output) output.textContent = sayShown(output, shown);
  };

  const choose = (next: DriftChoice): void => {
    choice = next;
    history.replaceState(history.state, '', location.pathname + writeChoice(choice) + location.hash);
    show();
  };

  const fill = (): void => {
    for (const name of ['q', 'language', 'state', 'area'] as const) {
      const field = filter.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = choice[name];
    }
  };

  for (const heading of headings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => {
      const { sort } = heading.dataset;
      if (sort !== undefined && isSortKey(sort)) choose(sortedBy(choice, sort));
    });
    heading.append(button);
  }
  filter.addEventListener('input', () => {
    const values = new FormData(filter);
    const valueOf = (name: string): string => {
      const value = values.get(name);
      return typeof value === 'string' ? value : '';
    };
    choose({
      ...choice,
      q: valueOf('q'),
      language: valueOf('language'),
      state: valueOf('state'),
      area: valueOf('area'),
    });
  });
  filter.addEventListener('submit', (event) => event.preventDefault());
  filter.addEventListener('reset', () => {
    choose({ ...choice, q: '', language: '', state: '', area: '' });
  });
  fill();
  show();
  filter.hidden = false;
}

function rowOf(element: HTMLTableRowElement): MatrixRow {
  const { words, lag, severity, area = '', states = '' } = element.dataset;
  return {
    title: element.cells[0]?.textContent.trim() ?? '',
    area,
    states: states.split(' '),
    words: Number(words),
    lag: Number(lag),
    severity: Number(severity),
  };
}

function sayShown(output: HTMLElement, shown: number): string {
  const { shown: template = '', none = '', locale } = output.dataset;
  return shown === 0 ? none : template.replace('{shown}', shown.toLocaleString(locale));
}
