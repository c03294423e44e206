import { isSeq, parseDocument } from 'yaml';
import { type SourceCommit, sourcesPath, type TextFile, writeSources } from '#catalogue';

/**
 * The ledger of source commits with further ones in it, the older first. What an existing ledger says stays as it is,
 * and the new ones follow.
 *
 * @returns null when there is nothing to add, or the existing ledger cannot be read
 */
export function extendLedger(
  existing: TextFile | undefined,
  commits: readonly SourceCommit[],
): TextFile | null {
  const added = commits.toSorted(
    (a, b) => Date.parse(a.date) - Date.parse(b.date) || (a.hash < b.hash ? -1 : 1),
  );
  if (added.length === 0) return null;
  if (!existing) return { path: sourcesPath, text: writeSources(added) };
  const document = parseDocument(existing.text);
  const list = document.get('commits');
  if (document.errors.length > 0 || !isSeq(list)) return null;
  const { contents } = parseDocument(writeSources(added));
  const written = contents && 'get' in contents ? contents.get('commits') : null;
  if (!isSeq(written)) return null;
  list.flow = false;
  list.items.push(...written.items);
  return { path: sourcesPath, text: document.toString({ lineWidth: 0 }) };
}
