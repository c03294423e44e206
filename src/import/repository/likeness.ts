/** A text with case, accents and punctuation folded, its words parted by single spaces. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How much two texts look alike, from 0 to 1: pairs of neighbouring letters that they share (Dice 1945). */
export function likeness(a: string, b: string): number {
  const [first, second] = [folded(a), folded(b)];
  if (first === second) return first === '' ? 0 : 1;
  const [pairs, others] = [pairsIn(first), pairsIn(second)];
  let shared = 0;
  for (const [pair, count] of pairs) shared += Math.min(count, others.get(pair) ?? 0);
  const all = sum(pairs) + sum(others);
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsIn(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const word of text.split(' ')) {
    const letters = ` ${word} `;
    for (let index = 0; index < letters.length - 1; index++) {
      const pair = letters.slice(index, index + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((total, count) => total + count, 0);
}

/** Letters that Unicode does not part into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
};

/** A text as an id: words of a-z and digits joined by hyphens; empty where it has none of these. */
export function asciiSlug(text: string): string {
  return folded(text.replaceAll(/[’'‘]/g, ''))
    .replaceAll(/[æøœßłđıþ]/g, (letter) => letters[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}
