import { sourceFolder } from '../imported-path.ts';
import type { Repository } from './repository.ts';

/** Where images are kept in the catalogue, for all languages. */
export const assetsFolder = 'assets';

/** An image that is copied into the catalogue. */
export interface CopiedImage {
  readonly repository: Repository;
  /** Path below the repository's folder. */
  readonly from: string;
  /** Path below the content root. */
  readonly to: string;
}

/**
 * Gives every image a place in the catalogue. Images of equal content have one place, whatever their names; of
 * different images of one name, the later ones get the name of their language.
 */
export class Assets {
  readonly #places = new Map<string, CopiedImage>();
  readonly #used = new Set<CopiedImage>();
  readonly #digests = new Map<string, string>();

  /**
   * @param repositories - in the order in which they may name their images
   * @param existing - digests of the images that the catalogue has, by path below the content root
   */
  constructor(repositories: readonly Repository[], existing: ReadonlyMap<string, string>) {
    const known = new Map<string, string>();
    for (const [path, digest] of [...existing].sort(([a], [b]) => (a < b ? 1 : -1))) known.set(digest, path);
    const digests = new Map(existing);
    for (const repository of repositories) {
      for (const [from, digest] of [...repository.images].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (!this.#digests.has(from)) this.#digests.set(from, digest);
        if (this.#places.has(digest)) continue;
        const to = known.get(digest) ?? freePlace(from, repository.language, digests);
        digests.set(to, digest);
        this.#places.set(digest, { repository, from, to });
      }
    }
  }

  /**
   * The path below the content root that an image of a repository gets. It is copied from then on. A translation that
   * lacks an image shows that of another one at the same path.
   *
   * @returns null when no repository has the image
   */
  use(repository: Repository, path: string): string | null {
    const image = this.#places.get(repository.images.get(path) ?? this.#digests.get(path) ?? '');
    if (!image) return null;
    this.#used.add(image);
    return image.to;
  }

  /** The images that pages use, each once, ordered by their place in the catalogue. */
  get used(): CopiedImage[] {
    return [...this.#used].sort((a, b) => (a.to < b.to ? -1 : 1));
  }

  /** How many images of the repositories no page uses. */
  get unused(): number {
    return this.#places.size - this.#used.size;
  }
}

function freePlace(from: string, language: string, taken: ReadonlyMap<string, string>): string {
  const below = from.startsWith(sourceFolder) ? from.slice(sourceFolder.length) : from;
  const parts = below.split('/').filter((part) => part !== 'assets' && part !== '..' && part !== '');
  const [, stem = '', extension = ''] =
    /^(.*?)(\.[^./]*)?$/.exec(parts.join('/').replaceAll(/[\u0000-\u001F#?%*:|"<>\\]+/g, '-')) ?? [];
  for (let count = 0; ; count++) {
    const mark = count === 0 ? '' : count === 1 ? `.${language}` : `.${language}-${count}`;
    const place = `${assetsFolder}/${stem}${mark}${extension.toLowerCase()}`;
    if (!taken.has(place)) return place;
  }
}
