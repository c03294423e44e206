import { element } from './element.ts';

/** How long nothing may change before it is read out, in milliseconds. */
const rest = 600;

/** A line for the eyes that changes at once, and one for screen readers that waits until there is no more to come. */
export interface Announcer {
  readonly line: HTMLParagraphElement;
  readonly live: HTMLParagraphElement;
  /** Shows a text, and has it read out unless another follows soon. */
  readonly tell: (text: string) => void;
}

/** Makes the line that tells how a search goes. */
export function createAnnouncer(): Announcer {
  const line = element('p', { className: 'search-status', ariaHidden: 'true' });
  const live = element('p', { className: 'unseen', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    line,
    live,
    tell: (text) => {
      line.textContent = text;
      clearTimeout(timer);
      timer = setTimeout(() => (live.textContent = text), rest);
    },
  };
}
