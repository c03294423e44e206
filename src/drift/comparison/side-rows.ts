import type { Language } from '#catalogue';

/** What says the same in the pages of a blueprint. */
export interface SideRow {
  /** The pieces of each page that has it, by their numbers; a piece that was split stands here with all its parts. */
  readonly pieces: ReadonlyMap<Language, readonly number[]>;
}

/** A page by the numbers of its pieces. */
interface Pieces {
  readonly language: Language;
  readonly pieces: readonly number[];
}

/** A row that is still being filled. */
type OpenRow = Map<Language, number[]>;

/**
 * Joins pieces of several pages that were paired two pages at a time.
 *
 * @param pairsBetween - the pieces of two pages that have blocks in common, one pair for each block
 * @returns in the order of the first page; what it lacks stands behind what it stands behind elsewhere
 */
export function rowsOf(
  pages: readonly Pieces[],
  pairsBetween: (a: Language, b: Language) => readonly (readonly [number, number])[],
): SideRow[] {
  const rowOf = new Map<string, OpenRow>();
  const keyOf = (language: Language, piece: number): string => `${language} ${piece}`;
  for (const { language, pieces } of pages)
    for (const piece of pieces) rowOf.set(keyOf(language, piece), new Map([[language, [piece]]]));
  const isAlone = (language: Language, piece: number): boolean =>
    rowOf.get(keyOf(language, piece))?.size === 1;
  const join = (a: OpenRow, b: OpenRow): void => {
    for (const [language, pieces] of b) {
      a.set(
        language,
        [...(a.get(language) ?? []), ...pieces].sort((x, y) => x - y),
      );
      for (const piece of pieces) rowOf.set(keyOf(language, piece), a);
    }
  };
  pages.forEach(({ language: a }, index) => {
    for (const { language: b } of pages.slice(index + 1)) {
      const pairs = mainPairs(pairsBetween(a, b));
      // What both have beside the first page is in a row; between other pages only what it lacks is to be joined.
      const joined = index === 0 ? pairs : pairs.filter(([x, y]) => isAlone(a, x) && isAlone(b, y));
      for (const [x, y] of joined) {
        const [row, other] = [rowOf.get(keyOf(a, x)), rowOf.get(keyOf(b, y))];
        if (row && other && row !== other) join(row, other);
      }
    }
  });
  return inOrder(
    new Set(rowOf.values()),
    pages.map(({ language }) => language),
  );
}

/** Of the pairs of pieces those with the most blocks in common, seen from either side. */
function mainPairs(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const counts = new Map<string, { pair: readonly [number, number]; count: number }>();
  for (const pair of pairs) {
    const known = counts.get(pair.join(' '));
    if (known) known.count++;
    else counts.set(pair.join(' '), { pair, count: 1 });
  }
  const [mostA, mostB] = [new Map<number, number>(), new Map<number, number>()];
  for (const {
    pair: [a, b],
    count,
  } of counts.values()) {
    mostA.set(a, Math.max(count, mostA.get(a) ?? 0));
    mostB.set(b, Math.max(count, mostB.get(b) ?? 0));
  }
  return [...counts.values()]
    .filter(({ pair: [a, b], count }) => count === mostA.get(a) || count === mostB.get(b))
    .map(({ pair }) => pair);
}

/**
 * Rows in the order in which one page has them: what it lacks stands behind what it stands behind in another.
 *
 * @param languages - the first is the page whose order counts, the others are asked in turn
 */
export function inOrder<Row extends OpenRow | SideRow>(
  rows: Iterable<Row>,
  languages: readonly Language[],
): SideRow[] {
  const all = Array.from(rows, (row): SideRow => ('pieces' in row ? row : { pieces: row }));
  const placed: SideRow[] = [];
  const isPlaced = new Set<SideRow>();
  for (const language of languages) {
    const placeOf = ({ pieces }: SideRow): number => pieces.get(language)?.[0] ?? -1;
    const own = all.filter(({ pieces }) => pieces.has(language)).sort((a, b) => placeOf(a) - placeOf(b));
    let last = -1;
    for (const row of own) {
      if (isPlaced.has(row)) {
        last = placed.indexOf(row);
        continue;
      }
      placed.splice(++last, 0, row);
      isPlaced.add(row);
    }
  }
  return placed;
}
