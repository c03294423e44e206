import {
  isWordLanguage,
  type LanguageSet,
  languagesWith,
  setOf,
  type WordLanguage,
  wordLanguages,
} from './function-words.ts';
import { scoresOf } from './identify.ts';

/** A passage of a text that is in another language than the text should be. */
export interface Passage {
  readonly language: WordLanguage;
  /** Offsets in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Function words from which a sentence is told that has none of its own language. */
const enough = 2;
/** Function words from which a part is told of a sentence that has such words, too. */
const enoughWithin = 3;
/** What a word of the own language takes from the words of another one beside it. */
const ownWeight = 1.5;
/** Fewer words, such as “dos”, may be anything. */
const fewestWords = 3;
/** Words from which a sentence without enough function words is judged by its letters alone, with one of them or none. */
const wordsForLetters = { withOne: 5, withNone: 8 };
/** How much better a text must fit another language by its letters alone. */
const margin = 0.2;

interface Word {
  readonly start: number;
  readonly end: number;
  /** The languages that it holds sentences together in. */
  readonly languages: LanguageSet;
}

/**
 * Finds the passages of a text that are in another language, at most one a sentence. Function words tell that there is
 * one: in each sentence the run of words with the greatest sum is taken, where words of the other language count for
 * it and words of the own one against it (Kadane's algorithm: Bentley 1984, “Algorithm design techniques”). The letters
 * then tell which it is, and must fit it better than the own language.
 *
 * @param own - code of the language that the text should be in
 */
export function foreignPassages(text: string, own: string): Passage[] {
  const words = wordsOf(text);
  const passages: Passage[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    const inside = words.filter((word) => word.start >= start && word.end <= end);
    const passage = inside.length < fewestWords ? null : passageIn(inside, text, own);
    if (passage) passages.push(passage);
    start = end;
  }
  return passages;
}

/** A word; parts of one, as in “add-in”, “N/A”, “e.g” or “3:e”, hold no sentence together. An apostrophe ends one: “l’uso”. */
const wordForm = /[\p{L}\p{N}]+(?:[-/._:@&+][\p{L}\p{N}]+)*/gu;

function wordsOf(text: string): Word[] {
  const lower = text.toLowerCase();
  // A few capitals become two characters, and then places would not be true.
  const searched = lower.length === text.length ? lower : text;
  const words: Word[] = [];
  // `matchAll` makes a copy of the pattern each time, which takes longer than to look for it.
  wordForm.lastIndex = 0;
  for (let match = wordForm.exec(searched); match; match = wordForm.exec(searched)) {
    const [start, end] = [match.index, wordForm.lastIndex];
    words.push({ start, end, languages: languagesWith(searched, start, end) });
  }
  return words;
}

function sentenceEnds(text: string): number[] {
  const ends = text.matchAll(/[.!?:;]["”»)]*\s+|[。！？]|\n+/g);
  return [...Array.from(ends, ({ 0: end, index }) => index + end.length), text.length];
}

function passageIn(words: readonly Word[], text: string, own: string): Passage | null {
  const ownSet = setOf(own);
  const foreign = words.reduce((set, { languages }) => (languages & ownSet ? set : set | languages), 0);
  const candidates = wordLanguages.filter((language) => setOf(language) & foreign & ~ownSet);
  const runs = candidates.flatMap((language) => bestRun(words, ownSet, language) ?? []);
  if (runs.length > 0) return bestFit(runs, text, own);
  const hasOwn = words.some(({ languages }) => languages & ownSet);
  const needed = foreign ? wordsForLetters.withOne : wordsForLetters.withNone;
  if (ownSet === 0 || hasOwn || words.length < needed) return null;
  const whole = spanOf(words);
  const scores = scoresOf(text.slice(whole.start, whole.end));
  const [language] = Object.keys(scores).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  if (!language || language === own || !isWordLanguage(language)) return null;
  if (foreign && !candidates.includes(language)) return null;
  return (scores[language] ?? 0) - (scores[own] ?? 0) >= margin ? { language, ...whole } : null;
}

/** How many function words more outweigh any difference in how well the letters fit. */
const clearlyMore = 2;

/** The run that has clearly the most function words, else whose letters fit its language best; none if they fit the own language better. */
function bestFit(runs: readonly Run[], text: string, own: string): Passage | null {
  const most = Math.max(...runs.map(({ sum }) => sum));
  const fits = runs
    .filter(({ sum }) => most - sum < clearlyMore)
    .map(({ passage }) => {
      const scores = scoresOf(text.slice(passage.start, passage.end));
      return { passage, fit: (scores[passage.language] ?? 0) - (scores[own] ?? 0) };
    });
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
  return best.fit > 0 ? best.passage : null;
}

/** A passage, with how many more words speak for its language than for the own one. */
interface Run {
  readonly passage: Passage;
  readonly sum: number;
}

/** The run of words that speaks most for a language; the whole sentence where nothing in it speaks for the own one. */
function bestRun(words: readonly Word[], ownSet: LanguageSet, language: WordLanguage): Run | null {
  const set = setOf(language);
  let [most, sum, start] = [0, 0, 0];
  let run = { start: 0, end: 0 };
  let mixed = ownSet === 0;
  for (const { languages, start: wordStart, end } of words) {
    const [other, own] = [(languages & set) !== 0, (languages & ownSet) !== 0];
    mixed ||= own && !other;
    if (other === own) continue;
    if (sum <= 0) [sum, start] = [0, wordStart];
    sum += other ? 1 : -ownWeight;
    if (sum > most) {
      most = sum;
      run = { start, end };
    }
  }
  if (most < (mixed ? enoughWithin : enough)) return null;
  return { passage: { language, ...(mixed ? run : spanOf(words)) }, sum: most };
}

function spanOf(words: readonly Word[]): { start: number; end: number } {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
