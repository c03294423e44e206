import { isLanguage } from '#catalogue';
import { foreignTexts, nameOfLanguage } from '../language/foreign-texts.ts';
import { shorten } from '../words.ts';
import type { PageRule } from './page-rule.ts';

/** Text in another language of the catalogue: mostly left over when one translation was made of another. */
export const textForeign: PageRule = {
  id: 'text-foreign',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.97,
  find: (subject) =>
    foreignTexts(subject)
      .filter(({ language }) => isLanguage(language) && subject.languages.includes(language))
      .map(({ language, spots }) => {
        const [first, ...rest] = spots;
        const more = rest.length > 0 ? `, and ${rest.length} more of this block,` : '';
        const own = nameOfLanguage(subject.page.language);
        return {
          spots,
          message: `“${shorten(first.words ?? '')}”${more} is in ${nameOfLanguage(language)}, on a page in ${own}.`,
          help: `Translate it into ${own}, or put the text of this page back.`,
        };
      }),
};
