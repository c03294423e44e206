/** The values that are chosen, by facet: of one facet any will do, of several facets each must fit. */
export type ChosenValues<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** The values that something has of a facet. */
export type ValuesOf<Name extends string> = (name: Name) => readonly string[];

/** How often each value is there, by facet. */
export type Counts<Name extends string> = Readonly<Record<Name, ReadonlyMap<string, number>>>;

/** The facets whose choice something does not fit. */
export function misfitsOf<Name extends string>(
  names: readonly Name[],
  chosen: ChosenValues<Name>,
  valuesOf: ValuesOf<Name>,
): Name[] {
  return names.filter((name) => {
    const wanted = chosen[name];
    return wanted.length > 0 && !valuesOf(name).some((value) => wanted.includes(value));
  });
}

/**
 * Counts what each value would give beside the choices in all other facets: the choices of its own facet are left out
 * of account, since its values add to each other.
 *
 * @param items - what is filtered, each as the values that it has
 */
export function countsOf<Name extends string>(
  names: readonly Name[],
  chosen: ChosenValues<Name>,
  items: readonly ValuesOf<Name>[],
): Counts<Name> {
  const counts = Object.fromEntries(names.map((name) => [name, new Map()])) as Record<
    Name,
    Map<string, number>
  >;
  for (const valuesOf of items) {
    const missed = misfitsOf(names, chosen, valuesOf);
    if (missed.length > 1) continue;
    for (const name of names) {
      if (missed.length === 1 && missed[0] !== name) continue;
      const count = counts[name];
      for (const value of valuesOf(name)) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
