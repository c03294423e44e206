/** What was found out before, given again as long as all that it was found out from stays the same. */
export class Memory {
  readonly #known: Map<string, { readonly inputs: readonly unknown[]; readonly outcome: unknown }>;

  /** @param other - what it knows already; the other one does not learn from this one */
  constructor(other?: Memory) {
    this.#known = new Map(other ? other.#known : []);
  }

  /**
   * Gives what was found out under a name, or finds it out.
   *
   * @param name - belongs to one kind of outcome
   * @param inputs - everything that the outcome depends on: texts are compared, objects have to be the same
   */
  recall<Outcome>(name: string, inputs: readonly unknown[], find: () => Outcome): Outcome {
    const known = this.#known.get(name);
    const same =
      known?.inputs.length === inputs.length && known.inputs.every((input, index) => input === inputs[index]);
    if (same) return known.outcome as Outcome;
    const outcome = find();
    this.#known.set(name, { inputs, outcome });
    return outcome;
  }
}
