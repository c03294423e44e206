import type { Address } from '#catalogue';
import type { Change } from './changes.ts';
import type { PageKeys } from './page-keys.ts';

/** A change of a page, placed in the catalogue. */
export interface AddressedChange extends Pick<Change, 'commit' | 'content'> {
  /** Path of the file below the root of the repository. */
  readonly file: string;
  readonly address: Address;
  /** Where the page was before. */
  readonly from: readonly Address[];
}

/** A page of today. */
interface Identified {
  readonly path: string;
  readonly exlId: string | null;
}

/** The lines that lead to the pages of today: which changes are whose. */
export class PageLines {
  readonly #keys: ReadonlyMap<string, PageKeys>;
  readonly #order: ReadonlyMap<AddressedChange, number>;
  readonly #byPath: ReadonlyMap<string, readonly AddressedChange[]>;
  readonly #byIdentity: ReadonlyMap<string, readonly AddressedChange[]>;
  /** The identities of the pages of today. */
  readonly #taken: ReadonlySet<string>;
  /** By change, the path of the page of today that it is surely one of, whatever the identity of that page is now. */
  readonly #claimed: ReadonlyMap<AddressedChange, string>;

  /**
   * @param changes - oldest first
   * @param keys - what the front matter says, by id of the content
   * @param pages - all pages of today
   */
  constructor(
    changes: readonly AddressedChange[],
    keys: ReadonlyMap<string, PageKeys>,
    pages: readonly Identified[],
  ) {
    this.#keys = keys;
    this.#order = new Map(changes.map((change, index) => [change, index]));
    this.#byPath = this.#linesByPath(changes);
    this.#byIdentity = Map.groupBy(changes, (change) => this.#identityOf(change) ?? '');
    this.#taken = new Set(pages.flatMap((page) => identityOfPage(page) ?? []));
    this.#claimed = new Map(pages.flatMap(({ path }) => this.#claims(path)));
  }

  /** Where a change stands among all, the oldest first. */
  order(change: AddressedChange): number {
    return this.#order.get(change) ?? 0;
  }

  /**
   * The changes of a page, each list oldest first: those at its path with its identity; those with its identity
   * wherever they were; those at its path without one, or with one that no page has today, as where it was corrected,
   * or that stood twice, so that an import replaced it. What stands in an earlier list is surer.
   */
  of(page: Identified): readonly (readonly AddressedChange[])[] {
    const identity = identityOfPage(page);
    const line = this.#byPath.get(page.path) ?? [];
    const isOwn = (change: AddressedChange): boolean => this.#claimed.get(change) === page.path;
    const others = line.filter((change) => isOwn(change) || !this.#taken.has(this.#identityOf(change) ?? ''));
    if (identity === null) return [others];
    const own = line.filter((change) => this.#identityOf(change) === identity);
    const elsewhere = this.#byIdentity.get(identity) ?? [];
    return [own, elsewhere.filter((change) => isOwn(change) || !this.#claimed.has(change)), others];
  }

  /** The changes at a path that have the identity of the last one there. */
  #claims(path: string): (readonly [AddressedChange, string])[] {
    const line = this.#byPath.get(path) ?? [];
    const last = line.at(-1);
    const identity = last && this.#identityOf(last);
    return line.flatMap((change) => (this.#identityOf(change) === identity ? [[change, path] as const] : []));
  }

  /** By path of the page, its changes there and at the paths that it was renamed from. */
  #linesByPath(changes: readonly AddressedChange[]): ReadonlyMap<string, readonly AddressedChange[]> {
    const lines = new Map<string, AddressedChange[]>();
    for (const change of changes) {
      const { address, from } = change;
      const earlier = from.flatMap(({ path }) => (path === address.path ? [] : [lines.get(path) ?? []]));
      const joined = earlier.filter((other) => this.#isSamePage(other.at(-1), change));
      const line = lines.get(address.path) ?? [];
      lines.set(address.path, line);
      if (joined.length > 0) {
        line.push(...joined.flat());
        line.sort((a, b) => this.order(a) - this.order(b));
      }
      line.push(change);
    }
    return lines;
  }

  /** Git takes pages that are alike for one: what has another identity, or another language, is another page. */
  #isSamePage(before: AddressedChange | undefined, after: AddressedChange): boolean {
    if (before?.address.language !== after.address.language) return false;
    const [first, second] = [this.#identityOf(before), this.#identityOf(after)];
    return first === null || second === null || first === second;
  }

  #identityOf({ address, content }: AddressedChange): string | null {
    const { exlId = null } = this.#keys.get(content) ?? {};
    return identityOfPage({ path: address.path, exlId });
  }
}

/** A blueprint has one page a language. */
function identityOfPage({ path, exlId }: Identified): string | null {
  return exlId === null ? null : `${path.split('/')[0] ?? ''} ${exlId}`;
}
