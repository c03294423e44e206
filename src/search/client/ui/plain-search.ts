import type { ListedBlueprint, SearchCatalogue } from '../../files.ts';
import { foldWord, wordsOf } from '../../words.ts';

/**
 * Finds blueprints without an index, by their titles, descriptions and the names of their applications: what is left of
 * the search where no index can be used. Every word of the query must be there, whole or as a part.
 *
 * @param locale - BCP 47 tag of the query's language
 * @returns those with the words in their title first, else in reading order
 */
export function plainSearch(
  { blueprints, applications }: SearchCatalogue,
  query: string,
  locale: string,
): ListedBlueprint[] {
  const words = wordsOf(query, locale).map(foldWord);
  if (words.length === 0) return [];
  const namesOf = new Map(applications.map(({ id, names }) => [id, names.join(' ')]));
  const hasAll = (text: string): boolean => {
    const folded = foldWord(text);
    return words.every((word) => folded.includes(word));
  };
  const found = blueprints.filter(({ title, description, applications: ids }) =>
    hasAll([title, description, ...ids.map((id) => namesOf.get(id) ?? '')].join(' ')),
  );
  const titled = new Set(found.filter(({ title }) => hasAll(title)));
  return [...titled, ...found.filter((blueprint) => !titled.has(blueprint))];
}
