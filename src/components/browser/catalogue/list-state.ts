/** What a reader has chosen of a list: all that the address of the list holds. */
export interface ListState {
  /** The chosen values, by the name of their facet. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Name of another order than the catalogue's own; empty for that. */
  readonly sort: string;
}

/** What there is to choose from. */
export interface ListChoices {
  /** The values of each facet, in the order in which they are shown. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly sorts: readonly string[];
}

/** Reads the state of a list from the parameters of an address. What the list does not have is left out. */
export function readListState(parameters: URLSearchParams, { values, sorts }: ListChoices): ListState {
  const chosen = Object.entries(values).map(([name, known]) => {
    const asked = new Set(parameters.getAll(name));
    return [name, known.filter((value) => asked.has(value))] as const;
  });
  const sort = parameters.get('sort') ?? '';
  return { chosen: Object.fromEntries(chosen), sort: sorts.includes(sort) ? sort : '' };
}

/** Writes the state of a list as the part of an address behind its path; empty when nothing is chosen. */
export function writeListState({ chosen, sort }: ListState): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(chosen))
    for (const value of values) parameters.append(name, value);
  if (sort !== '') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
