import type { Block, Features, Row } from '#markdown';

/** What tells two blocks of different languages apart or together, prepared once a block. */
export interface Signed<Element> {
  readonly element: Element;
  /** Addresses in the neutral form, sorted. */
  readonly links: readonly string[];
  readonly images: readonly string[];
  /** Ids of applications, for rows. */
  readonly applications: readonly string[];
  /** How long its texts are, by {@link lengthOf}. */
  readonly length: number;
  /** Equal for blocks of equal structure: nothing in it depends on the language. */
  readonly shape: string;
}

/** Kinds of blocks that are much the same all over a page: one is told from the next by its marks, else by its length. */
const plainKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'table']);

/** How likely two blocks are translations of each other, from 0 to 1; 1 only for blocks of equal shape. */
export function blockSimilarity(a: Signed<Block>, b: Signed<Block>): number {
  if (a.shape === b.shape) {
    const plain = plainKinds.has(a.element.kind) && a.links.length === 0 && a.images.length === 0;
    return plain ? 0.7 + 0.3 * ratio(a.length, b.length) : 1;
  }
  const [first, second] = [a.element, b.element];
  if (first.kind !== second.kind) return 0;
  if (first.kind === 'heading' && second.kind === 'heading' && first.id !== null && first.id === second.id)
    return 0.99;
  if (first.kind === 'component' && second.kind === 'component') return first.name === second.name ? 0.9 : 0;
  return (
    0.3 +
    0.4 * overlap([...a.links, ...a.images], [...b.links, ...b.images]) +
    0.29 * ratio(a.length, b.length)
  );
}

/** How likely two rows of tables are translations of each other, from 0 to 1; 1 only for rows of equal shape. */
export function rowSimilarity(a: Signed<Row>, b: Signed<Row>): number {
  if (a.shape === b.shape && a.links.length > 0) return 1;
  return (
    0.1 +
    0.35 * overlap(a.links, b.links) +
    0.25 * overlap(a.applications, b.applications) +
    0.1 * (a.shape === b.shape ? 1 : 0) +
    0.19 * ratio(a.length, b.length)
  );
}

/** How likely two items of a list are translations of each other, from 0 to 1. */
export function itemSimilarity(a: Features, b: Features): number {
  return 0.3 + 0.4 * overlap(urls(a), urls(b)) + 0.29 * ratio(lengthOf(a.text), lengthOf(b.text));
}

/**
 * How long a text is, in letters of an alphabet, so that languages can be compared: a Chinese character says about as
 * much as three of them, a Korean syllable as two, a Japanese one as one and a half.
 */
export function lengthOf(text: string): number {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return (
    text.length +
    2 * count(/\p{Script=Han}/gu) +
    count(/\p{Script=Hangul}/gu) +
    0.5 * count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  );
}

function urls({ links, codes, terms }: Features): string[] {
  return [...links.map(({ url }) => url), ...[...codes, ...terms].map(({ text }) => text)];
}

/** Share that two sets have in common (Jaccard 1901); 0.5, which decides nothing, when both are empty. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const union = new Set([...a, ...b]);
  if (union.size === 0) return 0.5;
  return new Set(a).intersection(new Set(b)).size / union.size;
}

function ratio(a: number, b: number): number {
  return a === b ? 1 : Math.min(a, b) / Math.max(a, b);
}
