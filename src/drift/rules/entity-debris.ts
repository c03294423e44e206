import type { PageRule } from './page-rule.ts';
import { finderIn, textsOf } from './page-texts.ts';

/** A character reference that readers see as it is written (HTML §13.1.4), once or more often escaped. */
const references = /&(?:amp;)*(?:[a-z][a-z\d]{1,30}|#\d{2,6}|#x[\da-f]{2,5});/gi;

/**
 * Characters that show nothing: zero-width ones, marks of direction, soft hyphens, controls; and the one that stands for
 * bytes that could not be read. A joiner within an emoji is part of it.
 */
const invisible =
  /(?!\p{Extended_Pictographic})[\u00AD\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D/gu;

/** UTF-8 that was read as Windows-1252, by which one letter becomes two or three. */
const misread = /[ÃÂ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€[\u0080-\u00BFœ˜™š“”¦¢]/gu;

/** What all debris has at least one of. The patterns look around each character, and most texts have none of these. */
const possible =
  /[&\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009FÃÂ]|â€/;

const names: Readonly<Record<string, string>> = {
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\uFEFF': 'a byte order mark',
  '\uFFFD': 'a replacement character',
};

/** What was left of an encoding: character references shown as text, characters that show nothing, misread letters. */
export const entityDebris: PageRule = {
  id: 'entity-debris',
  severity: 'info',
  class: 'cosmetic',
  confidence: 0.99,
  find: (subject) =>
    textsOf(subject).flatMap(({ part, words }) => {
      if (!possible.test(words)) return [];
      const finder = finderIn(subject.page.text, part);
      const found = [references, invisible, misread]
        .flatMap((pattern) =>
          Array.from(words.matchAll(pattern), ({ 0: debris, index }) => ({ debris, index })),
        )
        .sort((a, b) => a.index - b.index)
        .map(({ debris, index }) => ({
          debris,
          spot: {
            ...finder.next(writingsOf(debris)),
            words: words.slice(Math.max(0, index - 20), index + 20),
          },
        }));
      const [first, ...rest] = found;
      if (!first) return [];
      return [
        {
          spots: [first.spot, ...rest.map(({ spot }) => spot)] as const,
          message: `The text has ${[...new Set(found.map(({ debris }) => nameOf(debris)))].join(', ')} in it.`,
          help: 'Write the character that is meant, or take it out.',
        },
      ];
    }),
};

/** How what shows as debris can be written in the page. */
function writingsOf(debris: string): string[] {
  if (!debris.startsWith('&')) return [debris];
  return [`&amp;${debris.slice(1)}`, `\\${debris}`, debris];
}

function nameOf(debris: string): string {
  if (debris.length > 1) return `“${debris}”`;
  const code = `U+${debris.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return debris in names ? `${names[debris] ?? ''} (${code})` : `the character ${code}`;
}
