/** Lets pieces of work have their turn, one after the other. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does a piece of work once all before it are done, whether or not they failed. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }
}
