import { copy } from './copying.ts';
import { enlarge } from './enlarged.ts';

export { fillArea } from './tree-area.ts';

/** Does what a part of the text is pressed for. */
export function act(pressed: HTMLElement): void {
  if (pressed instanceof HTMLAnchorElement && pressed.matches('.anchor')) copy(pressed.href);
  else if (pressed.matches('.copy')) copy(pressed.parentElement?.querySelector('pre')?.textContent ?? '');
  else enlarge(pressed.closest('figure') ?? pressed);
}
