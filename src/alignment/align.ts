/** Two sequences laid side by side: each pair has an element of both, or of one where the other has none. */
export type Alignment<Element> = readonly AlignedPair<Element>[];

/** An element of each of two sequences, or of one that stands alone. */
export type AlignedPair<Element> =
  readonly [Element, Element] | readonly [Element, null] | readonly [null, Element];

/** How sequences are laid side by side. */
export interface AlignOptions<Element> {
  /** Elements less similar than this are never a pair; 0.2 unless told otherwise. */
  readonly least?: number;
  /**
   * How alike one element is to two others that follow each other, where it was split or they were joined; at most
   * twice what a pair can have, and 0 where that is not so. Such a bead is two pairs with one element in common.
   */
  readonly bead?: (one: Element, two: readonly [Element, Element], oneIsFirst: boolean) => number;
}

/** Only cells this near to the diagonal are looked at, beside the difference in length, so that time stays linear. */
const band = 128;

/**
 * Lays two sequences side by side, in order, so that the similarity of the pairs is greatest in sum: global
 * alignment by dynamic programming (Needleman & Wunsch 1970) with the beads of Gale & Church (1993), one to one, one
 * to none and, where `bead` is given, one to two. A gap costs nothing. Equal ends are taken off first, so that like
 * sequences cost little.
 *
 * @param similarity - of two elements, from 0 (cannot be a pair) to 1
 */
export function align<Element>(
  first: readonly Element[],
  second: readonly Element[],
  similarity: (a: Element, b: Element) => number,
  options: AlignOptions<Element> = {},
): Alignment<Element> {
  const perfect = (a: Element | undefined, b: Element | undefined): boolean =>
    a !== undefined && b !== undefined && similarity(a, b) === 1;
  let start = 0;
  while (start < Math.min(first.length, second.length) && perfect(first[start], second[start])) start++;
  let end = 0;
  while (
    end < Math.min(first.length, second.length) - start &&
    perfect(first.at(-1 - end), second.at(-1 - end))
  )
    end++;

  const zip = (from: number, to: number, shift: number): [Element, Element][] =>
    first.slice(from, to).flatMap((a, index): [Element, Element][] => {
      const b = second[from + shift + index];
      return b === undefined ? [] : [[a, b]];
    });
  return [
    ...zip(0, start, 0),
    ...alignMiddle(
      first.slice(start, first.length - end),
      second.slice(start, second.length - end),
      similarity,
      options,
    ),
    ...zip(first.length - end, first.length, second.length - first.length),
  ];
}

/** What is done at a cell, in the order of preference where sums are equal. */
const steps = { pair: 0, oneToTwo: 1, twoToOne: 2, firstAlone: 3, secondAlone: 4 } as const;

function alignMiddle<Element>(
  first: readonly Element[],
  second: readonly Element[],
  similarity: (a: Element, b: Element) => number,
  { least = 0.2, bead }: AlignOptions<Element>,
): Alignment<Element> {
  if (first.length === 0) return second.map((b) => [null, b] as const);
  if (second.length === 0) return first.map((a) => [a, null] as const);
  const half = band + Math.abs(first.length - second.length);
  const width = Math.min(second.length, 2 * half) + 3;
  const lowest = (i: number): number =>
    Math.max(0, Math.min(Math.round((i * second.length) / first.length) - half, second.length + 3 - width));
  // best: greatest sum for first[i…] and second[j…]. Filled from the end, so that it is read from the start.
  const best = new Float64Array((first.length + 3) * width);
  const step = new Uint8Array((first.length + 3) * width);
  const sumAt = (i: number, j: number): number => {
    const column = j - lowest(i);
    return column < 0 || column >= width ? 0 : (best[i * width + column] ?? 0);
  };
  for (let i = first.length - 1; i >= 0; i--) {
    const from = lowest(i);
    for (let j = Math.min(second.length, from + width) - 1; j >= from; j--) {
      const [a, b] = [first[i] as Element, second[j] as Element];
      const like = similarity(a, b);
      let sum = like >= least ? like + sumAt(i + 1, j + 1) : -1;
      let done: number = steps.pair;
      const offer = (value: number, kind: number): void => {
        if (value > sum) [sum, done] = [value, kind];
      };
      if (bead) {
        const [nextA, nextB] = [first[i + 1], second[j + 1]];
        const split = nextB === undefined ? 0 : bead(a, [b, nextB], true);
        if (split > 0) offer(split + sumAt(i + 1, j + 2), steps.oneToTwo);
        const joined = nextA === undefined ? 0 : bead(b, [a, nextA], false);
        if (joined > 0) offer(joined + sumAt(i + 2, j + 1), steps.twoToOne);
      }
      offer(sumAt(i + 1, j), steps.firstAlone);
      offer(sumAt(i, j + 1), steps.secondAlone);
      best[i * width + j - from] = sum;
      step[i * width + j - from] = done;
    }
  }
  const aligned: AlignedPair<Element>[] = [];
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    const column = j - lowest(i);
    const inBand = column >= 0 && column < width;
    const done = inBand ? step[i * width + column] : column < 0 ? steps.secondAlone : steps.firstAlone;
    const [a, b] = [first[i] as Element, second[j] as Element];
    const [nextA, nextB] = [first[i + 1], second[j + 1]];
    if (done === steps.firstAlone) aligned.push([a, null]);
    else if (done === steps.secondAlone) aligned.push([null, b]);
    else aligned.push([a, b]);
    if (done === steps.oneToTwo && nextB !== undefined) aligned.push([a, nextB]);
    if (done === steps.twoToOne && nextA !== undefined) aligned.push([nextA, b]);
    i += done === steps.secondAlone ? 0 : done === steps.twoToOne ? 2 : 1;
    j += done === steps.firstAlone ? 0 : done === steps.oneToTwo ? 2 : 1;
  }
  for (const a of first.slice(i)) aligned.push([a, null]);
  for (const b of second.slice(j)) aligned.push([null, b]);
  return aligned;
}
