/** How many plain lines tell of progress where there is no terminal. */
const plainLines = 10;

const width = 24;

/** Tells how far some work is: with a bar on a terminal, in a log with a line now and then. */
export class ProgressBar {
  readonly #title: string;
  readonly #stream: NodeJS.WriteStream;
  #told = 0;

  constructor(title: string, stream: NodeJS.WriteStream = process.stderr) {
    this.#title = title;
    this.#stream = stream;
  }

  /** Tells that some of the work is done. */
  update(done: number, all: number): void {
    const step = Math.floor((done / Math.max(all, 1)) * (this.#stream.isTTY ? 100 : plainLines));
    if (step <= this.#told) return;
    this.#told = step;
    const filled = Math.round((done / all) * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    this.#stream.write(
      this.#stream.isTTY ? `\r${this.#title} ${bar} ${done}/${all}` : `${this.#title}: ${done} of ${all}\n`,
    );
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001B[K');
  }
}
