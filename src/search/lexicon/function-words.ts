import type { Side } from './parallel-texts.ts';

/** So many ends are expected of a word before it is judged by them. */
const leastExpected = 8;
/** A function word ends a text less often than this, as compared with words as a whole. */
const mostEnds = 0.1;

/**
 * The words that hold sentences together, by their numbers: frequent ones that hardly ever end a text, as “with” and
 * “the” do not. So no language needs a list.
 */
export function functionWordsIn({ words, texts }: Side): ReadonlySet<number> {
  const counts = new Float64Array(words.size);
  const ends = new Float64Array(words.size);
  let total = 0;
  for (const { ids } of texts) {
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    const last = ids.at(-1) ?? 0;
    ends[last] = (ends[last] ?? 0) + 1;
    total += ids.length;
  }
  const found = new Set<number>();
  counts.forEach((count, id) => {
    const expected = (count * texts.length) / total;
    if (expected >= leastExpected && (ends[id] ?? 0) < mostEnds * expected) found.add(id);
  });
  return found;
}
