import type { Applications } from '#catalogue';
import type { Outline } from '#markdown';
import type { PastPage } from '../past.ts';
import { type Bag, bagOf, distance, excess, unmatched } from './bag.ts';
import { bodyOf, writtenKeys } from './written-keys.ts';
import { type Leaf, leavesOf, type MarkKind, markKinds, productsIn } from './leaves.ts';

/**
 * What of a page moved between two versions of it, by what it says about the source: nothing; looks or comments only;
 * case or punctuation; words; structure or marks.
 */
export type ChangeKind = 'none' | 'styling' | 'case' | 'wording' | 'structure';

/** All kinds of changes, the slightest first. */
export const changeKinds = ['none', 'styling', 'case', 'wording', 'structure'] as const;

/** What moved between two versions of a page in one language. */
export interface Change {
  readonly kind: ChangeKind;
  readonly before: readonly Leaf[];
  readonly after: readonly Leaf[];
  /** Indexes of the leaves that are no longer there as they were. */
  readonly gone: readonly number[];
  /** Indexes of the leaves that were not there before as they are now. */
  readonly come: readonly number[];
  /** Words in one of the versions only, case aside. */
  readonly words: { readonly removed: number; readonly added: number };
  /** How many marks, headings, names of applications and numbers are in one of the versions only. */
  readonly neutral: Readonly<Record<MarkKind | 'shape' | 'product' | 'number' | 'name', number>>;
  /** Natural logarithm of the length of what came over the length of what went. */
  readonly growth: number;
  /** Front-matter keys whose value differs, the source commit left out. */
  readonly keys: readonly string[];
  /** The counts of the source's words that the two versions state; null where one states none. */
  readonly wordCounts: readonly [number, number] | null;
}

/** What was found out before: the pairs of a blueprint ask for the same versions again and again. */
const known = new WeakMap<Outline, WeakMap<Outline, Known>>();

interface Known {
  readonly inputs: readonly unknown[];
  readonly change: Change;
}

/** Compares two versions of a page in one language. */
export function changeBetween(
  before: PastPage,
  after: PastPage,
  path: string,
  applications: Applications,
): Change {
  const inputs = [before.text, before.origin, after.text, after.origin, path, applications];
  const earlier = known.get(before.outline)?.get(after.outline);
  if (earlier?.inputs.every((input, index) => input === inputs[index])) return earlier.change;
  const change = compareVersions(before, after, path, applications);
  const own = known.get(before.outline) ?? new WeakMap<Outline, Known>();
  known.set(before.outline, own.set(after.outline, { inputs, change }));
  return change;
}

function compareVersions(
  before: PastPage,
  after: PastPage,
  path: string,
  applications: Applications,
): Change {
  const sameOrigin = before.origin === after.origin;
  const [old, now] = [
    leavesOf(before.outline, path, !sameOrigin),
    leavesOf(after.outline, path, !sameOrigin),
  ];
  const [oldKeys, nowKeys] = [old.map(({ key }) => key), now.map(({ key }) => key)];
  const [gone, come] = [unmatched(oldKeys, nowKeys), unmatched(nowKeys, oldKeys)];
  const went = gone.flatMap((index) => old[index] ?? []);
  const came = come.flatMap((index) => now[index] ?? []);
  const words = wordsMoved(went, came);
  const neutral = neutralDistance(went, came, applications);
  const structure = neutral.shape + markKinds.reduce((sum, kind) => sum + neutral[kind], 0);
  const sameText = !sameOrigin || neutralBody(before.text) === neutralBody(after.text);
  const kind = ((): ChangeKind => {
    if (went.length === 0 && came.length === 0) return sameText ? 'none' : 'styling';
    if (structure > 0) return 'structure';
    return words.removed + words.added > 0 ? 'wording' : 'case';
  })();
  return {
    kind,
    before: old,
    after: now,
    gone,
    come,
    words,
    neutral,
    growth: growth(went, came),
    ...keyChanges(before, after),
  };
}

/** The words of a text: runs of letters and digits. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordBag(leaves: readonly Leaf[], keep: (word: string, index: number) => boolean): Bag {
  return bagOf(leaves.flatMap(({ text }) => wordsIn(text).filter(keep)));
}

function wordsMoved(went: readonly Leaf[], came: readonly Leaf[]): Change['words'] {
  const folded = (leaves: readonly Leaf[]): Bag =>
    bagOf(leaves.flatMap(({ text }) => wordsIn(text.toLowerCase())));
  const [old, now] = [folded(went), folded(came)];
  return { removed: excess(old, now), added: excess(now, old) };
}

function neutralDistance(
  went: readonly Leaf[],
  came: readonly Leaf[],
  applications: Applications,
): Change['neutral'] {
  const between = (things: (leaf: Leaf) => readonly string[]): number =>
    distance(bagOf(went.flatMap(things)), bagOf(came.flatMap(things)));
  const marks = Object.fromEntries(
    markKinds.map((kind) => [kind, between((leaf) => leaf.marks[kind])]),
  ) as Record<MarkKind, number>;
  const isNumber = (word: string): boolean => /^\d+$/.test(word);
  // The first word of a sentence has a capital whatever it is.
  const isName = (word: string, index: number): boolean => index > 0 && /^\p{Lu}/u.test(word);
  return {
    ...marks,
    shape: between(({ kind }) => [kind]),
    product: between(({ text }) => productsIn(text, applications)),
    number: distance(wordBag(went, isNumber), wordBag(came, isNumber)),
    name: distance(wordBag(went, isName), wordBag(came, isName)),
  };
}

/** So short texts do not count as much as they seem to grow. */
const shortText = 20;

function growth(went: readonly Leaf[], came: readonly Leaf[]): number {
  const length = (leaves: readonly Leaf[]): number =>
    leaves.reduce((sum, { text }) => sum + text.length, shortText);
  return Math.log(length(came) / length(went));
}

function keyChanges(before: PastPage, after: PastPage): Pick<Change, 'keys' | 'wordCounts'> {
  const [old, now] = [writtenKeys(before.text), writtenKeys(after.text)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => key !== 'source-git-commit' && old.get(key) !== now.get(key),
  );
  const count = (written: ReadonlyMap<string, string>): number =>
    Number((written.get('source-wordcount') ?? '0').replaceAll('"', ''));
  const [first, second] = [count(old), count(now)];
  // 0 stands for a count that is not known.
  return { keys, wordCounts: first > 0 && second > 0 ? [first, second] : null };
}

/** A body without what changes when nothing is translated anew: spaces, the language of addresses, mangled quotes. */
function neutralBody(text: string): string {
  return bodyOf(text)
    .replaceAll('&quot;', '"')
    .replaceAll(/[?&](?:lang|locale|captions)=[\w-]+/g, '')
    .replaceAll(/\s+/g, '');
}
