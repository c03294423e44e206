/** Two sequences laid side by side: each pair has an element of both, or of one where the other has none. */
export type Alignment<Element> = readonly (
  readonly [Element, Element] | readonly [Element, null] | readonly [null, Element]
)[];

/**
 * Lays two sequences side by side, in order, so that the similarity of the pairs is greatest in sum: global
 * alignment by dynamic programming (Needleman & Wunsch 1970), as Gale & Church (1993) align sentences, with a gap
 * cost of 0 and a least similarity for a pair. Equal ends are taken off first, so that like sequences cost little.
 *
 * @param similarity - of two elements, from 0 (cannot be a pair) to 1
 * @param least - elements less similar than this are never a pair
 */
export function align<Element>(
  first: readonly Element[],
  second: readonly Element[],
  similarity: (a: Element, b: Element) => number,
  least = 0.2,
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
      least,
    ),
    ...zip(first.length - end, first.length, second.length - first.length),
  ];
}

function alignMiddle<Element>(
  first: readonly Element[],
  second: readonly Element[],
  similarity: (a: Element, b: Element) => number,
  least: number,
): Alignment<Element> {
  const width = second.length + 1;
  // best[i, j]: greatest sum for first[i…] and second[j…]. Filled from the end, so that it is read from the start.
  const best = new Float64Array((first.length + 1) * width);
  const pair = new Float64Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const [a, b] = [first[i], second[j]];
      const like = a !== undefined && b !== undefined ? similarity(a, b) : 0;
      pair[at] = like >= least ? like + (best[at + width + 1] ?? 0) : -1;
      best[at] = Math.max(pair[at] ?? -1, best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  const aligned: (readonly [Element, Element] | readonly [Element, null] | readonly [null, Element])[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const at = i * width + j;
    const [a, b] = [first[i], second[j]];
    if (a !== undefined && b !== undefined && pair[at] === best[at]) {
      aligned.push([a, b]);
      i++;
      j++;
    } else if (a !== undefined && (b === undefined || (best[at + width] ?? 0) >= (best[at + 1] ?? 0))) {
      aligned.push([a, null]);
      i++;
    } else if (b !== undefined) {
      aligned.push([null, b]);
      j++;
    }
  }
  return aligned;
}
