/** The comparison on a page: the languages that can stand beside each other, and what stands there. */
export interface Comparison {
  readonly article: HTMLElement;
  readonly choices: readonly HTMLInputElement[];
  /** Where what cannot be loaded is told. */
  readonly failure: HTMLElement;
  /** Tells whether the cells of a language are on the page. */
  has(language: string): boolean;
  /** Adds the cells of a language, by the id of their rows. */
  add(language: string, cells: ReadonlyMap<string, HTMLElement>): void;
  /** Lets the page stand beside some languages, in this order, and no others. */
  arrange(languages: readonly string[]): void;
}

/** Finds the comparison on the page. */
export function readComparison(): Comparison | null {
  const article = document.querySelector<HTMLElement>('.compare');
  const body = article?.querySelector<HTMLElement>('.compare-rows');
  const failure = article?.querySelector<HTMLElement>('.compare-failed');
  const blank = body?.querySelector('template')?.content.firstElementChild;
  if (!article || !body || !failure || !blank) return null;
  const own = article.dataset['own'] ?? '';
  const present = new Set([article.dataset['shown']]);
  const rows = [...body.querySelectorAll<HTMLElement>(':scope > .row')];
  const columns = [...body.querySelectorAll<HTMLElement>('.compare-columns > *')];
  const cellsIn = (row: HTMLElement): HTMLElement[] => [
    ...row.querySelectorAll<HTMLElement>(':scope > .cell'),
  ];

  /** What stands in the place of a language that has nothing in a row. */
  const absent = (language: string): HTMLElement => {
    const cell = blank.cloneNode(true) as HTMLElement;
    const column = columns.find((one) => one.dataset['language'] === language);
    const name = cell.firstElementChild as HTMLElement;
    name.textContent = column?.textContent.trim() ?? language;
    name.lang = column?.lang ?? language;
    cell.dataset['language'] = language;
    return cell;
  };

  const arrangeRow = (row: HTMLElement, languages: readonly string[]): void => {
    const cells = new Map(cellsIn(row).map((cell) => [cell.dataset['language'], cell]));
    for (const cell of cells.values()) cell.hidden = true;
    const shown = [own, ...languages];
    const isThere = (language: string): boolean => {
      const cell = cells.get(language);
      return cell !== undefined && !cell.classList.contains('absent');
    };
    row.hidden = !shown.some(isThere);
    for (const language of row.hidden ? [] : shown) {
      const cell = cells.get(language) ?? absent(language);
      cell.hidden = false;
      row.append(cell);
      const others = language === own ? languages : [own];
      for (const mark of cell.querySelectorAll<HTMLElement>('[data-from]'))
        mark.classList.toggle(
          'shown',
          others.some((other) => mark.dataset['from']?.split(' ').includes(other)),
        );
    }
    const notes = [...row.querySelectorAll<HTMLElement>(':scope > .row-notes')];
    row.classList.toggle('differs', !row.hidden && notes.some(({ hidden }) => !hidden));
  };

  return {
    article,
    choices: [...article.querySelectorAll<HTMLInputElement>('input[name=with]')],
    failure,
    has: (language) => present.has(language),
    add(language, cells) {
      for (const row of rows) {
        const cell = cells.get(row.id);
        if (cell) row.append(cell);
      }
      present.add(language);
    },
    arrange(languages) {
      for (const told of article.querySelectorAll<HTMLElement>('[data-with]'))
        told.hidden = !languages.includes(told.dataset['with'] ?? '');
      for (const column of columns) {
        const { language = '' } = column.dataset;
        column.hidden = language !== own && !languages.includes(language);
      }
      for (const row of rows) arrangeRow(row, languages);
      article.style.setProperty('--columns', String(languages.length + 1));
      article.dataset['shown'] = languages.join(' ');
    },
  };
}
