import type { Language } from '#catalogue';
import type { SideRow } from '#drift';

/** Ids that the layout of every page has. */
const taken = ['content', 'title'];

/** The row of the title and the description, above all others. */
export const titleRow = 'title';

/**
 * An id for each row, the same on the pages of all languages: the heading's own, and behind a heading its id with a
 * number, so that what is written in one section moves no address in another.
 *
 * @param anchorOf - the id of the heading that a piece of a page is; null for any other piece
 */
export function rowIds(
  rows: readonly SideRow[],
  anchorOf: (language: Language, piece: number) => string | null,
): string[] {
  const ids = new Set(taken);
  let [section, count] = ['start', 0];
  return rows.map(({ pieces }) => {
    const anchor = [...pieces]
      .flatMap(([language, own]) => own.map((piece) => anchorOf(language, piece)))
      .find((found) => found !== null);
    if (anchor) [section, count] = [anchor, 0];
    let id = count === 0 && anchor ? section : `${section}.${++count}`;
    while (ids.has(id)) id = `${section}.${++count}`;
    ids.add(id);
    return id;
  });
}
