import type { Language } from '#catalogue';
import type { ListedBlueprint, SearchCatalogue } from '../../src/search/files.ts';
import type { Removal } from './candidate.ts';

/**
 * What a reader's search knows of a catalogue from which pages are gone: a blueprint whose page was the reader's stands
 * last, as another language shows it; one that no other language has is gone.
 *
 * @param catalogues - of the whole catalogue, by reader
 */
export function catalogueWithout(
  catalogues: ReadonlyMap<Language, SearchCatalogue>,
  reader: Language,
  removal: Removal | null,
): SearchCatalogue {
  const whole = catalogues.get(reader);
  if (!whole) throw new Error(`There is no catalogue for readers of ${reader}.`);
  if (!removal) return whole;
  const { language: removed, blueprints } = removal;
  const without = (listed: ListedBlueprint): ListedBlueprint => ({
    ...listed,
    languages: listed.languages.filter((language) => language !== removed),
    ahead: listed.ahead.filter((language) => language !== removed),
  });
  const left = whole.blueprints.flatMap((listed) => {
    if (!blueprints.has(listed.id)) return [listed];
    if (listed.language !== removed) return [without(listed)];
    const [first] = without(listed).languages;
    const shown = first && catalogues.get(first)?.blueprints.find(({ id }) => id === listed.id);
    return shown ? [without(shown)] : [];
  });
  const isOwn = ({ language }: ListedBlueprint): boolean => language === reader;
  return {
    ...whole,
    blueprints: [...left.filter(isOwn), ...left.filter((listed) => !isOwn(listed))],
  };
}
