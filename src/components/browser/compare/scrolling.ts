/** What scrolls within itself. */
const scrolling = '.table, .diagram-sheet, pre';

/** Lets tables, code and diagrams of one row scroll together: as far in their width as the one that is scrolled. */
export function followScrolling(article: HTMLElement): void {
  article.addEventListener(
    'scroll',
    ({ target }) => {
      const moved = target instanceof HTMLElement ? target : null;
      const cell = moved?.closest('.cell');
      const row = cell?.parentElement;
      if (!moved || !cell || !row) return;
      const place = [...cell.querySelectorAll(scrolling)].indexOf(moved);
      const share = moved.scrollLeft / Math.max(1, moved.scrollWidth - moved.clientWidth);
      for (const other of row.querySelectorAll(':scope > .cell:not([hidden])')) {
        const twin = other === cell ? undefined : other.querySelectorAll(scrolling)[place];
        if (!twin) continue;
        const wanted = Math.round(share * (twin.scrollWidth - twin.clientWidth));
        // What is there already is not moved, so that the two do not answer each other for ever.
        if (Math.abs(twin.scrollLeft - wanted) > 1) twin.scrollLeft = wanted;
      }
    },
    { capture: true, passive: true },
  );
}
