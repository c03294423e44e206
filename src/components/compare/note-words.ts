import type { Language } from '#catalogue';
import { languageName, textsIn } from '#i18n';
import type { RowNote } from '#site';

/** What differs, in words of the page's language. */
export function noteTitle({ kind, lacks, newer }: RowNote, own: Language, other: Language): string {
  const texts = textsIn(own);
  const language = languageName(other, own);
  if (kind === 'words') return texts(newer === own ? 'compare.olderIn' : 'compare.newerIn', { language });
  if (kind !== 'row') return texts(`compare.kind.${kind}`);
  if (newer === other) return texts(lacks === own ? 'compare.newIn' : 'compare.goneIn', { language });
  return texts('compare.onlyIn', { language: languageName(lacks === own ? other : own, own) });
}
