import { partsOf, type Features, type Reference } from '#markdown';
import type { PageRule } from './page-rule.ts';

/** A link without words, so that nobody sees it, or without an address, so that it leads nowhere. */
export const linkEmpty: PageRule = {
  id: 'link-empty',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.98,
  find: ({ outline }) =>
    outline.blocks
      .filter(({ kind }) => kind !== 'figure')
      .flatMap(partsOf)
      .flatMap((part) =>
        part.links.flatMap((link) => {
          const { line, column, url, text } = link;
          const wordless = text.trim() === '' && !showsImage(link, part);
          if (!wordless && url.trim() !== '') return [];
          return [
            {
              spots: [{ line, column, words: wordless ? part.text : text }] as const,
              message: wordless
                ? `The link to ${url || 'nowhere'} has no words.`
                : `The link “${text.trim()}” has no address.`,
              help: wordless
                ? 'Put it around the words that name what it leads to.'
                : 'Give it the address that the other translations have, or take the brackets away.',
            },
          ];
        }),
      ),
};

/** An image in a link stands behind where the link begins. */
function showsImage({ line, column }: Reference, { images, links }: Features): boolean {
  const isBehind = (point: { line: number; column: number }): boolean =>
    point.line > line || (point.line === line && point.column > column);
  const next = links.find(isBehind);
  return images.some(
    (image) =>
      isBehind(image) &&
      (!next || image.line < next.line || (image.line === next.line && image.column < next.column)),
  );
}
