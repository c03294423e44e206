import { align } from '#alignment';
import { byLanguage, type Catalogue, type Language, navigationPath } from '#catalogue';
import { fingerprint } from '../fingerprint.ts';
import { type ListedEntry, type NavigationList, navigationLists, outside } from './navigation-lists.ts';
import type { Finding, Place } from '../report.ts';
import { ruleUrl } from '../rule-pages.ts';
import { named, shorten, verb } from '../words.ts';

const rule = 'navigation-differs';

/**
 * Where the navigations of the languages differ: links that one lacks, entries that stand in another area or in
 * another order. What fewer languages have is the odd one out.
 */
export function navigationFindings(catalogue: Catalogue): Finding[] {
  const lists = navigationLists(catalogue);
  const keys = new Set(lists.flatMap(({ entries }) => entries.map(({ key }) => key)));
  return [
    ...[...keys].flatMap((key) => [...lacking(key, lists), ...elsewhere(key, lists)]),
    ...reordered(lists),
  ];
}

/** That a page is not listed is told as such; an area that is not there shows in where its entries stand. */
function lacking(key: string, lists: readonly NavigationList[]): Finding[] {
  const having = lists.filter(({ byKey }) => byKey.has(key));
  const without = lists.filter(({ byKey }) => !byKey.has(key));
  const entry = having[0]?.byKey.get(key);
  if (entry?.kind !== 'link' || without.length === 0) return [];
  const [lack, have] = [without.map(({ language }) => language), having.map(({ language }) => language)];
  return [
    finding(
      `${named(lack)} ${verb(lack, 'lacks', 'lack')} the link “${shorten(entry.label)}” in the navigation, which ${named(have)} ${verb(have, 'has', 'have')}.`,
      `Add it to the navigation of ${named(lack)}, or take it out of the others.`,
      key,
      without.map((list) => [list, list.byKey.get(entry.parent)]),
      having.map((list) => [list, list.byKey.get(key)]),
    ),
  ];
}

function elsewhere(key: string, lists: readonly NavigationList[]): Finding[] {
  const having = lists.filter(({ byKey }) => byKey.has(key));
  const byParent = Map.groupBy(having, ({ byKey }) => byKey.get(key)?.parent ?? outside);
  const [usual, ...odd] = [...byParent].sort(([, a], [, b]) => b.length - a.length);
  if (!usual) return [];
  return odd.map(([parent, group]) => {
    const [first, others] = [group.map(({ language }) => language), usual[1].map(({ language }) => language)];
    const label = group[0]?.byKey.get(key)?.label ?? '';
    return finding(
      `“${shorten(label)}” stands elsewhere in the navigation: ${named(first)} ${verb(first, 'has', 'have')} it in ${areaName(parent)}, ${named(others)} in ${areaName(usual[0])}.`,
      `Put it in the same area in ${named(first)}; the ids of areas are the same in every language.`,
      key,
      group.map((list) => [list, list.byKey.get(key)]),
      usual[1].map((list) => [list, list.byKey.get(key)]),
    );
  });
}

function areaName(key: string): string {
  return key === outside ? 'no area' : `the area ${key.slice(outside.length)}`;
}

/** In each area the language whose order most others share is compared with the others. */
function reordered(lists: readonly NavigationList[]): Finding[] {
  const parents = new Set(lists.flatMap(({ entries }) => entries.map(({ parent }) => parent)));
  return [...parents].flatMap((parent) => {
    const moved = (list: NavigationList, other: NavigationList): string[] =>
      movedBetween(list, other, parent);
    const agreeing = (list: NavigationList): NavigationList[] =>
      lists.filter((other) => moved(list, other).length === 0);
    const usual = lists.reduce<NavigationList | undefined>(
      (best, list) => (best && agreeing(best).length >= agreeing(list).length ? best : list),
      undefined,
    );
    if (!usual) return [];
    const odd = lists.flatMap((list) => moved(usual, list).map((key) => ({ key, list })));
    return [...Map.groupBy(odd, ({ key }) => key)].map(([key, group]) => {
      const differing = group.map(({ list }) => list);
      const others = agreeing(usual).filter(({ byKey }) => byKey.get(key)?.parent === parent);
      const [first, rest] = [
        differing.map(({ language }) => language),
        others.map(({ language }) => language),
      ];
      return finding(
        `“${shorten(differing[0]?.byKey.get(key)?.label ?? '')}” stands in another order in the navigation of ${named(first)} than in ${named(rest)}.`,
        `Put the entries of ${areaName(parent)} in one order.`,
        `${key} order`,
        differing.map((list) => [list, list.byKey.get(key)]),
        others.map((list) => [list, list.byKey.get(key)]),
      );
    });
  });
}

/** The entries of an area that both lists have, but the second in another place. */
function movedBetween(list: NavigationList, other: NavigationList, parent: string): string[] {
  const shared = (own: NavigationList, far: NavigationList): string[] =>
    (own.byParent.get(parent) ?? [])
      .filter(({ key }) => far.byKey.get(key)?.parent === parent)
      .map(({ key }) => key);
  const [a, b] = [shared(list, other), shared(other, list)];
  if (a.join('\n') === b.join('\n')) return [];
  return align(a, b, (first, second) => (first === second ? 1 : 0)).flatMap(([first, second]) =>
    first !== null && second === null ? [first] : [],
  );
}

/** A list, and the entry in it that is shown; its top where it has none. */
type Part = readonly [NavigationList, ListedEntry | undefined];

function finding(
  message: string,
  help: string,
  subject: string,
  odd: readonly Part[],
  others: readonly Part[],
): Finding {
  const [first, ...rest] = [...odd, ...others].map(([list, entry]) => placeIn(list, entry));
  if (!first) throw new RangeError('A difference is between languages.');
  return {
    rule,
    severity: 'warning',
    confidence: 0.98,
    class: 'semantic',
    blueprint: null,
    languages: [...languagesOf(odd), ...languagesOf(others)].sort(byLanguage),
    places: [first, ...rest],
    message,
    help,
    url: ruleUrl(rule),
    fingerprint: fingerprint(rule, subject, languagesOf(odd)),
  };
}

function languagesOf(parts: readonly Part[]): Language[] {
  return parts.map(([{ language }]) => language);
}

function placeIn({ language }: NavigationList, entry: ListedEntry | undefined): Place {
  const { path, line, column } = entry?.place ?? { path: navigationPath(language), line: 1, column: 1 };
  const excerpt = entry && shorten(entry.label);
  return { path, language, line, column, ...(excerpt && { excerpt }) };
}
