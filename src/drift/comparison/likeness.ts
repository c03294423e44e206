import type { Block, Features, ListItem, Row } from '#markdown';
import { lengthFit, lengthOf } from './text-length.ts';
import { numbersIn } from './numbers.ts';

/** What tells two pieces of different languages apart or together. */
export interface Signed<Element> {
  readonly element: Element;
  /** The pieces of text in it; for a component, those that it is around. */
  readonly parts: readonly Features[];
  /** Ids of applications, for rows. */
  readonly applications: readonly string[];
  /** Equal for elements of equal structure: nothing in it depends on the language. */
  readonly shape: string;
  /** An address in the form that is the same in every language. */
  readonly neutral: (url: string) => string;
}

/** Pieces of text as one element, to be compared with others by what they hold. */
export function signPart<Element>(
  element: Element,
  parts: readonly Features[],
  { neutral }: Pick<Signed<unknown>, 'neutral'>,
): Signed<Element> {
  return { element, parts, applications: [], shape: '', neutral };
}

/** What a signed element holds, gathered when it is first asked for: of most nothing ever is. */
class Profile {
  /** How long its texts are, by {@link lengthOf}. */
  readonly length: number;
  readonly #signed: Signed<unknown>;
  #marks: readonly string[] | undefined;
  #names: ReadonlySet<string> | undefined;
  #stems: ReadonlySet<string> | undefined;
  #lengths: readonly number[] | undefined;

  constructor(signed: Signed<unknown>) {
    this.#signed = signed;
    this.length = signed.parts.reduce((sum, { text }) => sum + lengthOf(text), 0);
  }

  /** Marks that do not depend on the language, such as `link:…`; sorted, as often as they stand. */
  get marks(): readonly string[] {
    this.#marks ??= marksOf(this.#signed).sort();
    return this.#marks;
  }

  /** Words that translations mostly leave as they are: names, and what is written in capitals. */
  get names(): ReadonlySet<string> {
    this.#names ??= new Set(this.#signed.parts.flatMap(({ text }) => text.match(name) ?? []));
    return this.#names;
  }

  /** Beginnings of its longer words, by which words of one origin are known in languages near to each other. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.#signed.parts.flatMap(({ text }) => stemsIn(text)));
    return this.#stems;
  }

  /** How long each of its texts is. */
  get lengths(): readonly number[] {
    this.#lengths ??= this.#signed.parts.map(({ text }) => lengthOf(text));
    return this.#lengths;
  }
}

/** The first four letters of each word of five and more, without accents. */
function stemsIn(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/\p{Script=Latin}{5,}/gu) ?? []).map((word) => word.slice(0, 4));
}

const name = /\p{Lu}[\p{L}\p{N}]{2,}/gu;

function marksOf({ parts, applications, neutral }: Signed<unknown>): string[] {
  const marks = applications.map((id) => `application:${id}`);
  for (const { text, links, images, codes, controls, terms } of parts) {
    for (const { url } of links) marks.push(`link:${neutral(url)}`);
    for (const { url } of images) marks.push(`image:${imageName(url)}`);
    for (const code of codes) marks.push(`code:${code.text}`);
    for (const term of terms) marks.push(`term:${term.text}`);
    marks.push(...controls.map(() => 'control:'));
    for (const number of numbersIn(text)) marks.push(`number:${number}`);
  }
  return marks;
}

const profiles = new WeakMap<Signed<unknown>, Profile>();

function profileOf(signed: Signed<unknown>): Profile {
  const known = profiles.get(signed) ?? new Profile(signed);
  profiles.set(signed, known);
  return known;
}

/** The file name of an image: folders and copies differ between the languages' repositories. */
export function imageName(url: string): string {
  return url.split(/[?#]/)[0]?.split('/').at(-1) ?? url;
}

/** How long the texts of an element are, by {@link lengthOf}. */
export function sizeOf(signed: Signed<unknown>): number {
  return profileOf(signed).length;
}

/** Kinds of blocks that are much the same all over a page: one is told from the next by its marks, else by its length. */
const plainKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'table', 'component']);

/**
 * How likely two blocks are translations of each other, from 0 to 1; 1 only for blocks of equal shape. Headings are
 * laid side by side with their sections, and are never alike here.
 *
 * @param ratio - the expected ratio of their lengths, see `expectedRatio`
 */
export function blockLikeness(a: Signed<Block>, b: Signed<Block>, ratio: number): number {
  const [first, second] = [a.element, b.element];
  if (first.kind !== second.kind || first.kind === 'heading') return 0;
  if (first.kind === 'component' && second.kind === 'component' && first.name !== second.name) return 0;
  if (a.shape === b.shape) {
    if (!plainKinds.has(first.kind)) return 1;
    const own = profileOf(a);
    if (own.marks.length > 0) return first.kind === 'component' ? likeness(a, b, ratio) : 1;
    return 0.7 + 0.3 * lengthFit(own.length, profileOf(b).length, ratio);
  }
  const apart = first.within.join() === second.within.join() ? 0 : 0.1;
  return Math.max(0, likeness(a, b, ratio) - apart);
}

/** How likely two rows of tables are translations of each other, from 0 to 1; 1 only for rows of equal shape with marks. */
export function rowLikeness(a: Signed<Row>, b: Signed<Row>, ratio: number): number {
  const alike = a.shape === b.shape;
  if (alike && profileOf(a).marks.some(isStrong)) return 1;
  return likeness(a, b, ratio) - (alike ? 0 : 0.05);
}

