/** What the browser remembers for a reader; null when it remembers nothing or may not. */
export function remembered(key: 'language' | 'theme'): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a choice of the reader, or forgets it. A browser that may not remember is no reason to fail. */
export function remember(key: 'language' | 'theme', value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Private windows and strict settings forbid it: the choice lasts as long as the page.
  }
}
