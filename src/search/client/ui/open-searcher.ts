import type { Searcher } from '../core/answer.ts';
import { createSearcher } from '../core/searcher.ts';
import type { SearchBasis } from './load.ts';

/** Makes the searcher of a catalogue; null where the browser has no WebAssembly, which the indexes need. */
export function openSearcher({ language, texts, catalogue }: SearchBasis): Searcher | null {
  if (typeof WebAssembly === 'undefined') return null;
  return createSearcher({ language, locale: texts.locale, catalogue });
}
