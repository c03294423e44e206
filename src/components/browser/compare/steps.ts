/** Goes from difference to difference: by the buttons, and by the keys `n` and `p` while the focus is in the comparison. */
export function listenForSteps(article: HTMLElement): void {
  const output = article.querySelector('output');
  const step = (by: number): void => {
    const stops = stopsIn(article);
    if (stops.length === 0) return;
    const here = document.activeElement?.closest<HTMLElement>('.row');
    const at = here ? stops.findLastIndex((stop) => !isAfter(stop, here)) : -1;
    // Between two differences, the one before is behind the reader, and not where the reader stands.
    const from = by < 0 && here && stops[at] !== here ? at + 1 : at;
    const place = Math.min(Math.max(from + by, 0), stops.length - 1);
    const row = stops[place];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'start' });
    if (output) output.textContent = `${place + 1} / ${stops.length}`;
  };
  for (const button of article.querySelectorAll<HTMLButtonElement>('button[data-step]'))
    button.addEventListener('click', () => step(Number(button.dataset['step'])));
  article.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'n') step(1);
    else if (key === 'p') step(-1);
  });
}

/** The rows that differ. Of rows in a row that one language lacks as a whole, the first. */
function stopsIn(article: HTMLElement): HTMLElement[] {
  let last = '';
  return [...article.querySelectorAll<HTMLElement>('.compare-rows > .row:not([hidden])')].filter((row) => {
    const lacking = row.querySelector(':scope > .absent:not([hidden])');
    const told = [...row.querySelectorAll(':scope > .row-notes:not([hidden])')].map(
      ({ textContent }) => textContent,
    );
    const whole = lacking ? told.join('\n') : '';
    const isStop = row.classList.contains('differs') && (whole === '' || whole !== last);
    last = whole;
    return isStop;
  });
}

function isAfter(a: HTMLElement, b: HTMLElement): boolean {
  return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
