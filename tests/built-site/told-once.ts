/** What is wrong at a place. */
export interface Fault {
  readonly place: string;
  readonly words: string;
}

/** Faults as they are told: the same one at many places once, with the first of them. */
export function toldOnce(faults: readonly Fault[]): string[] {
  return [...Map.groupBy(faults, ({ words }) => words)].map(([words, those]) => {
    const places = [...new Set(those.map(({ place }) => place))];
    const others = places.length > 1 ? ` and ${places.length - 1} others` : '';
    return `${places[0] ?? ''}${others}: ${words}`;
  });
}
