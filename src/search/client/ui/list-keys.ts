/**
 * Lets the keyboard go from a field through the links and buttons below it, and back: each keeps the focus itself, so
 * that Enter, new tabs and screen readers work as everywhere. Who types on is taken back to the field.
 *
 * @param stops - the elements to go through, in their order; asked at each key
 */
export function moveThroughList(
  field: HTMLInputElement,
  container: HTMLElement,
  stops: () => readonly HTMLElement[],
): void {
  container.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const list = stops();
    const at = list.findIndex((stop) => stop === document.activeElement);
    const inField = document.activeElement === field;
    if (at < 0 && !inField) return;
    const goals: Readonly<Record<string, HTMLElement | undefined>> = {
      ArrowDown: list[at + 1],
      ArrowUp: at === 0 ? field : list[at - 1],
      // In the field they move the cursor.
      ...(inField ? {} : { Home: list[0], End: list.at(-1) }),
    };
    const goal = goals[event.key];
    if (goal) {
      event.preventDefault();
      goal.focus();
    } else if (!inField && isTyping(event)) {
      // The key goes where the focus is once this is over.
      field.focus();
    }
  });
}

/** A character, or the taking back of one; but the space bar presses buttons. */
function isTyping({ key, target }: KeyboardEvent): boolean {
  if (key === ' ') return !(target instanceof HTMLButtonElement);
  return key === 'Backspace' || /^.$/su.test(key);
}
