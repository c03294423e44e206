import { isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { applyEdits, type Edit } from './edits.ts';
import { type Move, slugAfter } from './place.ts';

/** Rewrites the pages that a `navigation.yaml` lists; its comments and its form stay. */
export function rewriteNavigation(text: string, move: Move): string {
  const edits: Edit[] = [];
  visit(parseDocument(text), {
    Scalar(key, node, parents) {
      const parent = parents.at(-1);
      const isEntry = isSeq(parent) || (isPair(parent) && key === 'value' && isNamed(parent.key, 'page'));
      // A page is listed by its slug or under the key “page”; other lists of texts there are none.
      if (!isEntry || typeof node.value !== 'string' || !node.range) return;
      const after = slugAfter(move, node.value.trim());
      if (after === node.value.trim()) return;
      const [start, end] = node.range;
      edits.push({ start, end, text: /^[\w./-]+$/.test(after) ? after : JSON.stringify(after) });
    },
  });
  return applyEdits(text, edits);
}

function isNamed(key: unknown, name: string): boolean {
  return isScalar(key) && key.value === name;
}
