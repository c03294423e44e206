import { type Language, urlPathOf } from '#catalogue';
import { type Pair, rowsInOrder } from '#drift';
import type { PageEntry } from '../entries.ts';
import type { ContentContext } from '../page-content.ts';
import type { SiteCatalogue } from '../site-catalogue.ts';
import { besideOf } from './beside.ts';
import { type Piece, preparePieces } from './pieces.ts';
import { titleRow } from './row-ids.ts';
import { above, marksIn, notesBetween, type RowNote } from './row-notes.ts';
import { isTitle, readTranslations, type Translations } from './translations.ts';

/** What a page has in a row. */
export interface ComparedCell {
  readonly language: Language;
  readonly pieces: readonly Piece[];
}

/** What differs in a row from one translation. */
export interface ComparedNotes {
  readonly language: Language;
  readonly notes: readonly RowNote[];
}

/** What says the same in the translations of a blueprint. */
export interface ComparedRow {
  readonly id: string;
  /** The languages that have it. */
  readonly languages: readonly Language[];
  /** What the page has, and the translation that stands beside it at first. */
  readonly cells: readonly ComparedCell[];
  /** By translation; those without a difference are left out. */
  readonly notes: readonly ComparedNotes[];
}

/** A page beside its translations. */
export interface ComparedPage {
  readonly page: PageEntry;
  /** The translation that stands beside it at first. */
  readonly beside: PageEntry;
  /** All its translations, in the order of the languages. */
  readonly others: readonly PageEntry[];
  /** In the order of the page. The first has no cells: it is the title and the description. */
  readonly rows: readonly [ComparedRow, ...ComparedRow[]];
  /** How many places differ from each translation. What differs in rows that follow each other as a whole is one. */
  readonly counts: ReadonlyMap<Language, number>;
  /** How each two translations stand to each other. */
  readonly pairs: readonly Pair[];
}

/** What the site knows of a page. */
export type ContextOf = (catalogue: SiteCatalogue, page: PageEntry) => ContentContext;

/** Lays a page beside its translations; null when it has none. */
export async function readComparedPage(
  root: string,
  catalogue: SiteCatalogue,
  page: PageEntry,
  contextOf: ContextOf,
): Promise<ComparedPage | null> {
  const others = catalogue.translationsOf(page).filter(({ language }) => language !== page.language);
  const beside = besideOf(catalogue, page);
  if (!beside) return null;
  const translations = await readTranslations(root, catalogue, page);
  const notes = new Map(
    others.map(({ language }) => [language, notesBetween(translations, page.language, language)] as const),
  );
  const named = namingApplications(catalogue, page.language);
  const notesIn = (row: number): ComparedNotes[] =>
    [...notes].flatMap(([language, byRow]) => {
      const own = byRow.get(row) ?? [];
      return own.length > 0 ? [{ language, notes: own.map(named) }] : [];
    });
  const prepare = new Map(
    [page, beside].map((entry) => [
      entry.language,
      prepareWith(contextOf(catalogue, entry), translations, entry, [page, beside]),
    ]),
  );
  const { sides, ids } = translations;
  const order = [page.language, ...others.map(({ language }) => language)];
  const rows = rowsInOrder(sides.rows, order).flatMap((row): ComparedRow[] => {
    const index = sides.rows.indexOf(row);
    const shown = [...row.pieces].flatMap(([language, pieces]) => {
      const translation = translations.byLanguage.get(language);
      const own = pieces.filter((piece) => translation && !isTitle(translation, piece));
      return own.length > 0 ? [[language, own] as const] : [];
    });
    if (shown.length === 0) return [];
    const byLanguage = new Map(shown);
    return [
      {
        id: ids[index] ?? '',
        languages: order.filter((language) => byLanguage.has(language)),
        cells: [...prepare].flatMap(([language, pieceOf]) => {
          const pieces = byLanguage.get(language);
          return pieces ? [{ language, pieces: pieces.map((piece) => pieceOf(piece)) }] : [];
        }),
        notes: notesIn(index),
      },
    ];
  });
  const top = { id: titleRow, languages: order, cells: [], notes: notesIn(above) };
  return {
    page,
    beside,
    others,
    rows: [top, ...rows],
    pairs: translations.pairs,
    counts: new Map(others.map(({ language }) => [language, countOf([top, ...rows], language)])),
  };
}

/** Makes what prepares the pieces of one of the pages that stand beside each other. */
export function prepareWith(
  context: ContentContext,
  translations: Translations,
  page: PageEntry,
  beside: readonly PageEntry[],
): ReturnType<typeof preparePieces> {
  const others = [...translations.byLanguage.keys()].filter((language) => language !== page.language);
  return preparePieces(translations.byLanguage.get(page.language)?.nodes ?? [], {
    context,
    address: urlPathOf(page),
    marks: marksIn(translations, page.language, others),
    shown: beside.map(({ language }) => language).filter((language) => language !== page.language),
  });
}

/** Puts the names of applications in the place of their ids. */
function namingApplications({ applications }: SiteCatalogue, language: Language): (note: RowNote) => RowNote {
  const nameOf = (id: string): string => {
    const name = applications.find((application) => application.id === id)?.name;
    return name ? (name[language] ?? Object.values(name)[0] ?? id) : '';
  };
  const names = (ids: string): string =>
    ids
      .split(', ')
      .flatMap((id) => nameOf(id) || [])
      .join(', ');
  return (note) =>
    note.kind === 'applications' && note.values
      ? { ...note, values: [names(note.values[0]), names(note.values[1])] }
      : note;
}

function countOf(rows: readonly ComparedRow[], language: Language): number {
  let [count, last]: [number, string | null] = [0, null];
  for (const { notes, languages } of rows) {
    const own = notes.find((one) => one.language === language)?.notes ?? [];
    const whole = own[0]?.kind === 'row' ? String(own[0].lacks) : null;
    if (own.length > 0 && (whole === null || whole !== last)) count++;
    // A row that neither page has stands between none of theirs.
    if (own.length > 0 || languages.includes(language)) last = whole;
  }
  return count;
}
