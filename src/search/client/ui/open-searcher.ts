import type { Searcher } from '../core/answer.ts';
import type { SearchBasis } from './load.ts';
import { createTemporarySearcher } from './temporary-searcher.ts';

/** Makes the searcher of a catalogue; null where the browser has no WebAssembly, which the indexes need. */
export function openSearcher({ language, catalogue }: SearchBasis): Searcher | null {
  return typeof WebAssembly === 'undefined' ? null : createTemporarySearcher(language, catalogue);
}
