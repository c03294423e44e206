/**
 * Pagefind takes words apart at ASCII punctuation only: “expédition” would not find “l’expédition”. In the index a sign
 * that prose does not have stands for the apostrophe between letters, and what is shown of the index gets it back.
 */
const standIn = '`';

/** A page's HTML as it is indexed. */
export function withStandIns(html: string): string {
  return html.replaceAll(/(?<=\p{L})’(?=\p{L})/gu, standIn);
}

/** A text of the index as it is shown. */
export function withApostrophes(text: string): string {
  return text.replaceAll(standIn, '’');
}
