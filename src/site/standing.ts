import { byLanguage, type Language } from '#catalogue';
import type { BlueprintEntry, EditionEntry } from './entries.ts';

/** How a page stands to its translations. */
export interface Standing {
  /** The edition that the page belongs to, if its blueprint is known. */
  readonly edition: EditionEntry | null;
  /** The newest edition, when other languages have it, this one has not, and the difference can be seen. */
  readonly newer: EditionEntry | null;
  /** The languages that are ahead of this one. */
  readonly ahead: readonly Language[];
  /** No edition is newer. False also where the dates of the editions are not known. */
  readonly current: boolean;
}

/** Tells which languages are ahead of one. */
export function standingOf({ editions, pairs }: BlueprintEntry, language: Language): Standing {
  const leaders = pairs
    .filter(({ languages, verdict }) => languages.includes(language) && verdict === 'drifted')
    .flatMap(({ leader }) => (leader && leader !== language ? [leader] : []));
  const edition = editions.find(({ languages }) => languages.includes(language)) ?? null;
  const newer = editions.find(({ languages }) => languages.some((other) => leaders.includes(other))) ?? null;
  // Of several newer editions only the newest is worth a reader's way.
  const ahead = leaders.filter((leader) => newer?.languages.includes(leader)).sort(byLanguage);
  const current =
    edition === editions[0] && (editions.length === 1 || editions.every(({ date }) => date !== null));
  return { edition, newer: ahead.length > 0 ? newer : null, ahead, current };
}

/** The languages whose text differs from that of a language, where it is not known which is newer. */
export function unorderedWith({ pairs }: BlueprintEntry, language: Language): Language[] {
  return pairs
    .filter(
      ({ verdict, leader, languages }) =>
        verdict === 'drifted' && leader === null && languages.includes(language),
    )
    .flatMap(({ languages }) => languages.filter((other) => other !== language))
    .sort(byLanguage);
}
