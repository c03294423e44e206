import type { Language } from '#catalogue';
import type { MovedText, Pair, Place, SideDifference } from '#drift';
import { type DifferenceKind, kindOf, showsValues } from './difference-kinds.ts';
import type { Mark } from './marked-nodes.ts';
import type { Translations } from './translations.ts';

/** What differs in a row between a page and one of its translations. */
export interface RowNote {
  /** `row`: one of them lacks the row; `words`: the words moved; else what differs within the row. */
  readonly kind: 'row' | 'words' | DifferenceKind;
  /** The language that lacks it; null when both have something, but not the same. */
  readonly lacks: Language | null;
  /** The language whose text is newer; null when neither is, or it is not known. */
  readonly newer: Language | null;
  /** What the page and the translation have, in a form that does not depend on the language. */
  readonly values: readonly [own: string, other: string] | null;
  /** The words as they were and as they are. */
  readonly words: MovedText | null;
  /** Where it stands in the page and in the translation, as far as it does. */
  readonly places: readonly [own: Spot | null, other: Spot | null];
  /** How the difference matters: its meaning, a link or an identifier only, or its looks. */
  readonly class: SideDifference['class'];
}

type Spot = Pick<Place, 'line' | 'column' | 'excerpt'>;

/** The number of the row above all others, with what the front matter says. */
export const above = -1;

/** What differs between a page and a translation, by row. */
export function notesBetween(
  { sides, pairs }: Translations,
  own: Language,
  other: Language,
): ReadonlyMap<number, readonly RowNote[]> {
  const notes = new Map<number, RowNote[]>();
  const pair = pairOf(pairs, own, other);
  const newer = pair?.verdict === 'in-sync' ? null : (pair?.leader ?? null);
  const none = { newer, lacks: null, values: null, words: null, class: 'semantic' } as const;
  const isInBoth = (row: number): boolean =>
    row === above || [own, other].every((language) => sides.rows[row]?.pieces.has(language));
  const add = (row: number, note: RowNote): void => {
    const before = notes.get(row) ?? [];
    const isSame = ({ kind, lacks, values }: RowNote): boolean =>
      kind === note.kind && lacks === note.lacks && values?.join() === note.values?.join();
    const same =
      note.kind === 'words'
        ? undefined
        : before.find((one) => isSame(one) && one.places[0] === note.places[0]);
    if (!same) notes.set(row, [...before, note]);
  };
  sides.rows.forEach(({ pieces }, row) => {
    if (pieces.has(own) === pieces.has(other)) return;
    add(row, { ...none, kind: 'row', lacks: pieces.has(own) ? other : own, places: [null, null] });
  });
  for (const moved of pair?.moved ?? []) {
    const [mine, theirs] = [placeIn(moved, own), placeIn(moved, other)];
    const row = mine && sides.rowAt(own, mine);
    if (!mine || !theirs || row === null || row === undefined || !isInBoth(row)) continue;
    if (moved.class === 'mechanical') continue;
    add(row, { ...none, kind: 'words', words: moved, class: moved.class, places: [mine, theirs] });
  }
  for (const difference of sides.differencesBetween(own, other)) {
    const { rule, lacks, spots, values } = difference;
    const kind = kindOf(rule);
    const [language, spot] = lacks === own ? [other, spots[1]] : [own, spots[0]];
    const row = sides.rowAt(language, spot) ?? above;
    if (!kind || !isInBoth(row)) continue;
    add(row, {
      ...none,
      kind,
      lacks,
      values: showsValues(rule) ? values : null,
      class: difference.class,
      places: [lacks === own ? null : asPlace(spots[0]), lacks === other ? null : asPlace(spots[1])],
    });
  }
  return notes;
}

function asPlace({ line, column, words }: SideDifference['spots'][0]): Spot {
  return { line, column, ...(words !== undefined && { excerpt: words }) };
}

function placeIn({ places }: MovedText, language: Language): Place | undefined {
  return places.find((place) => place.language === language);
}

/** How two languages stand to each other. */
export function pairOf(pairs: readonly Pair[], a: Language, b: Language): Pair | undefined {
  return pairs.find(({ languages }) => languages.includes(a) && languages.includes(b));
}

/** All places of a page that differ from one of its translations, each once. */
export function marksIn(
  translations: Translations,
  language: Language,
  others: readonly Language[],
): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const other of others) {
    const notes = [...notesBetween(translations, language, other).values()].flat();
    for (const {
      words,
      places: [place],
    } of notes) {
      if (!place) continue;
      const key = `${place.line}:${place.column}`;
      const known = marks.get(key);
      const came = words?.language === language && words.words.some(({ moved }) => moved === 'added');
      marks.set(key, {
        line: place.line,
        column: place.column,
        ...(came && { words: words.words }),
        ...known,
        from: [...new Set([...(known?.from ?? []), other])],
      });
    }
  }
  return [...marks.values()];
}
