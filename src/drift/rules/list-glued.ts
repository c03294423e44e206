import { partsOf } from '#markdown';
import type { PageRule } from './page-rule.ts';
import { finderIn, withoutCode } from './page-texts.ts';

/** A bullet or a number right behind the end of a sentence. Behind a digit, it may be part of a number. */
const gluedItem = /(?<=[\p{L}\p{M})\]”»"][.:;!?])[ \t\n]*(?:[-*•·][ \t]+|\d{1,2}[.)][ \t]+)(?=\p{L})/gu;

/** What glued items have at least, found faster than with a look at what is before each character. */
const possible = /[-*•·][ \t]|\d[.)][ \t]/;

/** A round bullet, or a number, right behind a word. Alone it may be anything. */
const markBehindWord = /(?<=[\p{L}\p{M})\]”»"])[ \t\n]+(?:[*•][ \t]+|(\d{1,2})[.)][ \t]+)(?=\p{L})/gu;

/** The items that run on in a text: behind the end of a sentence, or behind words as bullets or as numbers from 1 on. */
function gluedIn(words: string): RegExpExecArray[] {
  const sure = [...words.matchAll(gluedItem)];
  const behindWords = [...words.matchAll(markBehindWord)];
  const bullets = behindWords.filter(([, number]) => number === undefined);
  const numbers = behindWords.filter(([, number]) => number !== undefined);
  const inOrder = numbers.every(([, number], place) => Number(number) === place + 1);
  return [
    ...sure,
    ...(bullets.length > 1 ? bullets : []),
    ...(numbers.length > 1 && inOrder ? numbers : []),
  ].sort((a, b) => a.index - b.index);
}

/** Items of a list that run on in the line before them, so that their bullets or numbers show as text. */
export const listGlued: PageRule = {
  id: 'list-glued',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.95,
  find: ({ page, outline }) =>
    outline.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
      .flatMap(partsOf)
      .flatMap((part) => {
        const words = withoutCode(part);
        if (!possible.test(words)) return [];
        const finder = finderIn(page.text, part);
        const [first, ...rest] = gluedIn(words).map(({ 0: mark, index }) => {
          const item = words.slice(index + mark.length).split('\n')[0] ?? '';
          const beginning = /^\p{L}+/u.exec(item)?.[0] ?? '';
          return { ...finder.next([`${mark.trim()} ${beginning}`]), words: `${mark.trim()} ${item}` };
        });
        if (!first) return [];
        return [
          {
            spots: [first, ...rest] as const,
            message: 'An item of a list runs on in the line before it, so that its mark shows as text.',
            help: 'Put each item on a line of its own.',
          },
        ];
      }),
};