/** How likely two items of a list are translations of each other, from 0 to 1. Items of other depths are none. */
export function itemLikeness(a: Signed<Features>, b: Signed<Features>, ratio: number): number {
  const depth = ({ element }: Signed<Features>): number => (element as Partial<ListItem>).depth ?? 0;
  return depth(a) === depth(b) ? likeness(a, b, ratio) : 0;
}

/**
 * How unlikely lengths can get, as the negative logarithm of their fit. In sums of likenesses, logarithms tell which
 * element of many has no translation; but one length that is quite another must not outweigh all the rest.
 */
const leastLogFit = 4;

/** How likely two elements are translations of each other by their marks, names and lengths, from 0 to 0.99. */
export function likeness(a: Signed<unknown>, b: Signed<unknown>, ratio: number): number {
  const [first, second] = [profileOf(a), profileOf(b)];
  const fit = Math.max(0, 1 + Math.log(fitOf(first, second, ratio)) / leastLogFit);
  const names = Math.min(0.12, 0.04 * sharedNames(first, second));
  const marks = overlap(first.marks, second.marks);
  const sum = marks === null ? 0.25 + 0.55 * fit : 0.1 + 0.5 * marks + 0.25 * fit;
  return Math.min(0.99, sum + names + 0.4 * sharedStems(first, second));
}

/** How well the lengths fit: of the texts one by one (the geometric mean) where they are equally many, else in sum. */
function fitOf(a: Profile, b: Profile, ratio: number): number {
  const count = a.lengths.length;
  if (count < 2 || count > 8 || count !== b.lengths.length) return lengthFit(a.length, b.length, ratio);
  const product = a.lengths.reduce(
    (fit, length, place) => fit * lengthFit(length, b.lengths[place] ?? 0, ratio),
    1,
  );
  return product ** (1 / count);
}

/** The share of the beginnings of words that is common to both (Dice 1945; cognates after Simard, Foster & Isabelle 1992). */
function sharedStems(a: Profile, b: Profile): number {
  if (a.stems.size === 0 || b.stems.size === 0) return 0;
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared++;
  return (2 * shared) / (a.stems.size + b.stems.size);
}

function sharedNames(a: Profile, b: Profile): number {
  let count = 0;
  for (const name of a.names) if (b.names.has(name)) count++;
  return count;
}

/** Numbers may be written as words, and what controls are called is translated. */
function isStrong(mark: string): boolean {
  return !mark.startsWith('number:') && !mark.startsWith('control:');
}

/** The share of two sorted lists of marks that is common to both (Dice 1945), numbers weighing less; null without marks. */
function overlap(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 && b.length === 0) return null;
  let [shared, all, i, j] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const [first, second] = [a[i], b[j]];
    const equal = first === second;
    const takesFirst = equal || (first !== undefined && (second === undefined || first < second));
    const mark = (takesFirst ? first : second) ?? '';
    const weight = isStrong(mark) ? 1 : 0.4;
    all += equal ? 2 * weight : weight;
    if (equal) shared += 2 * weight;
    if (takesFirst) i++;
    if (equal || !takesFirst) j++;
  }
  return shared / all;
}

/** How much two elements have in common that only they are likely to have: enough from 1 on to find what has moved. */
export function distinction(a: Signed<unknown>, b: Signed<unknown>, ratio: number): number {
  const [first, second] = [profileOf(a), profileOf(b)];
  const share = overlap(first.marks, second.marks) ?? 0;
  if (share < 0.6 || lengthFit(first.length, second.length, ratio) < 0.1) return 0;
  const known = new Set(second.marks);
  const strong = first.marks.filter((mark) => isStrong(mark) && known.has(mark)).length;
  return strong * share + 0.01 * sharedNames(first, second);
}

/**
 * How well one block and two that follow each other are the same text, which was split or joined; 0 where they are not.
 * Only paragraphs, lists and figures are split, and only where the one is clearly no translation of either alone: a
 * block that one page alone has must not be taken for half of its neighbour.
 */
export function beadLikeness(
  one: Signed<Block>,
  [first, second]: readonly [Signed<Block>, Signed<Block>],
  ratio: number,
): number {
  const kind = one.element.kind;
  const [kindOfFirst, kindOfSecond] = [first.element.kind, second.element.kind];
  if (!splitKinds.has(kind) || !splitKinds.has(kindOfFirst) || !splitKinds.has(kindOfSecond)) return 0;
  if (kind !== kindOfFirst && kind !== kindOfSecond) return 0;
  const whole = profileOf(one).length;
  const [length, rest] = [profileOf(first).length, profileOf(second).length];
  if (lengthFit(whole, length + rest, ratio) < 0.6) return 0;
  if (kindOfFirst === kindOfSecond && Math.min(length, rest) < 0.25 * whole) return 0;
  if (kind === kindOfFirst && lengthFit(whole, length, ratio) > 0.25) return 0;
  if (kind === kindOfSecond && lengthFit(whole, rest, ratio) > 0.25) return 0;
  const both = joined(first, second);
  if ((overlap(profileOf(one).marks, profileOf(both).marks) ?? 1) < 0.8) return 0;
  return 1.2 * likeness(one, both, ratio);
}

/** Two elements as one. */
function joined<Element>(first: Signed<Element>, second: Signed<Element>): Signed<Element> {
  return { ...first, parts: [...first.parts, ...second.parts], shape: '' };
}

const splitKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'figure']);
