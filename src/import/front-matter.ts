import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { applyEdits } from './front-matter-edits.ts';
import { faultIn, mendFrontMatter } from './front-matter-mending.ts';
import { quoteIndicators, sentenceEdit } from './front-matter-sentences.ts';
import { isAccepted, requiredKeys, valueEdit } from './front-matter-values.ts';
import type { Warn } from './warning.ts';

/**
 * Brings front matter into our form. Keys, values, quotes and comments stay as they are, except that sentences lose
 * their marks and the spaces around them, and that what the schema refuses goes into comments.
 *
 * @param text - what stands between the lines `---`, each line with its end
 */
export function importFrontMatter(text: string, warn: Warn): string {
  const mended = mendFrontMatter(quoteIndicators(text), warn);
  if (faultIn(mended)) return text;
  const sentences = applyEdits(
    mended,
    pairsIn(mended).flatMap((pair) => sentenceEdit(pair, mended)),
  );
  const edits = pairsIn(sentences).flatMap((pair) => valueEdit(pair, sentences, warn));
  const edited = applyEdits(sentences, edits);
  const result = faultIn(edited) ? mended : edited;
  tellMissing(result, warn);
  return result;
}

function pairsIn(text: string): readonly Pair[] {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  return isMap(contents) ? contents.items : [];
}

/** Nothing is made up for a key that every page has, but it is told that the key is missing. */
function tellMissing(text: string, warn: Warn): void {
  const values = new Map(
    pairsIn(text).map(({ key, value }) => [
      isScalar(key) ? key.value : null,
      isScalar(value) ? value.value : value,
    ]),
  );
  const missing = requiredKeys.filter((key) => !isAccepted(key, values.get(key)));
  if (missing.length === 0) return;
  const help = 'Take it from the page that this one was translated from, or write it.';
  warn('front-matter-missing', {}, `The front matter has no valid ${missing.join(', ')}.`, help);
}
