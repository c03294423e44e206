import { formatPage } from '#format';

/** A page in the canonical form, without the line end behind it; why it stays as it is, where it does. */
export function written(text: string): string {
  const { text: page, unchanged } = formatPage(text);
  return unchanged ? `${unchanged.line}:${unchanged.column} ${unchanged.message}` : page.replace(/\n$/, '');
}
