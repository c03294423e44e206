import { type Blueprint, byLanguage } from '#catalogue';
import type { Editions } from '../editions.ts';
import { pairOf } from './finding-places.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Finding, MovedText, Pair, Place, WordRun } from '../report.ts';
import { ruleUrl } from '../rule-pages.ts';
import { named, shorten, verb } from '../words.ts';

const rule = 'text-behind';

/** A text of the leading page whose old words others still have. */
interface TextBehind {
  readonly moved: MovedText;
  readonly leading: Place;
  readonly behind: [Place, ...Place[]];
  readonly confidence: number;
}

/** One finding a text of the newest edition whose words moved, with the pages that still have the older ones. */
export function textsBehind(
  blueprint: Blueprint,
  { editions: [first, ...rest] }: Editions,
  pairs: readonly Pair[],
): Finding[] {
  const [leader] = first.pages;
  return rest.flatMap((edition) => {
    const texts = new Map<string, TextBehind>();
    for (const page of edition.pages) {
      const pair = pairOf(pairs, page, leader);
      if (pair?.leader !== leader.language) continue;
      for (const moved of pair.moved) {
        const [place, leading] = moved.places;
        // What came or went as a whole is missing on a side, and told by the rules of structure.
        if (!place || !leading || moved.class === 'mechanical') continue;
        const key = JSON.stringify([leading.line, leading.column, moved.words]);
        const text = texts.get(key);
        if (text) text.behind.push(place);
        else texts.set(key, { moved, leading, behind: [place], confidence: pair.confidence });
      }
    }
    return [...texts.values()].map((text) => findingOf(blueprint, text));
  });
}

function findingOf(blueprint: Blueprint, { moved, leading, behind, confidence }: TextBehind): Finding {
  const languages = behind.flatMap(({ language }) => language ?? []).sort(byLanguage);
  const words = moved.words.map(({ text }) => text).join('');
  return {
    rule,
    severity: moved.class === 'semantic' ? 'warning' : 'info',
    confidence,
    class: moved.class,
    blueprint: blueprint.id,
    languages: [...languages, ...(leading.language ? [leading.language] : [])].sort(byLanguage),
    places: [...behind, leading],
    message: `${named(languages)} still ${verb(languages, 'has', 'have')} the older words of a text that moved, as the history of the ${moved.language} page shows: ${changes(moved.words)}.`,
    help: `Translate the newer words of the ${leading.language ?? moved.language} page into ${named(languages)}.`,
    url: ruleUrl(rule),
    fingerprint: fingerprint(rule, blueprint.id, languages, words),
    cause: 'behind',
    words: moved.words,
  };
}

/** How many changes of a text a message tells. */
const mostTold = 3;

/** What went and what came, change by change. */
function changes(runs: readonly WordRun[]): string {
  const spoken = runs.filter(({ text, moved }) => moved === 'kept' || text.trim() !== '');
  const told = spoken.flatMap(({ text, moved }, index) => {
    const [last, next] = [spoken[index - 1], spoken[index + 1]];
    if (moved === 'removed')
      return next?.moved === 'added'
        ? [`“${shorten(text)}” became “${shorten(next.text)}”`]
        : [`“${shorten(text)}” went`];
    return moved === 'kept' || last?.moved === 'removed' ? [] : [`“${shorten(text)}” came`];
  });
  const more = told.length - mostTold;
  return [...told.slice(0, mostTold), ...(more > 0 ? [`and ${more} more`] : [])].join(', ') || 'looks only';
}
