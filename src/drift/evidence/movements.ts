import { diffWordsWithSpace } from 'diff';
import { align, type Alignment } from '#alignment';
import type { Language } from '#catalogue';
import type { DifferenceClass, WordRun } from '../report.ts';
import { bagOf, distance } from './bag.ts';
import { type Change, wordsIn } from './change.ts';
import { type Leaf, markKinds } from './leaves.ts';
import { sharedPlaces } from './shared-places.ts';
import type { Witness } from './witnesses.ts';

/** A piece of text that moved when the source did, in the words of one language. */
export interface Movement {
  readonly language: Language;
  readonly class: DifferenceClass;
  /** Index of the leaf as it was, and as it is now; null when it came, or went. */
  readonly before: number | null;
  readonly after: number | null;
  /** The text, its old and its new words in order. */
  readonly words: readonly WordRun[];
}

/** Leaves of one language that share less than this of their words are not one leaf that changed. */
const leastCommon = 0.25;

/**
 * What moved in the page of a witness. Where other languages are witnesses too, only what moved in one of them as
 * well: the rest was translated anew.
 */
export function movementsIn(witness: Witness, others: readonly Witness[]): Movement[] {
  const { change, language } = witness;
  const moving = others.filter((other) => other.change.gone.length > 0);
  const { support } = sharedPlaces(
    change,
    moving.map((other) => other.change),
  );
  const isShared = (index: number): boolean => (support.get(index) ?? 0) > 0;
  const all = pairLeaves(change).map(([before, after]): Movement => {
    const [old, now] = [change.before[before ?? -1], change.after[after ?? -1]];
    return {
      language,
      class: classOf(old, now),
      before,
      after,
      words: wordRuns(old?.text ?? '', now?.text ?? ''),
    };
  });
  const shared = all.filter(({ before }) => before === null || isShared(before));
  return moving.length > 0 && shared.length > 0 ? shared : all;
}

/** What went and what came, paired where one became the other. */
function pairLeaves({ before, after, gone, come }: Change): Alignment<number> {
  return align(
    gone,
    come,
    (a, b) => {
      const [old, now] = [before[a], after[b]];
      if (!old || !now || old.kind !== now.kind) return 0;
      const [first, second] = [bagOf(wordsIn(old.text)), bagOf(wordsIn(now.text))];
      const total = [...first.values(), ...second.values()].reduce((sum, count) => sum + count, 0);
      return total === 0 ? 1 : 1 - distance(first, second) / total;
    },
    { least: leastCommon },
  );
}

function classOf(old: Leaf | undefined, now: Leaf | undefined): DifferenceClass {
  if (!old || !now) return 'semantic';
  if (folded(old.text) !== folded(now.text)) return 'semantic';
  return markKinds.some((kind) => old.marks[kind].join() !== now.marks[kind].join())
    ? 'mechanical'
    : 'cosmetic';
}

/** A text without case and punctuation. */
function folded(text: string): string {
  return wordsIn(text.toLowerCase()).join(' ');
}

/**
 * Old and new words in order, by the shortest edit script (Myers 1986). A space does not part what was replaced on
 * both sides of it.
 */
function wordRuns(before: string, after: string): WordRun[] {
  const runs: WordRun[] = [];
  let [old, now] = ['', ''];
  const close = (): void => {
    if (old !== '') runs.push({ text: old, moved: 'removed' });
    if (now !== '') runs.push({ text: now, moved: 'added' });
    [old, now] = ['', ''];
  };
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (removed) old += value;
    else if (added) now += value;
    else if (value.trim() === '' && old !== '' && now !== '') [old, now] = [old + value, now + value];
    else {
      close();
      runs.push({ text: value, moved: 'kept' });
    }
  }
  close();
  return runs;
}
