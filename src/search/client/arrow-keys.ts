/**
 * Lets the arrow keys go from a field through the links below it, and back: the links keep the focus themselves, so
 * that Enter, new tabs and screen readers work as everywhere.
 */
export function moveWithArrows(field: HTMLInputElement, list: HTMLElement, container: HTMLElement): void {
  container.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
