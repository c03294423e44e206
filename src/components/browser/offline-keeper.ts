/** What a language needs to be read without a connection: `offline.json`. */
interface Pack {
  readonly files: number;
  readonly bytes: number;
}

/** How often the share of what has come is told, in milliseconds. */
const tellEvery = 250;

/** Keeps the files of a language on a reader's device, by a service worker of its own, and takes them away again. */
export class Keeper {
  /** What is to be kept; null when it is not known for want of a connection. */
  readonly pack: Pack | null;
  readonly #scope: string;

  private constructor(scope: string, pack: Pack | null) {
    this.#scope = scope;
    this.pack = pack;
  }

  /** @returns null where the browser keeps nothing: it is too old, or the connection is not safe */
  static async open(language: string): Promise<Keeper | null> {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return null;
    const scope = `/${language}/`;
    const pack = await fetch(`${scope}offline.json`)
      .then((response) => (response.ok ? (response.json() as Promise<Pack>) : null))
      .catch(() => null);
    const keeper = new Keeper(scope, pack);
    // In a preview of single pages there is nothing to keep.
    return pack || (await keeper.isKept()) ? keeper : null;
  }

  /** Whether all files of the language are on the device. */
  async isKept(): Promise<boolean> {
    return Boolean((await this.#registration())?.active);
  }

  /**
   * Fetches all files.
   *
   * @param tell - is told the share of the files that have come, from 0 to 1
   * @throws Error when one of them cannot be had; then none is kept
   */
  async keep(tell: (share: number) => void): Promise<void> {
    const timer = setInterval(() => void this.#share().then(tell), tellEvery);
    try {
      const registration = await navigator.serviceWorker.register(`${this.#scope}offline-worker.js`, {
        scope: this.#scope,
        updateViaCache: 'none',
      });
      await activated(registration);
      // The browser may throw away what nobody asked it to keep.
      void navigator.storage.persist().catch(() => false);
    } catch (error) {
      await this.remove();
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  /** Takes everything away. */
  async remove(): Promise<void> {
    await (await this.#registration())?.unregister();
    for (const name of await this.#caches()) await caches.delete(name);
  }

  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    const found = await navigator.serviceWorker.getRegistration(this.#scope);
    return found?.scope === this.#address() ? found : undefined;
  }

  async #share(): Promise<number> {
    let files = 0;
    for (const name of await this.#caches()) files += (await (await caches.open(name)).keys()).length;
    return Math.min(1, files / (this.pack?.files ?? Infinity));
  }

  /** The worker names its caches for its scope. */
  async #caches(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.endsWith(this.#address()));
  }

  #address(): string {
    return new URL(this.#scope, location.href).href;
  }
}

/** Waits until a worker has all its files. */
async function activated({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  if (!worker) throw new Error('There is no worker.');
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error('A file could not be kept.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
