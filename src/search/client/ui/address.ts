import { type SearchState, writeState } from './search-state.ts';

/** How long typing must rest before its query stands in the address, in milliseconds: browsers limit how often it may change. */
const rest = 250;

/** Keeps the state of a search in the address of the page. */
export class SearchAddress {
  #waiting: SearchState | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onReturn - told when the reader goes back or forward */
  constructor(onReturn: () => void) {
    // Who leaves comes back to what was searched for last.
    addEventListener('pagehide', () => this.#write());
    addEventListener('popstate', () => {
      // What was typed last was in another entry of the history.
      this.#waiting = null;
      onReturn();
    });
  }

  /** The parameters of the address. */
  get parameters(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  /** Replaces the state once typing rests. */
  replaceSoon(state: SearchState): void {
    this.#waiting = state;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), rest);
  }

  /** Adds a state that the reader can come back from. */
  push(state: SearchState): void {
    this.#write();
    history.pushState(null, '', location.pathname + writeState(state));
  }

  #write(): void {
    clearTimeout(this.#timer);
    if (this.#waiting) history.replaceState(null, '', location.pathname + writeState(this.#waiting));
    this.#waiting = null;
  }
}
