import { type Change, changeKinds } from './change.ts';
import { sharedPlaces } from './shared-places.ts';
import type { Witness } from './witnesses.ts';

/** What the evidence says, as numbers by name. A feature that is not there is 0. */
export type Features = Readonly<Record<string, number>>;

/** Keys whose changes say something: what people write, what the publisher files, what the translation tool counts. */
const keys = ['title', 'description', 'solution', 'exl-id', 'ht-degree', 'workflow-type', 'source-wordcount'];

/**
 * The features of a pair whose source commits differ, from the languages that saw both.
 * They do not depend on which language is asked first.
 *
 * @param days - between the two versions; null when that is not known
 */
export function featuresOf(witnesses: readonly Witness[], days: number | null): Features {
  const changes = witnesses.map(({ change }) => change);
  return {
    bias: 1,
    days: days === null ? 0 : Math.log1p(days),
    [`witnesses ${Math.min(4, changes.length)}`]: 1,
    ...own(witnesses),
    ...(changes.length > 0 && {
      ...kinds(changes),
      ...amounts(changes),
      ...places(changes),
      ...frontMatter(changes),
    }),
  };
}

/** What the pair's own pages say, which know more of it than the others. */
function own(witnesses: readonly Witness[]): Features {
  const changes = witnesses.filter((witness) => witness.own).map(({ change }) => change);
  if (changes.length === 0) return {};
  const leaves = mean(changes.map(({ gone, come }) => Math.max(gone.length, come.length)));
  return {
    ...Object.fromEntries(
      changeKinds.map((kind) => [`own ${kind}`, mean(changes.map((change) => Number(change.kind === kind)))]),
    ),
    'own leaves': Math.log1p(leaves),
    'own growth': Math.min(1, 5 * mean(changes.map((change) => Math.abs(change.growth)))),
    'own words': Math.log1p(mean(changes.map(({ words }) => words.removed + words.added))),
    'own products': mean(changes.map(({ neutral }) => Math.min(1, neutral.product))),
    'own numbers': mean(changes.map(({ neutral }) => Math.min(1, neutral.number))),
    'own share of leaves': mean(
      changes.map((change) => change.gone.length / Math.max(1, change.before.length)),
    ),
    'own shape': mean(changes.map(({ neutral }) => Math.min(1, neutral.shape))),
    'own link': mean(changes.map(({ neutral }) => Math.min(1, neutral.link))),
    'own term': mean(changes.map(({ neutral }) => Math.min(1, neutral.term))),
    'own control': mean(changes.map(({ neutral }) => Math.min(1, neutral.control))),
    'own code': mean(changes.map(({ neutral }) => Math.min(1, neutral.code))),
    'own image': mean(changes.map(({ neutral }) => Math.min(1, neutral.image))),
  };
}

function kinds(changes: readonly Change[]): Features {
  const shares = changeKinds.map(
    (kind) => [`share of ${kind}`, mean(changes.map((change) => Number(change.kind === kind)))] as const,
  );
  const unanimous = changeKinds.map(
    (kind) => [`all ${kind}`, Number(changes.every((change) => change.kind === kind))] as const,
  );
  return {
    ...Object.fromEntries([...shares, ...unanimous]),
    'all moved': Number(changes.every(({ kind }) => kind !== 'none')),
  };
}

function amounts(changes: readonly Change[]): Features {
  const isWording = mean(changes.map(({ kind }) => Number(kind === 'wording')));
  const leaves = changes.map(({ gone, come }) => Math.max(gone.length, come.length));
  const shares = changes.map(({ before }, index) => (leaves[index] ?? 0) / Math.max(1, before.length));
  const words = changes.map((change) => change.words.removed + change.words.added);
  const least = (values: readonly number[]): number => Math.min(...values);
  const sure = (pick: (neutral: Change['neutral']) => number): number =>
    Math.min(1, least(changes.map(({ neutral }) => pick(neutral))));
  return {
    leaves: Math.log1p(mean(leaves)),
    'fewest leaves': Math.log1p(least(leaves)),
    'leaves if wording': isWording * Math.log1p(mean(leaves)),
    'share of leaves': mean(shares),
    'share of leaves if wording': isWording * mean(shares),
    'smallest share over .3': Math.max(0, least(shares) - 0.3),
    words: Math.log1p(mean(words)),
    'words per leaf': Math.log1p(mean(words) / Math.max(1, mean(leaves))),
    growth: Math.min(1, 5 * mean(changes.map((change) => Math.abs(change.growth)))),
    names: Math.log1p(mean(changes.map(({ neutral }) => neutral.name))),
    'names in all': sure(({ name }) => name),
    'numbers in all': sure(({ number }) => number),
    'products in all': sure(({ product }) => product),
    'links in all': sure(({ link }) => link),
    'images in all': sure(({ image }) => image),
    'terms in all': sure(({ term }) => term),
    'controls in all': sure(({ control }) => control),
    'code in all': sure(({ code }) => code),
    'shape in all': sure(({ shape }) => shape),
    'products in some': Math.min(1, mean(changes.map(({ neutral }) => Math.min(1, neutral.product)))),
    'numbers in some': Math.min(1, mean(changes.map(({ neutral }) => Math.min(1, neutral.number)))),
  };
}

function places(changes: readonly Change[]): Features {
  const moving = changes.filter(({ gone }) => gone.length > 0);
  if (changes.length < 2 || moving.length === 0) return {};
  // Every witness is asked once, so that the order of the languages does not matter.
  const views = moving.map((change) => ({
    change,
    ...sharedPlaces(
      change,
      changes.filter((other) => other !== change),
    ),
  }));
  const inAll = mean(views.map((view) => view.inAll));
  return {
    'shared places over chance': mean(
      views.map((view) => Math.log((view.inAll + 0.3) / (view.expected + 0.3))),
    ),
    'share of places in all': mean(views.map((view) => view.inAll / view.change.gone.length)),
    'share of places in some': mean(views.map((view) => view.inSome / view.change.gone.length)),
    'no shared place': Number(inAll === 0),
    'one shared place': Number(inAll > 0 && inAll < 1.5),
    'shared places': Math.log1p(inAll),
  };
}

function frontMatter(changes: readonly Change[]): Features {
  const share = (has: (change: Change) => boolean): number =>
    mean(changes.map((change) => Number(has(change))));
  const counts = changes.flatMap(({ wordCounts }) =>
    wordCounts ? [Math.abs(wordCounts[0] - wordCounts[1])] : [],
  );
  return {
    ...Object.fromEntries(keys.map((key) => [`key ${key}`, share((change) => change.keys.includes(key))])),
    'key of any other name': share((change) => change.keys.some((key) => !keys.includes(key))),
    'no key': share((change) => change.keys.length === 0),
    'title in all': Number(changes.every((change) => change.keys.includes('title'))),
    ...(counts.length > 0 && {
      'word count known': 1,
      'word count same': mean(counts.map((count) => Number(count === 0))),
      'word count near': mean(counts.map((count) => Number(count > 0 && count < 8))),
      'word count difference': mean(counts.map((count) => Math.log1p(count))),
    }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
