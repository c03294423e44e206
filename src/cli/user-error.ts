/** Work cannot go on for a reason that the user can mend. Caught in one place, `main`. */
export class UserError extends Error {
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
