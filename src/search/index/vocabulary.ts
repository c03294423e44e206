import { type Language, languageRow } from '#catalogue';
import type { VocabularyFile } from '../files.ts';
import { loadStemmer } from '../stemmers.ts';
import { foldWord, wordsOf } from '../words.ts';
import type { IndexedPage } from './indexed-pages.ts';

/** Longer words are addresses and keys, longer numbers identifiers, which nobody types. */
const longest = 40;
const longestNumber = 6;

/** The words of a language's pages. The same pages give the same vocabulary, in any order. */
export async function vocabularyOf(
  pages: readonly IndexedPage[],
  language: Language,
): Promise<VocabularyFile> {
  const stem = await loadStemmer(language);
  const { locale } = languageRow(language);
  const wordsIn = (text: string): string[] =>
    wordsOf(text.toLowerCase().normalize('NFC'), locale).filter(
      (word) => word.length <= (/\p{L}/u.test(word) ? longest : longestNumber),
    );
  const stemsOf = new Map<string, string>();
  const stems = new Map<string, number>();
  for (const { text, headings } of pages) {
    const here = new Set([text, ...headings].flatMap(wordsIn));
    for (const word of here) if (!stemsOf.has(word)) stemsOf.set(word, stem(word));
    count(stems, new Set([...here].map((word) => stemsOf.get(word) ?? '')));
  }
  const withoutAccents = new Map<string, string>();
  for (const [word, its] of [...stemsOf].sort(byFirst)) {
    const plain = stem(foldWord(word));
    if (!stems.has(plain) && !withoutAccents.has(plain)) withoutAccents.set(plain, its);
  }
  return {
    pages: pages.length,
    stems: [
      ...[...stems].map(([its, number]) => [its, number] as const),
      ...[...withoutAccents].map(([plain, its]) => [plain, stems.get(its) ?? 0, its] as const),
    ].sort(byFirst),
  };
}

function count(counts: Map<string, number>, found: ReadonlySet<string>): void {
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
}

function byFirst(a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number {
  return a[0] < b[0] ? -1 : 1;
}
