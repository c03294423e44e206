import type { Side } from './parallel-texts.ts';
import type { Phrase } from './phrases.ts';
import { mostFrequent } from './word-list.ts';

const mostWords = 4;

/**
 * What the words that are a text of their own, such as a heading or a cell, are as a whole in the other language:
 * “Kundresor” is “Jornadas do cliente”. The weight is that of Laplace's rule of succession: a half for what was seen
 * once, and more the more often it was seen.
 *
 * @returns by word
 */
export function wholeTextsOf(from: Side, to: Side): ReadonlyMap<number, Phrase> {
  const translations = new Map<number, Map<string, number>>();
  const lengths = new Map<string, number>();
  from.texts.forEach(({ ids: [word, ...rest] }, place) => {
    const { ids = [], forms = [] } = to.texts[place] ?? {};
    if (word === undefined || rest.length > 0 || forms.length > mostWords) return;
    const text = forms.join(' ');
    // A word that was left as it is was not translated.
    if (ids.some((id) => to.words.stemOf(id) === from.words.stemOf(word))) return;
    const counts = translations.get(word) ?? new Map<string, number>();
    translations.set(word, counts.set(text, (counts.get(text) ?? 0) + 1));
    lengths.set(text, forms.length);
  });
  return new Map(
    [...translations].map(([word, counts]) => {
      const text = mostFrequent(counts);
      const all = counts.values().reduce((sum, count) => sum + count, 0);
      return [word, { text, length: lengths.get(text) ?? 1, weight: (counts.get(text) ?? 0) / (all + 1) }];
    }),
  );
}
