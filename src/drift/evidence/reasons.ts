import { byLanguage } from '#catalogue';
import { named, verb } from '../words.ts';
import { type ChangeKind } from './change.ts';
import { sharedPlaces } from './shared-places.ts';
import type { Witness } from './witnesses.ts';

const told: Readonly<Record<ChangeKind, string>> = {
  none: 'stayed the same',
  styling: 'moved only in looks or comments',
  case: 'moved only in case or punctuation',
  wording: 'moved in wording',
  structure: 'moved in structure, links or marks',
};

/** What the witnesses of a pair saw, in words. */
export function reasonsOf(witnesses: readonly Witness[]): string[] {
  const sorted = witnesses.toSorted((a, b) => byLanguage(a.language, b.language));
  const groups = Map.groupBy(sorted, ({ change }) => change.kind);
  const seen = [...groups].map(([kind, those]) => {
    const languages = those.map(({ language }) => language);
    const places = those.map(({ change }) => Math.max(change.gone.length, change.come.length));
    const how = places.some((count) => count > 0) ? `, at ${range(places)}` : '';
    return `From the one commit to the other, the ${verb(languages, 'page', 'pages')} of ${named(languages)} ${told[kind]}${how}.`;
  });
  return [...seen, ...shared(sorted)];
}

function shared(witnesses: readonly Witness[]): string[] {
  const [first, ...others] = witnesses.filter(({ change }) => change.gone.length > 0);
  if (!first || others.length === 0) return [];
  const { inAll } = sharedPlaces(
    first.change,
    others.map(({ change }) => change),
  );
  return inAll === 0
    ? ['Those that moved share no place, as when a translation is made anew.']
    : [`Those that moved share ${count(inAll)}, as when the source moves.`];
}

function range(places: readonly number[]): string {
  const [least, most] = [Math.min(...places), Math.max(...places)];
  return least === most ? count(most) : `${least} to ${count(most)}`;
}

function count(places: number): string {
  return places === 1 ? '1 place' : `${places} places`;
}
