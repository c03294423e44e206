import { isLanguage } from '#catalogue';
import { foreignTexts, nameOfLanguage } from '../language/foreign-texts.ts';
import { shorten } from '../words.ts';
import type { PageRule } from './page-rule.ts';

/** Text that was left in a language that the catalogue does not have: mostly the source's. */
export const textUntranslated: PageRule = {
  id: 'text-untranslated',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.98,
  find: (subject) =>
    foreignTexts(subject)
      .filter(({ language }) => !(isLanguage(language) && subject.languages.includes(language)))
      .map(({ language, spots }) => {
        const [first, ...rest] = spots;
        const more = rest.length > 0 ? `, and ${rest.length} more of this block,` : '';
        return {
          spots,
          message: `“${shorten(first.words ?? '')}”${more} is in ${nameOfLanguage(language)}: it was left untranslated.`,
          help: `Translate it into ${nameOfLanguage(subject.page.language)}; a name that stays as it is goes into <DNL>…</DNL>.`,
        };
      }),
};
