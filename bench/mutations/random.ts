/** Gives numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** A generator whose numbers depend on the seed alone: Mulberry32 (T. Ettinger 2017). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed that a text stands for: FNV-1a, 32 bits (Fowler, Noll & Vo 1991). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The elements in another order. */
export function shuffle<Element>(elements: readonly Element[], random: Random): Element[] {
  return elements
    .map((element) => ({ element, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ element }) => element);
}

/** One of the elements, or undefined when there is none. */
export function oneOf<Element>(elements: readonly Element[], random: Random): Element | undefined {
  return elements[Math.floor(random() * elements.length)];
}
