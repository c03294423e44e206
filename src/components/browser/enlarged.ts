/** Shows the drawing of a figure over the page: fitted to the window, or in its own size. */
export function enlarge(figure: HTMLElement): void {
  const drawing = figure.querySelector('img, svg')?.cloneNode(true);
  if (!(drawing instanceof HTMLElement || drawing instanceof SVGElement)) return;
  if (drawing instanceof HTMLImageElement) {
    drawing.removeAttribute('width');
    drawing.loading = 'eager';
  }
  const words = document.querySelector<HTMLElement>('.prose')?.dataset;
  const dialog = document.createElement('dialog');
  dialog.className = 'enlarged';
  dialog.ariaLabel = drawing.getAttribute('alt') || drawing.getAttribute('aria-label');

  const sheet = document.createElement('div');
  // A diagram has its colours from this class.
  sheet.className = 'diagram';
  sheet.tabIndex = 0;
  sheet.append(drawing);
  const fullSize = buttonOf(words?.['fullSize'], () => {
    fullSize.ariaPressed = String(sheet.classList.toggle('full'));
  });
  fullSize.ariaPressed = 'false';
  const buttons = document.createElement('p');
  buttons.append(
    fullSize,
    buttonOf(words?.['close'], () => dialog.close()),
  );
  dialog.append(buttons, sheet);
  const caption = figure.querySelector(':scope > figcaption:not(:has(details))');
  if (caption) dialog.append(caption.cloneNode(true));

  dialog.addEventListener('click', ({ target }) => {
    if (target === drawing) fullSize.click();
    else if (target === sheet) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function buttonOf(words: string | undefined, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words ?? '';
  button.addEventListener('click', press);
  return button;
}
