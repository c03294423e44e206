import {
  compareRows,
  type DriftChoice,
  isChosen,
  isDescending,
  isFilter,
  isSortKey,
  type MatrixRow,
  readChoice,
  sortedBy,
  writeChoice,
} from './drift-choice.ts';

// Lets the matrix be sorted by its headings and filtered; what is chosen stands in the address.

const table = document.querySelector<HTMLTableElement>('[data-drift-matrix]');
const filter = document.querySelector<HTMLElement>('[data-drift-filter]');
const body = table?.tBodies[0];
if (table && filter && body) enhance(table, filter, body);

function enhance(matrix: HTMLTableElement, search: HTMLElement, rows: HTMLTableSectionElement): void {
  const all = [...rows.rows].map((element) => ({ element, row: rowOf(element) }));
  const output = search.querySelector('output');
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

  const fields = [...search.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  const fill = (): void => {
    for (const field of fields) if (isFilter(field.name)) field.value = choice[field.name];
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
  search.addEventListener('input', () => {
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    choose({ ...choice, ...values });
  });
  search.querySelector('button')?.addEventListener('click', () => {
    choose({ ...choice, q: '', language: '', state: '', area: '' });
    fill();
  });
  fill();
  show();
  search.hidden = false;
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
