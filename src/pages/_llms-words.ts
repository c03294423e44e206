import type { Language } from '#catalogue';
import { textsIn } from '#i18n';
import type { LlmsWords } from '#site';

/** The words of the lists for programs. */
export function llmsWords(language: Language): LlmsWords {
  const texts = textsIn(language);
  return {
    title: texts('home.title'),
    description: texts('site.description'),
    fullText: texts('feeds.fullText'),
  };
}
